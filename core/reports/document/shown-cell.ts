// A figure of a document as people read it in print, in their language. A tab formats its own cells.

import type { Language } from '../../forms/form.ts';
import { day, figure, signedFigure } from '../../messages/figures.ts';
import { fromSerial } from '../../table/serial-date.ts';
import type { DocumentCell, NumberShape } from './document.ts';
import { UNKNOWN } from './document-look.ts';

/** The text of a cell; a dash for a figure that is not known, nothing for an empty one. */
export function shownCell({ value, shape, level }: DocumentCell, language: Language): string {
  if (value === null) return shape !== undefined || level !== undefined ? UNKNOWN : '';
  if (typeof value !== 'number') return String(value);
  return shownNumber(value, shape, language);
}

/** A number by its shape; without one as it is, with a decimal sign of the language. */
export function shownNumber(
  value: number,
  shape: NumberShape | undefined,
  language: Language,
): string {
  switch (shape) {
    case 'count':
      return figure(value, language);
    case 'signed':
      return signedFigure(value, language);
    case 'percent':
    case 'ratio':
      return figure(value, language, 2);
    case 'share':
    case 'decimal':
      return figure(value, language, 1);
    case 'signed-percent':
      return signedFigure(value, language, 2);
    case 'points':
      return signedFigure(value, language, 1);
    case 'day':
      return day(value);
    case 'month': {
      const { year, month } = fromSerial(value);
      return `${String(month).padStart(2, '0')}/${year}`;
    }
    case undefined:
      return Number.isInteger(value) ? String(value) : figure(value, language, 2);
  }
}
