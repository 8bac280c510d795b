// Tables in tests: a grid as it would have been read from a tab.

import type { Grid } from '../../core/table/cell.ts';
import type { Table } from '../../core/table/table.ts';

/** A table of the document `doc`, in the tab `tab`, without bound columns unless given. */
export function tableOf(
  rows: Grid,
  more: { tab?: string; document?: string; bound?: ReadonlyMap<number, string> } = {},
): Table {
  return {
    document: more.document ?? 'doc',
    tab: more.tab ?? 'tab',
    rows,
    bound: more.bound ?? new Map(),
  };
}
