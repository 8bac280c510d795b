// From a tab as it shall be to the writes that make it so. Knows nothing of the content that stands
// there now: a tab of the product's own is emptied and written again, in as few writes as it has
// kinds of content. What people have filled in is never touched.

import { FORM_TABS } from './form-tabs.ts';
import type { Edit } from './edit.ts';
import { planContent, planOver } from './plan-content.ts';
import { planLayout } from './plan-layout.ts';
import { layoutFingerprint } from './layout-fingerprint.ts';
import type { TabKey } from './tab-key.ts';
import type { TabPlan } from './tab-plan.ts';
import { tabSize } from './tab-size.ts';

/** What stands in the spreadsheet now, as far as the plan must know. */
export interface TabNow {
  readonly exists: boolean;
  /** Value of the sheet's metadata `dtm.layout`, `null` when it has none. */
  readonly layout: string | null;
  /** Size of the sheet's grid; 0 when it does not exist. */
  readonly rows: number;
  readonly columns: number;
}

/** A tab that is not there. */
export const NO_TAB: TabNow = { exists: false, layout: null, rows: 0, columns: 0 };

/** Tabs that people fill in or that keep a history: only the rows above the data are ours. */
const KEPT: ReadonlySet<TabKey> = new Set<TabKey>([
  ...FORM_TABS,
  'settings',
  'places',
  'organisations',
  'sources',
  'log',
  'corrections',
  'justifications',
]);

/**
 * The writes that turn the tab into the plan: content first, so that a run that is cut off leaves a
 * tab that can be read, then the layout, and last the mark that the layout is done. Where the mark
 * already names this layout, only content is written.
 *
 * A tab that is filled in by people, or a plan that has nothing below its header, never empties an
 * existing tab: its header is written again only together with a new layout.
 */
export function planEdits(plan: TabPlan, now: TabNow): readonly Edit[] {
  const size = tabSize(plan);
  const fingerprint = layoutFingerprint(plan);
  const enlarged = !now.exists || now.rows < size.rows || now.columns < size.columns;
  // Rows that are added have no validations yet.
  const bare = enlarged && plan.layout.validations !== undefined;
  const laidOut = now.layout === fingerprint && !bare;

  const edits: Edit[] = [];
  if (enlarged) {
    const tight = plan.layout.aspects === undefined ? {} : { tight: true };
    edits.push({ kind: 'add-tab', tab: plan.key, title: plan.title, ...size, ...tight });
  }
  if (!now.exists) {
    edits.push(...planContent(plan, plan.rows.length));
  } else if (!isKept(plan)) {
    edits.push(...rewritten(plan, now, laidOut));
  } else if (!laidOut) {
    edits.push(...planContent(plan, headerRows(plan)));
  }
  if (!laidOut) {
    edits.push(...planLayout(plan), { kind: 'set-layout', tab: plan.key, layout: fingerprint });
  }
  return edits;
}

/** Rows that are written empty rather than emptied before: each costs as much as a row of figures. */
const EMPTY_ROWS = 400;

/** The content in place of that of an earlier run. */
function rewritten(plan: TabPlan, now: TabNow, laidOut: boolean): readonly Edit[] {
  const { aspects } = plan.layout;
  const size = { rows: Math.max(now.rows, plan.rows.length), columns: now.columns };
  const isNear = size.rows - plan.rows.length <= EMPTY_ROWS;
  if (aspects !== undefined && laidOut && isNear && now.rows >= plan.rows.length) {
    return planOver(plan, aspects, size);
  }
  return [{ kind: 'clear-tab', tab: plan.key }, ...planContent(plan, plan.rows.length)];
}

function isKept(plan: TabPlan): boolean {
  return KEPT.has(plan.key) || headerRows(plan) === plan.rows.length;
}

/** Rows above the data. A plan without a data row is content from its first row. */
function headerRows(plan: TabPlan): number {
  const { dataRow } = plan.layout;
  return dataRow === undefined ? 0 : Math.min(dataRow - 1, plan.rows.length);
}
