// Reads a source's tabs as they stand: one call, and a second one only when the source is new to us
// or its headers no longer say what the columns are.

import { hashGrid, hashText } from '../../../core/consolidate/content-hash.ts';
import { Problem } from '../../../core/problems/problem.ts';
import { readForms, readingsOf, tablesBy } from '../../../core/reading/read-forms.ts';
import type { Readings } from '../../../core/reading/reading.ts';
import { FORM_TABS } from '../../../core/tabs/form-tabs.ts';
import type { TabKey } from '../../../core/tabs/tab-key.ts';
import type { Source } from '../../../core/wire/reference.ts';
import type { Bindings, ReadTab } from '../sheets/workbooks.ts';
import type { SourceMemory, Ticket } from '../stores/store.ts';
import type { Workings } from '../workings.ts';
import type { Operation } from './read-operation.ts';

/** Tabs of a source that go with its forms: what people have justified, and what was corrected. */
const BESIDE = ['justifications', 'corrections'] as const satisfies readonly TabKey[];

/** A source with its tabs read. */
export interface OpenedSource extends Readings {
  readonly source: Source;
  readonly ticket: Ticket;
  readonly memory: SourceMemory;
  readonly tabs: ReadonlyMap<TabKey, ReadTab>;
  readonly sheetIds: Readonly<Record<string, number>>;
  readonly contentHash: string;
}

/** The lists of the operation that name places and organisations. */
type OperationLists = Pick<Operation, 'gazetteer' | 'organisations'>;

/** @throws Problem of scope `sheets`, tab/missing, tab/ambiguous, tab/no-header */
export async function openSource(
  workings: Workings,
  source: Source,
  lists: OperationLists,
): Promise<OpenedSource> {
  const { store, workbooks } = workings;
  const { document } = source;
  // The ticket comes before the reading: of two takes, the one that read last shall prevail.
  const ticket = await store.beginTake(document);
  const memory = await store.source(document);
  const tabs = await workbooks.readTabs(document, [...FORM_TABS, ...BESIDE]);
  if (FORM_TABS.every((key) => !tabs.has(key)))
    throw new Problem('tab/missing', { tab: 'form.weekly' });
  const isNew = [...tabs.keys()].some((key) => memory.sheetIds[key] === undefined);
  let bindings = isNew ? await workbooks.readBindings(document) : null;
  let readings = readTabs(source, tabs, lists, bindings);
  if (bindings === null && isDrifted(readings)) {
    bindings = await workbooks.readBindings(document);
    readings = readTabs(source, tabs, lists, bindings);
  }
  for (const { headerRow, table } of readingsOf(readings)) {
    if (headerRow === 0) throw new Problem('tab/no-header', { tab: table.tab });
  }
  return {
    source,
    ticket,
    memory,
    tabs,
    sheetIds: bindings === null ? memory.sheetIds : Object.fromEntries(bindings.sheetIds),
    contentHash: hashText(
      [...tabs.values()].reduce(
        (text, { key, title, rows }) => `${text} ${key} ${title} ${hashGrid(rows)}`,
        document,
      ),
    ),
    ...readings,
  };
}

function readTabs(
  source: Source,
  tabs: ReadonlyMap<TabKey, ReadTab>,
  { gazetteer, organisations }: OperationLists,
  bindings: Bindings | null,
): Readings {
  const tables = tablesBy((form) => {
    const tab = tabs.get(`form.${form}`);
    if (tab === undefined) return null;
    const bound = bindings?.columns.get(tab.key) ?? new Map<number, string>();
    return { document: source.document, tab: tab.title, rows: tab.rows, bound };
  });
  return readForms(tables, gazetteer, organisations);
}

/** Headers that leave something open; the columns' bindings may know better. */
const OPEN_QUESTIONS: ReadonlySet<string> = new Set([
  'header/missing',
  'header/guessed',
  'header/duplicate',
]);

function isDrifted(readings: Readings): boolean {
  return readingsOf(readings).some(({ findings }) =>
    findings.some(({ code }) => OPEN_QUESTIONS.has(code)),
  );
}
