// The short way to write the cells of a document's tables.

import type { Cell } from '../../table/cell.ts';
import type { DocumentCell, NeedLevel, NumberShape } from './document.ts';

type Tone = NonNullable<DocumentCell['tone']>;

/** A text; `null` is blank. */
export function text(value: Cell, tone: Tone = 'normal'): DocumentCell {
  return { value, tone };
}

/** A figure; `null` is not known and shown as a dash. */
export function figure(
  value: number | null,
  shape: NumberShape = 'count',
  tone: Tone = 'normal',
): DocumentCell {
  return { value, shape, tone };
}

/**
 * A level of need: a digit on its colour, `?` for what was not assessed, a dash for a blank. The
 * digit alone tells the level where there is no colour.
 */
export function levelCell(level: NeedLevel | null, note?: string): DocumentCell {
  const value = level === null ? null : level === 'nsp' ? '?' : Number(level);
  return { value, level, ...(note === undefined ? {} : { note }) };
}
