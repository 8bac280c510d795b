// CellData of the API: reading a cell of the model as it, and writing it through a field mask.

import type { sheets_v4 } from '@googleapis/sheets';
import { cellOf, changeCell, changeFormat } from '../document/cells.ts';
import { displayCell } from '../document/display-value.ts';
import type { CellState, CellValue, DocumentState, TabState } from '../document/model.ts';
import { apiFormat, formatChanges } from './cell-format.ts';
import { wants } from './field-mask.ts';
import type { MaskTree } from './field-mask.ts';
import { badRequest } from './google-error.ts';
import { onlyKnown } from './payload.ts';
import { apiValidation, validationOf } from './validation-rule.ts';

type CellData = sheets_v4.Schema$CellData;
type ExtendedValue = sheets_v4.Schema$ExtendedValue;

/** What the API calls a cell. */
export function cellData(document: DocumentState, cell: Readonly<CellState> | undefined): CellData {
  if (cell === undefined) return {};
  const format = apiFormat(cell.format, cell.link);
  const value = extendedValue(cell.value);
  return {
    ...(cell.formula !== undefined
      ? { userEnteredValue: { formulaValue: cell.formula } }
      : value === undefined
        ? {}
        : { userEnteredValue: value }),
    ...(value === undefined ? {} : { effectiveValue: value }),
    ...(value === undefined ? {} : { formattedValue: displayCell(cell, document.locale) }),
    ...(format === undefined ? {} : { userEnteredFormat: format, effectiveFormat: format }),
    ...(cell.link === undefined ? {} : { hyperlink: cell.link }),
    ...(cell.note === undefined ? {} : { note: cell.note }),
    ...(cell.validation === undefined ? {} : { dataValidation: apiValidation(cell.validation) }),
  };
}

function extendedValue(value: CellValue): ExtendedValue | undefined {
  if (value === null) return undefined;
  if (typeof value === 'number') return { numberValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  return { stringValue: value };
}

const CELL_FIELDS = [
  'userEnteredValue',
  'userEnteredFormat',
  'note',
  'dataValidation',
  'textFormatRuns',
] as const;

/** @throws GoogleError when a mask or a cell names what the workbench does not write */
export function requireWritable(mask: MaskTree, path: string): void {
  for (const name of Object.keys(mask)) {
    if (!(CELL_FIELDS as readonly string[]).includes(name)) {
      throw badRequest(`Invalid ${path}: Field "${name}" is not writable here.`);
    }
  }
}

/** Writes what the mask reaches of a CellData; what it reaches and the data lacks is cleared. */
export function writeCellData(
  tab: TabState,
  row: number,
  column: number,
  data: CellData,
  mask: MaskTree,
  path: string,
): void {
  onlyKnown(data, path, CELL_FIELDS);
  if (wants(mask, 'userEnteredValue')) {
    changeCell(tab, row, column, {
      ...entered(data.userEnteredValue, path),
      // A new value takes the old text's link away, as in Sheets.
      link: undefined,
    });
  }
  if (wants(mask, 'note')) {
    changeCell(tab, row, column, {
      note: data.note == null || data.note === '' ? undefined : data.note,
    });
  }
  if (wants(mask, 'dataValidation')) {
    const rule = data.dataValidation;
    changeCell(tab, row, column, {
      validation: rule == null ? undefined : validationOf(rule, `${path}.dataValidation`),
    });
  }
  if (wants(mask, 'userEnteredFormat')) {
    const below = mask['userEnteredFormat'] ?? {};
    const format = data.userEnteredFormat ?? {};
    changeFormat(tab, row, column, formatChanges(format, below, `${path}.userEnteredFormat`));
  }
  if (wants(mask, 'userEnteredFormat', 'textFormat', 'link') || wants(mask, 'textFormatRuns')) {
    const link = linkIn(data, path);
    if (link !== cellOf(tab, row, column)?.link) changeCell(tab, row, column, { link });
  }
}

function entered(
  value: ExtendedValue | null | undefined,
  path: string,
): { value: CellValue; formula: string | undefined } {
  if (value == null) return { value: null, formula: undefined };
  onlyKnown(value, `${path}.userEnteredValue`, [
    'numberValue',
    'stringValue',
    'boolValue',
    'formulaValue',
  ]);
  if (value.formulaValue != null) return { value: '#N/A', formula: value.formulaValue };
  const plain = value.numberValue ?? value.boolValue ?? value.stringValue ?? null;
  return { value: plain === '' ? null : plain, formula: undefined };
}

function linkIn(data: CellData, path: string): string | undefined {
  const runs = data.textFormatRuns ?? [];
  runs.forEach((run, index) => {
    onlyKnown(run, `${path}.textFormatRuns[${String(index)}]`, ['startIndex', 'format']);
  });
  const linked = runs.map((run) => run.format?.link?.uri).find((uri) => uri != null);
  return data.userEnteredFormat?.textFormat?.link?.uri ?? linked ?? undefined;
}
