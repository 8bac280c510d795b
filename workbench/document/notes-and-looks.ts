// Notes, formats, links and validations of an area: everything a cell has beside its value.

import { cellOf, changeCell, changeFormat, setCell } from './cells.ts';
import type { CellFormat, CellState, GridArea, TabState, ValidationRule } from './model.ts';
import { sharedRule } from './shared-rules.ts';
import { grid } from './values.ts';

/** Notes of an area, null where there is none. */
export function readNotes(tab: TabState, area: GridArea): (string | null)[][] {
  return grid(area, (row, column) => cellOf(tab, row, column)?.note ?? null);
}

/** Formats of an area; an empty object is the default look. */
export function readFormats(tab: TabState, area: GridArea): Readonly<CellFormat>[][] {
  return grid(area, (row, column) => cellOf(tab, row, column)?.format ?? {});
}

/** Validations of an area, null where there is none. */
export function readValidations(tab: TabState, area: GridArea): (ValidationRule | null)[][] {
  return grid(area, (row, column) => cellOf(tab, row, column)?.validation ?? null);
}

/** Replaces the notes of a rectangle; null or an empty text removes. */
export function writeNotes(
  tab: TabState,
  row: number,
  column: number,
  notes: readonly (readonly (string | null)[])[],
): void {
  eachOf(notes, (note, down, right) => {
    changeCell(tab, row + down, column + right, {
      note: note === '' ? undefined : (note ?? undefined),
    });
  });
}

/** Replaces the whole format of each cell of a rectangle; null is the default look. */
export function writeFormats(
  tab: TabState,
  row: number,
  column: number,
  formats: readonly (readonly (CellFormat | null)[])[],
): void {
  eachOf(formats, (format, down, right) => {
    const used = format === null || Object.keys(format).length === 0 ? undefined : { ...format };
    changeCell(tab, row + down, column + right, { format: used });
  });
}

/** Changes the given properties of the format of every cell of an area; undefined gives the default. */
export function changeFormats(
  tab: TabState,
  area: GridArea,
  change: { [K in keyof CellFormat]?: CellFormat[K] | undefined },
): void {
  eachAlike(tab, area, (row, column) => {
    changeFormat(tab, row, column, change);
  });
}

/** Sets or removes (null) the validation of every cell of an area. */
export function setValidation(tab: TabState, area: GridArea, rule: ValidationRule | null): void {
  const shared = rule === null ? undefined : sharedRule(rule);
  eachAlike(tab, area, (row, column) => {
    changeCell(tab, row, column, { validation: shared });
  });
}

/** Makes a cell linked text; the text stays text. */
export function writeLink(
  tab: TabState,
  row: number,
  column: number,
  text: string,
  link: string,
): void {
  changeCell(tab, row, column, { value: text, link, formula: undefined });
}

/** What a clearing takes away. */
export interface Clearing {
  readonly values?: boolean;
  readonly notes?: boolean;
  readonly formats?: boolean;
  readonly validations?: boolean;
}

/** Clears the existing cells of an area. */
export function clearArea(tab: TabState, area: GridArea, what: Clearing): void {
  for (const [row, cells] of [...tab.cells]) {
    if (row < area.startRow || row >= area.endRow) continue;
    for (const column of [...cells.keys()]) {
      if (column < area.startColumn || column >= area.endColumn) continue;
      changeCell(tab, row, column, {
        ...(what.values === true ? { value: null, formula: undefined, link: undefined } : {}),
        ...(what.notes === true ? { note: undefined } : {}),
        ...(what.formats === true ? { format: undefined } : {}),
        ...(what.validations === true ? { validation: undefined } : {}),
      });
    }
  }
}

/** Makes the same change in every cell; cells that were one object become one object again. */
function eachAlike(
  tab: TabState,
  area: GridArea,
  change: (row: number, column: number) => void,
): void {
  const changed = new Map<CellState | undefined, CellState | undefined>();
  for (let row = area.startRow; row < area.endRow; row += 1) {
    for (let column = area.startColumn; column < area.endColumn; column += 1) {
      const before = cellOf(tab, row, column);
      const known = changed.get(before);
      if (known !== undefined) {
        setCell(tab, row, column, known);
        continue;
      }
      change(row, column);
      changed.set(before, cellOf(tab, row, column));
    }
  }
}

function eachOf<T>(
  rows: readonly (readonly T[])[],
  visit: (item: T, down: number, right: number) => void,
): void {
  rows.forEach((line, down) => {
    line.forEach((item, right) => {
      visit(item, down, right);
    });
  });
}
