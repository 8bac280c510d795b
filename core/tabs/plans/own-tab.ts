// The plan of a tab that is no form: labels in row 1, ids bound to the columns, data below.

import type { Cell } from '../../table/cell.ts';
import type { ColumnWords } from '../../messages/tab-messages.ts';
import type { OwnColumn, OwnTab } from '../tab-columns.ts';
import { OWN_DATA_ROW, TAB_COLUMNS } from '../tab-columns.ts';
import type { PlannedCell, TabPlan } from '../tab-plan.ts';
import type { PlanContext } from './plan-context.ts';
import { LABEL_STYLE } from './tab-styles.ts';

/** How one column looks. */
export interface OwnColumnLook {
  /** Pixels. */
  readonly width: number;
  /** Sheets number format; the default when not given. */
  readonly format?: string;
  readonly hidden?: true;
  /** Long texts are shown on several lines instead of being cut at the next filled cell. */
  readonly wrap?: true;
}

/** Looks of all columns, rows of data, and how much room to leave. */
export interface OwnTabDesign<T extends OwnTab> {
  readonly columns: Readonly<Record<OwnColumn<T>, OwnColumnLook>>;
  readonly rows?: readonly (readonly (PlannedCell | Cell)[])[];
  readonly frozenColumns: number;
  readonly spareRows: number;
}

/** The plan of the tab `tab` in the language of the context. */
export function planOwnTab<T extends OwnTab>(
  tab: T,
  design: OwnTabDesign<T>,
  { messages: { tabs } }: PlanContext,
): TabPlan {
  const ids: readonly OwnColumn<T>[] = TAB_COLUMNS[tab];
  const words: Readonly<Record<OwnColumn<T>, ColumnWords>> = tabs.columns[tab];
  const looks = ids.map((id) => design.columns[id]);
  const labels = ids.map((id): PlannedCell => ({
    value: words[id].label,
    style: LABEL_STYLE.always,
    note: words[id].note,
  }));
  return {
    key: tab,
    title: tabs.titles[tab],
    rows: [labels, ...(design.rows ?? [])],
    layout: {
      frozenRows: OWN_DATA_ROW - 1,
      frozenColumns: design.frozenColumns,
      widths: looks.map(({ width }) => width),
      hiddenColumns: looks.flatMap(({ hidden }, index) => (hidden ? [index + 1] : [])),
      dataRow: OWN_DATA_ROW,
      columnFormats: looks.map(({ format }) => format ?? null),
      wrappedColumns: looks.flatMap(({ wrap }, index) => (wrap ? [index + 1] : [])),
      protectedRows: { rows: OWN_DATA_ROW - 1, description: tabs.protectedHeader },
      columnIds: ids,
      spareRows: design.spareRows,
    },
  };
}
