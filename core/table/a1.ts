// A1 addresses. Rows and columns are counted from 1, as people and Sheets do.

/** A rectangle of cells; all four numbers count from 1 or are a count of cells. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * The letters of a column.
 * @example columnLetters(28) // "AB"
 */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/**
 * The address of one cell.
 * @example cellAddress(7, 3) // "C7"
 */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/**
 * The address of an area; a single cell has no colon.
 * @example areaAddress({ row: 3, column: 1, rows: 2, columns: 2 }) // "A3:B4"
 */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellAddress(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/** A tab's title as formulas and the Sheets API want it: quoted, inner quotes doubled. */
export function quotedTab(title: string): string {
  return `'${title.replace(/'/g, "''")}'`;
}
