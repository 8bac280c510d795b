// Whole tabs in one call, found by developer metadata `dtm.tab`, whatever people call them.

import type { sheets_v4 } from '@googleapis/sheets';
import type { Cell, Grid } from '../../../core/table/cell.ts';
import { METADATA } from '../../../core/tabs/tab-key.ts';
import type { TabKey } from '../../../core/tabs/tab-key.ts';
import { Problem } from '../../../core/problems/problem.ts';

/** A tab as it was read. */
export interface ReadTab {
  readonly key: TabKey;
  readonly title: string;
  /** Rows from row 1 of the sheet. */
  readonly rows: Grid;
  /** Rows of the grid, including empty ones. */
  readonly gridRows: number;
}

/**
 * The tabs that exist among the keys.
 * @throws Problem tab/ambiguous when two tabs carry one key
 */
export async function readTabsByKey(
  client: sheets_v4.Sheets,
  document: string,
  keys: readonly TabKey[],
): Promise<ReadonlyMap<TabKey, ReadTab>> {
  const { data } = await client.spreadsheets.values.batchGetByDataFilter({
    spreadsheetId: document,
    requestBody: {
      dataFilters: keys.map((key) => ({
        developerMetadataLookup: { metadataKey: METADATA.tab, metadataValue: key },
      })),
      majorDimension: 'ROWS',
      valueRenderOption: 'UNFORMATTED_VALUE',
      dateTimeRenderOption: 'SERIAL_NUMBER',
    },
  });
  const tabs = new Map<TabKey, ReadTab>();
  for (const { valueRange, dataFilters } of data.valueRanges ?? []) {
    const key = keys.find((one) =>
      dataFilters?.some((filter) => filter.developerMetadataLookup?.metadataValue === one),
    );
    if (key === undefined || valueRange === undefined) continue;
    const { title, gridRows } = parseRange(valueRange.range ?? '');
    if (tabs.has(key)) throw new Problem('tab/ambiguous', { tab: title, form: key });
    tabs.set(key, { key, title, rows: (valueRange.values ?? []).map(cellsOf), gridRows });
  }
  return tabs;
}

/** Title and last row of a range such as `'Hebdo d''avril'!A1:BP1000`. */
export function parseRange(range: string): { title: string; gridRows: number } {
  const match = /^(?:'((?:[^']|'')*)'|([^!]*))(?:!.*?(\d+)?)?$/.exec(range);
  const quoted = match?.[1]?.replace(/''/g, "'");
  return { title: quoted ?? match?.[2] ?? range, gridRows: Number(match?.[3] ?? 0) };
}

/** The API leaves out empty cells at the end and gives an empty text for the others. */
function cellsOf(row: readonly unknown[]): Cell[] {
  return row.map((value) =>
    typeof value === 'number' || typeof value === 'boolean'
      ? value
      : typeof value === 'string' && value !== ''
        ? value
        : null,
  );
}
