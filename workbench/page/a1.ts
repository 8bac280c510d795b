// A1 notation as the page needs it: for ranges it sends and for links it follows.

/** Row and column from 0, ends inclusive. */
export interface CellRange {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

/** `0` → `A`, `27` → `AB`. */
export function columnLetters(column: number): string {
  let rest = column + 1;
  let letters = '';
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    letters = String.fromCharCode(65 + digit) + letters;
    rest = (rest - 1 - digit) / 26;
  }
  return letters;
}

/** `A5`, or `A5:C7` where there is more than one cell. */
export function rangeA1(range: CellRange): string {
  const start = `${columnLetters(range.startColumn)}${range.startRow + 1}`;
  const end = `${columnLetters(range.endColumn)}${range.endRow + 1}`;
  return start === end ? start : `${start}:${end}`;
}

/** `'Besoins hebdo'!A5:C7`, the title always quoted. */
export function tabRangeA1(title: string, range: CellRange): string {
  return `'${title.replaceAll("'", "''")}'!${rangeA1(range)}`;
}

/** Reads `A5`, `$A$5` or `A5:C7`; `undefined` when it is neither. */
export function parseRange(text: string): CellRange | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(text.trim());
  if (!match) return undefined;
  const [, firstColumn = '', firstRow = '', lastColumn = firstColumn, lastRow = firstRow] = match;
  const columns = [columnIndex(firstColumn), columnIndex(lastColumn)];
  const rows = [Number(firstRow) - 1, Number(lastRow) - 1];
  if (Math.min(...rows) < 0) return undefined;
  return {
    startRow: Math.min(...rows),
    endRow: Math.max(...rows),
    startColumn: Math.min(...columns),
    endColumn: Math.max(...columns),
  };
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
