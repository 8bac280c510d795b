// The developer metadata that binds tabs and columns, in one call: for links to the exact sheet, and
// for columns whose headers no longer say what they are.

import type { sheets_v4 } from '@googleapis/sheets';
import { METADATA } from '../../../core/tabs/tab-key.ts';
import type { TabKey } from '../../../core/tabs/tab-key.ts';

export interface Bindings {
  readonly sheetIds: ReadonlyMap<TabKey, number>;
  /** Column ids by zero-based column, by tab. */
  readonly columns: ReadonlyMap<TabKey, ReadonlyMap<number, string>>;
}

export async function readBindings(client: sheets_v4.Sheets, document: string): Promise<Bindings> {
  const { data } = await client.spreadsheets.developerMetadata.search({
    spreadsheetId: document,
    requestBody: {
      dataFilters: [METADATA.tab, METADATA.column].map((metadataKey) => ({
        developerMetadataLookup: { metadataKey },
      })),
    },
  });
  const found = (data.matchedDeveloperMetadata ?? []).map((match) => match.developerMetadata ?? {});
  const sheetIds = new Map<TabKey, number>();
  const columnsBySheet = new Map<number, Map<number, string>>();
  for (const { metadataKey, metadataValue, location } of found) {
    if (metadataValue == null) continue;
    const sheetId = location?.sheetId ?? 0;
    if (metadataKey === METADATA.tab && location?.locationType === 'SHEET') {
      sheetIds.set(metadataValue as TabKey, sheetId);
    }
    const range = location?.dimensionRange;
    if (metadataKey === METADATA.column && range != null) {
      const columns = columnsBySheet.get(range.sheetId ?? 0) ?? new Map<number, string>();
      columns.set(range.startIndex ?? 0, metadataValue);
      columnsBySheet.set(range.sheetId ?? 0, columns);
    }
  }
  const columns = new Map<TabKey, ReadonlyMap<number, string>>();
  for (const [key, sheetId] of sheetIds) {
    columns.set(key, columnsBySheet.get(sheetId) ?? new Map<number, string>());
  }
  return { sheetIds, columns };
}
