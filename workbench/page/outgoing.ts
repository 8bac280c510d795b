// What a person changes in the sheet, as requests to the server, in order and one at a time.
// What the page itself applies (changes.ts) is not listened to.
import type { ICellData, IRange, IStyleData, Nullable } from '@univerjs/presets';
import { CellValueType, CommandType } from '@univerjs/presets';
import type { Spreadsheet } from './spreadsheet.ts';
import type { StructuralEdit } from './interface.ts';
import type { CellValue, GridArea } from './snapshot.ts';
import { formatChange } from './cell-style.ts';
import { cellRectangles } from './rectangles.ts';

/** One thing to send. */
export type Outgoing =
  | {
      readonly kind: 'values';
      readonly sheetId: number;
      readonly row: number;
      readonly column: number;
      readonly values: CellValue[][];
    }
  | StructuralEdit;

interface Mutation {
  readonly id: string;
  readonly type?: CommandType;
  readonly params?: object | undefined;
}

interface CommonParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly sheetId?: string;
  readonly cellValue?: Record<number, Record<number, ICellData | null>>;
  readonly range?: IRange;
  readonly ranges?: readonly IRange[];
  readonly row?: number;
  readonly col?: number;
  readonly note?: { readonly note?: string };
  readonly name?: string;
  readonly index?: number;
  readonly toOrder?: number;
  readonly xSplit?: number;
  readonly ySplit?: number;
  readonly sheet?: { readonly id: string; readonly name: string };
  readonly colWidth?: number | Record<number, number | null>;
  readonly from?: {
    readonly subUnitId: string;
    readonly value: Record<number, Record<number, unknown>>;
  };
  readonly to?: {
    readonly subUnitId: string;
    readonly value: Record<number, Record<number, unknown>>;
  };
}

const bands: Readonly<Record<string, 'rows' | 'columns'>> = {
  'sheet.mutation.insert-row': 'rows',
  'sheet.mutation.remove-rows': 'rows',
  'sheet.mutation.set-row-hidden': 'rows',
  'sheet.mutation.set-row-visible': 'rows',
  'sheet.mutation.insert-col': 'columns',
  'sheet.mutation.remove-col': 'columns',
  'sheet.mutation.set-col-hidden': 'columns',
  'sheet.mutation.set-col-visible': 'columns',
};

/** Listens to the sheet; `sent` gets what a person changed, `ignoring` says when it was the page. */
export function listenToEdits(
  spreadsheet: Spreadsheet,
  ignoring: () => boolean,
  sent: (edits: readonly Outgoing[]) => void,
): void {
  spreadsheet.api.addEvent(spreadsheet.api.Event.CommandExecuted, (event) => {
    const mutation = event as unknown as Mutation & {
      options?: { fromFormula?: boolean; onlyLocal?: boolean };
    };
    if (mutation.type !== CommandType.MUTATION || ignoring()) return;
    // Results of formulas are computed on the server as well.
    if (mutation.options?.fromFormula || mutation.options?.onlyLocal) return;
    const params = (mutation.params ?? {}) as CommonParams;
    if (params.unitId !== spreadsheet.unitId) return;
    const edits = readMutation(spreadsheet, mutation.id, params);
    if (edits.length > 0) sent(edits);
  });
}

function readMutation(spreadsheet: Spreadsheet, id: string, params: CommonParams): Outgoing[] {
  const sheetId = Number(params.subUnitId ?? params.sheetId);
  // A tab that the server has not named yet: it comes back with its own id in a moment.
  const whole = ['sheet.mutation.insert-sheet', 'sheet.mutation.move-range'];
  if (!Number.isInteger(sheetId) && !whole.includes(id)) return [];
  const band = bands[id];
  if (band) return bandEdits(id, band, sheetId, params);
  switch (id) {
    case 'sheet.mutation.set-range-values':
      return cellEdits(spreadsheet, sheetId, params.cellValue ?? {});
    case 'sheet.mutation.move-range':
      return movedEdits(spreadsheet, params);
    case 'sheet.mutation.reorder-range':
      return params.range ? [rangeValues(spreadsheet, sheetId, params.range)] : [];
    case 'sheet.mutation.update-note':
      return [
        {
          kind: 'note',
          sheetId,
          row: params.row ?? 0,
          column: params.col ?? 0,
          note: params.note?.note ?? null,
        },
      ];
    case 'sheet.mutation.remove-note':
      return params.row === undefined
        ? []
        : [{ kind: 'note', sheetId, row: params.row, column: params.col ?? 0, note: null }];
    case 'sheet.mutation.set-worksheet-col-width':
      return widthEdits(sheetId, params);
    case 'sheet.mutation.set-worksheet-name':
      return [{ kind: 'rename-tab', sheetId, title: params.name ?? '' }];
    case 'sheet.mutation.insert-sheet':
      return [
        {
          kind: 'insert-tab',
          sheetId: 0,
          title: params.sheet?.name ?? '',
          index: params.index ?? 0,
        },
      ];
    case 'sheet.mutation.set-worksheet-order':
      return [{ kind: 'move-tab', sheetId, index: params.toOrder ?? 0 }];
    case 'sheet.mutation.set-frozen':
      return [{ kind: 'frozen', sheetId, rows: params.ySplit ?? 0, columns: params.xSplit ?? 0 }];
    case 'sheet.mutation.remove-sheet':
      return [{ kind: 'delete-tab', sheetId }];
    default:
      return [];
  }
}

function bandEdits(
  id: string,
  band: 'rows' | 'columns',
  sheetId: number,
  params: CommonParams,
): Outgoing[] {
  const action = id.includes('insert')
    ? 'insert'
    : id.includes('remove')
      ? 'delete'
      : id.includes('hidden')
        ? 'hide'
        : 'show';
  const ranges = params.ranges ?? (params.range ? [params.range] : []);
  return ranges.map((range) => {
    const [start, end] =
      band === 'rows' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
    return { kind: `${action}-${band}` as const, sheetId, index: start, count: end - start + 1 };
  });
}

function widthEdits(sheetId: number, params: CommonParams): Outgoing[] {
  const edits: Outgoing[] = [];
  for (const range of params.ranges ?? []) {
    for (let column = range.startColumn; column <= range.endColumn; column += 1) {
      const width = typeof params.colWidth === 'object' ? params.colWidth[column] : params.colWidth;
      if (typeof width === 'number')
        edits.push({ kind: 'column-width', sheetId, column, width: Math.round(width) });
    }
  }
  return edits;
}

/** Values and looks of a mutation; a cell cleared altogether loses its value. */
function cellEdits(
  spreadsheet: Spreadsheet,
  sheetId: number,
  cells: Record<number, Record<number, ICellData | null>>,
): Outgoing[] {
  const values = new Map<string, CellValue>();
  const looks = new Map<string, { style: IStyleData; cells: Set<string> }>();
  for (const [row, columns] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(columns)) {
      const key = `${row}:${column}`;
      const typed = spreadsheet.typed.take(String(sheetId), Number(row), Number(column), cell);
      if (cell === null || 'v' in cell || 'f' in cell || 'p' in cell) {
        values.set(key, typed ?? cellValue(cell));
      }
      // A format that typing brings along is the server's to set, in its own way.
      if (cell?.s && typeof cell.s === 'object' && typed === undefined) {
        const name = JSON.stringify(cell.s);
        const look = looks.get(name) ?? { style: cell.s, cells: new Set() };
        look.cells.add(key);
        looks.set(name, look);
      }
    }
  }
  const edits: Outgoing[] = cellRectangles(values.keys()).map((area) => ({
    kind: 'values',
    sheetId,
    row: area.startRow,
    column: area.startColumn,
    values: rows(area, (row, column) => values.get(`${row}:${column}`) ?? ''),
  }));
  for (const { style, cells: styled } of looks.values()) {
    const format = formatChange(style);
    if (Object.keys(format).length === 0) continue;
    for (const area of cellRectangles(styled))
      edits.push({ kind: 'format', sheetId, area, format });
  }
  return edits;
}

function rows<T>(area: GridArea, at: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.endRow - area.startRow }, (_, row) =>
    Array.from({ length: area.endColumn - area.startColumn }, (__, column) =>
      at(area.startRow + row, area.startColumn + column),
    ),
  );
}

/** For a paste, a fill or an undo: the value that stands there now. */
function cellValue(cell: Nullable<ICellData>): CellValue {
  if (cell?.f) return cell.f;
  if (cell?.t === CellValueType.BOOLEAN) return cell.v === 1 || cell.v === true;
  return cell?.v ?? cell?.p?.body?.dataStream.replace(/\r\n$/, '') ?? '';
}

function rangeValues(spreadsheet: Spreadsheet, sheetId: number, range: IRange): Outgoing {
  const sheet = spreadsheet.workbook.getSheetBySheetId(String(sheetId))?.getSheet();
  const area = {
    startRow: range.startRow,
    startColumn: range.startColumn,
    endRow: range.endRow + 1,
    endColumn: range.endColumn + 1,
  };
  return {
    kind: 'values',
    sheetId,
    row: area.startRow,
    column: area.startColumn,
    values: rows(area, (row, column) => cellValue(sheet?.getCellRaw(row, column))),
  };
}

function movedEdits(spreadsheet: Spreadsheet, params: CommonParams): Outgoing[] {
  const edits: Outgoing[] = [];
  for (const side of [params.from, params.to]) {
    if (!side) continue;
    const keys = Object.entries(side.value).flatMap(([row, columns]) =>
      Object.keys(columns).map((column) => `${row}:${column}`),
    );
    for (const area of cellRectangles(keys)) {
      const range = { ...area, endRow: area.endRow - 1, endColumn: area.endColumn - 1 };
      edits.push(rangeValues(spreadsheet, Number(side.subUnitId), range));
    }
  }
  return edits;
}
