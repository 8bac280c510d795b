// Numbers as people and software write them: 1 475, 1,475, 1475,0, text numbers. Never rounds, never
// guesses between two readings, never takes a text for zero.

import { draft, safe, unsafe } from '../findings/draft.ts';
import type { Column } from '../forms/form.ts';
import type { Cell } from '../table/cell.ts';
import type { Oddity, ValueReader } from './oddity.ts';
import { isBlank, unreadable } from './oddity.ts';

/** What a number column says about itself. */
type NumberColumn = Pick<Column, 'id' | 'min' | 'max'>;

/** Whole numbers. A number with decimals is unreadable: 12,5 persons is a mistake to ask about. */
export function integerReader(column: NumberColumn): ValueReader {
  return (cell) => {
    if (typeof cell === 'number' && Number.isInteger(cell)) return cell;
    if (cell === null) return null;
    return readOddInteger(column, cell);
  };
}

/** Numbers with decimals, such as coordinates. */
export function decimalReader(column: NumberColumn): ValueReader {
  return (cell) => {
    if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
    if (cell === null) return null;
    return readOddDecimal(column, cell);
  };
}

function readOddInteger(column: NumberColumn, cell: Cell): Oddity | null {
  if (typeof cell === 'number') {
    // A French or Spanish sheet turns a typed "1,475" into 1.475: three decimals may be thousands.
    const thousands = Math.round(cell * 1000);
    const looksGrouped = Math.abs(cell) < 1000 && Math.abs(cell * 1000 - thousands) < 1e-9;
    return looksGrouped && Math.round(cell * 100) !== cell * 100
      ? ambiguous(column, cell, [thousands, cell])
      : unreadable(column.id, cell, 'integer');
  }
  if (typeof cell !== 'string') return unreadable(column.id, cell, 'integer');
  if (isBlank(cell)) return null;
  const parts = splitNumber(cell);
  if (parts === null) return unreadable(column.id, cell, 'integer', leadingFigure(cell));
  const { grouped, decimal, mark } = parts;
  // "1,475" has one whole reading and is common in English sources ("448,465" in the CAR population
  // file); "1.475" is written for 1475 and for 1.475, so it is asked about (domain notes, rule G2).
  if (grouped !== null && decimal !== null) {
    return mark === '.'
      ? ambiguous(column, cell, [grouped, decimal])
      : normalised(column, cell, grouped);
  }
  const value = grouped ?? decimal;
  return value !== null && Number.isInteger(value)
    ? normalised(column, cell, value)
    : unreadable(column.id, cell, 'integer');
}

function readOddDecimal(column: NumberColumn, cell: Cell): Oddity | null {
  if (typeof cell !== 'string') return unreadable(column.id, cell, 'decimal');
  if (isBlank(cell)) return null;
  const parts = splitNumber(cell);
  if (parts === null) return unreadable(column.id, cell, 'decimal');
  const readings = [parts.decimal, parts.grouped].filter((reading) => reading !== null);
  // "18,558" may be 18.558 or 18558; as a longitude only one of them can be true.
  const possible = readings.filter((reading) => isWithin(reading, column));
  const [value, second] = possible.length > 0 ? possible : readings;
  if (value === undefined) return unreadable(column.id, cell, 'decimal');
  return second === undefined
    ? normalised(column, cell, value)
    : ambiguous(column, cell, [value, second]);
}

/** How a text can be read: as a number with grouped thousands, with a decimal mark, or as both. */
interface NumberParts {
  readonly grouped: number | null;
  readonly decimal: number | null;
  /** The only mark in the text, when both readings are possible. */
  readonly mark: '.' | ',' | null;
}

const PLAIN = /^\d+$/;
const ONE_MARK = /^(\d+)([.,])(\d+)$/;
const GROUPS = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/;
const GROUPS_THEN_DECIMALS = /^(\d{1,3}(?:([.,])\d{3})+)([.,])(\d+)$/;
/** Longer texts are no numbers; this also keeps the patterns away from cells of 50,000 characters. */
const LONGEST = 40;

function splitNumber(text: string): NumberParts | null {
  if (text.length > LONGEST) return null;
  // \s knows the no-break spaces, also the narrow one that French figures are grouped with.
  const trimmed = text.trim().replace(/^\u2212/, '-');
  const sign = trimmed.startsWith('-') ? -1 : 1;
  const unsigned = trimmed.replace(/^[+-]\s*/, '');
  const bare = closeGroups(unsigned);
  if (bare === null) return null;
  // Adding 0 turns the negative zero of "-0" into zero.
  const value = (digits: string): number => sign * Number(digits) + 0;
  if (PLAIN.test(bare)) return { grouped: value(bare), decimal: null, mark: null };
  const one = ONE_MARK.exec(bare);
  if (one) {
    const [, whole = '', mark = '', rest = ''] = one;
    const decimal = value(`${whole}.${rest}`);
    const couldGroup = GROUPS.test(bare) && !whole.startsWith('0') && bare === unsigned;
    if (!couldGroup) return { grouped: null, decimal, mark: null };
    return { grouped: value(whole + rest), decimal, mark: mark === '.' ? '.' : ',' };
  }
  if (GROUPS.test(bare))
    return { grouped: value(bare.replace(/[.,]/g, '')), decimal: null, mark: null };
  const both = GROUPS_THEN_DECIMALS.exec(bare);
  if (!both) return null;
  const [, whole = '', groupMark, decimalMark, rest = ''] = both;
  if (groupMark === decimalMark) return null;
  return { grouped: null, decimal: value(`${whole.replace(/[.,]/g, '')}.${rest}`), mark: null };
}

/** Takes out spaces and apostrophes that group thousands; null when they group something else. */
function closeGroups(text: string): string | null {
  if (!/[\s'\u2019]/.test(text)) return text;
  return /^\d{1,3}(?:[\s'\u2019]\d{3})+(?:[.,]\d+)?$/.test(text)
    ? text.replace(/[\s'\u2019]/g, '')
    : null;
}

/** The figure in "120 ménages" or "environ 120", to propose it; a person must confirm. */
function leadingFigure(text: string): Oddity['draft']['suggestion'] {
  if (text.length > LONGEST) return null;
  const figures = text.match(/\d+(?:[\s.,/-]\d+)*/g) ?? [];
  const [only = ''] = figures;
  return figures.length === 1 && PLAIN.test(only) && !/[-\u2212]\s*\d/.test(text)
    ? unsafe(Number(only))
    : null;
}

function isWithin(value: number, { min, max }: NumberColumn): boolean {
  return (min === undefined || value >= min) && (max === undefined || value <= max);
}

function normalised(column: NumberColumn, raw: Cell, value: number): Oddity {
  const facts = { column: column.id, raw, value };
  return {
    value,
    draft: draft('number/normalised', column.id, facts, { suggestion: safe(value) }),
  };
}

function ambiguous(column: NumberColumn, raw: Cell, readings: readonly number[]): Oddity {
  const facts = { column: column.id, raw, readings };
  return {
    value: undefined,
    draft: draft('number/ambiguous', column.id, facts, { suggestion: unsafe(readings[0] ?? null) }),
  };
}
