// Developer metadata as requests: keys of tabs, bindings of columns, layout and key figures.

import type { sheets_v4 } from '@googleapis/sheets';
import { METADATA } from '../../../core/tabs/tab-key.ts';
import { takeId } from './sheet-state.ts';
import type { SheetState, SpreadsheetState } from './sheet-state.ts';

type Request = sheets_v4.Schema$Request;

/** Sets one value on the sheet, replacing the one it has. */
export function setSheetMetadata(
  state: SpreadsheetState,
  sheet: SheetState,
  metadataKey: string,
  metadataValue: string,
): Request {
  const known = sheet.metadata.get(metadataKey);
  if (known !== undefined) return updateMetadata(known, metadataValue);
  const metadataId = takeId(state);
  sheet.metadata.set(metadataKey, metadataId);
  return {
    createDeveloperMetadata: {
      developerMetadata: {
        metadataId,
        metadataKey,
        metadataValue,
        visibility: 'DOCUMENT',
        location: { sheetId: sheet.sheetId },
      },
    },
  };
}

/** Binds columns from the first to their ids; `null` leaves a column as it is. */
export function bindColumns(
  state: SpreadsheetState,
  sheet: SheetState,
  ids: readonly (string | null)[],
): Request[] {
  const requests: Request[] = [];
  ids.forEach((columnId, index) => {
    const bound = sheet.bindings.get(index);
    if (columnId === null || bound?.columnId === columnId) return;
    const id = bound?.id ?? takeId(state);
    sheet.bindings.set(index, { id, columnId });
    requests.push(
      bound === undefined
        ? createBinding(sheet, id, columnId, index)
        : updateMetadata(id, columnId),
    );
  });
  return requests;
}

function createBinding(
  sheet: SheetState,
  metadataId: number,
  columnId: string,
  index: number,
): Request {
  return {
    createDeveloperMetadata: {
      developerMetadata: {
        metadataId,
        metadataKey: METADATA.column,
        metadataValue: columnId,
        visibility: 'DOCUMENT',
        location: {
          dimensionRange: {
            sheetId: sheet.sheetId,
            dimension: 'COLUMNS',
            startIndex: index,
            endIndex: index + 1,
          },
        },
      },
    },
  };
}

function updateMetadata(metadataId: number, metadataValue: string): Request {
  return {
    updateDeveloperMetadata: {
      dataFilters: [{ developerMetadataLookup: { metadataId } }],
      developerMetadata: { metadataValue },
      fields: 'metadataValue',
    },
  };
}
