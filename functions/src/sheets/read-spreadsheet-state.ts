// The ids and sizes that edits need, in one call and without any content.

import type { sheets_v4 } from '@googleapis/sheets';
import { METADATA } from '../../../core/tabs/tab-key.ts';
import type { TabKey } from '../../../core/tabs/tab-key.ts';
import type { SheetState, SpreadsheetState } from './sheet-state.ts';

const FIELDS = [
  'developerMetadata(metadataId)',
  'sheets.properties(sheetId,title,gridProperties(rowCount,columnCount,frozenRowCount))',
  'sheets.developerMetadata(metadataId,metadataKey,metadataValue)',
  'sheets.charts.chartId',
  'sheets.conditionalFormats.ranges',
  'sheets.protectedRanges(protectedRangeId,range,warningOnly)',
].join(',');

/** Google looks through every column for these, which only writing to bindings is worth. */
const BINDINGS =
  'sheets.data.columnMetadata.developerMetadata(metadataId,metadataKey,metadataValue)';

/** @param withBindings whether columns' bindings are read too; edits of kind `bind-columns` need them */
export async function readSpreadsheetState(
  client: sheets_v4.Sheets,
  document: string,
  withBindings: boolean,
): Promise<SpreadsheetState> {
  const fields = withBindings ? `${FIELDS},${BINDINGS}` : FIELDS;
  const { data } = await client.spreadsheets.get({ spreadsheetId: document, fields });
  const state: SpreadsheetState = { tabs: new Map(), titles: new Set(), usedIds: new Set() };
  for (const metadata of data.developerMetadata ?? []) state.usedIds.add(metadata.metadataId ?? 0);
  for (const sheet of data.sheets ?? []) {
    state.titles.add(sheet.properties?.title ?? '');
    for (const id of idsOf(sheet)) state.usedIds.add(id);
    const key = sheet.developerMetadata?.find(({ metadataKey }) => metadataKey === METADATA.tab);
    if (key?.metadataValue != null) state.tabs.set(key.metadataValue as TabKey, stateOf(sheet));
  }
  return state;
}

function stateOf(sheet: sheets_v4.Schema$Sheet): SheetState {
  const grid = sheet.properties?.gridProperties;
  return {
    sheetId: sheet.properties?.sheetId ?? 0,
    title: sheet.properties?.title ?? '',
    rows: grid?.rowCount ?? 0,
    columns: grid?.columnCount ?? 0,
    frozenRows: grid?.frozenRowCount ?? 0,
    conditionalFormats: sheet.conditionalFormats?.length ?? 0,
    headerProtections: (sheet.protectedRanges ?? [])
      .filter(
        ({ range, warningOnly }) =>
          warningOnly === true &&
          (range?.startRowIndex ?? 0) === 0 &&
          range?.endRowIndex != null &&
          range.startColumnIndex == null,
      )
      .map(({ protectedRangeId }) => protectedRangeId ?? 0),
    charts: (sheet.charts ?? []).map(({ chartId }) => chartId ?? 0),
    metadata: new Map(
      (sheet.developerMetadata ?? []).map(({ metadataKey, metadataId }) => [
        metadataKey ?? '',
        metadataId ?? 0,
      ]),
    ),
    bindings: bindingsOf(sheet),
  };
}

function bindingsOf(sheet: sheets_v4.Schema$Sheet): SheetState['bindings'] {
  const bindings: SheetState['bindings'] = new Map();
  sheet.data?.[0]?.columnMetadata?.forEach(({ developerMetadata }, index) => {
    const bound = developerMetadata?.find(({ metadataKey }) => metadataKey === METADATA.column);
    if (bound === undefined) return;
    bindings.set(index, { id: bound.metadataId ?? 0, columnId: bound.metadataValue ?? '' });
  });
  return bindings;
}

function idsOf(sheet: sheets_v4.Schema$Sheet): number[] {
  const columns = sheet.data?.[0]?.columnMetadata ?? [];
  return [
    sheet.properties?.sheetId,
    ...(sheet.developerMetadata ?? []).map(({ metadataId }) => metadataId),
    ...columns.flatMap((one) => one.developerMetadata ?? []).map(({ metadataId }) => metadataId),
    ...(sheet.charts ?? []).map(({ chartId }) => chartId),
    ...(sheet.protectedRanges ?? []).map(({ protectedRangeId }) => protectedRangeId),
  ].filter((id): id is number => id != null);
}
