// Computes the formulas of conditional formats, as far as the product writes them, so that tests
// can say on which rows a rule shows. Not a spreadsheet: any other function or notation throws.

import type { Cell, Grid } from '../../core/table/cell.ts';
import { cellAt } from '../../core/table/table.ts';
import { fromSerial, weekdayOf } from '../../core/table/serial-date.ts';

interface Position {
  readonly row: number;
  readonly column: number;
}

type Value = Cell | readonly Cell[];

const TOKEN =
  /\s*("(?:[^"]|"")*"|\$?[A-Z]+\$?\d+|[A-Z]+(?=\()|\d+(?:\.\d+)?|<>|<=|>=|[-+=<>(),:])/y;

/**
 * The value of a formula such as `=AND(ISNUMBER($B3),$B3<$A3)` for the cell at `target`, when it
 * was written for the cell at `origin`; both count from 1.
 */
export function computeFormula(
  formula: string,
  grid: Grid,
  origin: Position,
  target: Position,
): Cell {
  const tokens = tokensOf(formula.replace(/^=/, ''));
  let next = 0;
  const peek = (): string => tokens[next] ?? '';
  const take = (): string => tokens[next++] ?? '';
  const expect = (token: string): void => {
    const found = take();
    if (found !== token) throw new Error(`${formula}: ${found} where ${token} belongs`);
  };

  const place = (reference: string): Position => {
    const match = /^(\$?)([A-Z]+)(\$?)(\d+)$/.exec(reference);
    if (match === null) throw new Error(`${formula}: ${reference} is no cell`);
    const [, fixedColumn, letters = '', fixedRow, digits = ''] = match;
    const column = Array.from(letters).reduce(
      (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
      0,
    );
    return {
      column: fixedColumn === '$' ? column : column + target.column - origin.column,
      row: fixedRow === '$' ? Number(digits) : Number(digits) + target.row - origin.row,
    };
  };
  const read = ({ row, column }: Position): Cell => cellAt(grid, row - 1, column - 1);
  const range = (from: Position, to: Position): readonly Cell[] => {
    const cells: Cell[] = [];
    for (let row = from.row; row <= to.row; row += 1) {
      for (let column = from.column; column <= to.column; column += 1) {
        cells.push(read({ row, column }));
      }
    }
    return cells;
  };

  const primary = (): Value => {
    const token = take();
    if (token.startsWith('"')) return token.slice(1, -1).replace(/""/g, '"');
    if (/^\d/.test(token)) return Number(token);
    if (token === '-') return -numberOf(primary());
    if (token === '(') {
      const value = comparison();
      expect(')');
      return value;
    }
    if (peek() === '(') return call(token, list());
    const from = place(token);
    if (peek() !== ':') return read(from);
    take();
    return range(from, place(take()));
  };
  const list = (): readonly Value[] => {
    expect('(');
    const values: Value[] = [comparison()];
    while (peek() === ',') {
      take();
      values.push(comparison());
    }
    expect(')');
    return values;
  };
  const sum = (): Value => {
    let value = primary();
    while (peek() === '+' || peek() === '-') {
      const sign = take() === '+' ? 1 : -1;
      value = numberOf(value) + sign * numberOf(primary());
    }
    return value;
  };
  const comparison = (): Value => {
    const left = sum();
    const operator = peek();
    if (!['=', '<>', '<', '>', '<=', '>='].includes(operator)) return left;
    take();
    return compare(operator, single(left), single(sum()));
  };

  const value = single(comparison());
  if (next < tokens.length) throw new Error(`${formula}: ${peek()} is left over`);
  return value;
}

function tokensOf(formula: string): readonly string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(formula);
    if (match === null) throw new Error(`${formula}: cannot read from ${formula.slice(at)}`);
    tokens.push(match[1] ?? '');
  }
  return tokens;
}

function single(value: Value): Cell {
  if (Array.isArray(value)) throw new Error('a range where one value belongs');
  return value as Cell;
}

function many(value: Value): readonly Cell[] {
  return Array.isArray(value) ? (value as readonly Cell[]) : [value as Cell];
}

function numberOf(value: Value): number {
  const cell = single(value);
  if (cell === null) return 0;
  if (typeof cell === 'string') throw new Error(`#VALUE! ${cell}`);
  return Number(cell);
}

/** As Sheets compares: without case; an empty cell equals "" and 0; text is more than any number. */
function compare(operator: string, left: Cell, right: Cell): boolean {
  const rank = (cell: Cell): number => (typeof cell === 'string' ? 1 : 0);
  const [a, b] =
    typeof left === 'string' || typeof right === 'string'
      ? [left ?? '', right ?? '']
      : [left ?? 0, right ?? 0];
  const order =
    rank(a) !== rank(b)
      ? rank(a) - rank(b)
      : typeof a === 'string'
        ? a.toLowerCase().localeCompare(String(b).toLowerCase())
        : Number(a) - Number(b);
  switch (operator) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    default:
      return order >= 0;
  }
}

function call(name: string, values: readonly Value[]): Cell {
  const [first = null, second = null] = values;
  const numbers = values.flatMap((value) => many(value)).filter((cell) => typeof cell === 'number');
  switch (name) {
    case 'AND':
      return values.every((value) => single(value) === true);
    case 'OR':
      return values.some((value) => single(value) === true);
    case 'NOT':
      return single(first) !== true;
    case 'ISNUMBER':
      return typeof single(first) === 'number';
    case 'COUNT':
      return numbers.length;
    case 'SUM':
      return numbers.reduce((sum, number) => sum + number, 0);
    case 'WEEKDAY':
      if (single(second) !== 2) throw new Error('only WEEKDAY type 2 is computed');
      return weekdayOf(numberOf(first));
    case 'DAY':
      return fromSerial(numberOf(first)).day;
    case 'MONTH':
      return fromSerial(numberOf(first)).month;
    case 'YEAR':
      return fromSerial(numberOf(first)).year;
    case 'COUNTIF':
    case 'COUNTIFS': {
      const ranges = values.filter((_, index) => index % 2 === 0).map(many);
      const wanted = values.filter((_, index) => index % 2 === 1).map(single);
      const rows = ranges[0] ?? [];
      return rows.filter((_, row) =>
        ranges.every((cells, i) => compare('=', cells[row] ?? null, wanted[i] ?? null)),
      ).length;
    }
    default:
      throw new Error(`${name} is not computed here`);
  }
}
