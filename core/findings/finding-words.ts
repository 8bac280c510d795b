// The words that sentences about findings take from the forms: column labels, code labels, values as
// people read them.

import type { Column, Form, Language } from '../forms/form.ts';
import { forms } from '../forms/index.ts';
import type { FindingWords } from '../messages/finding-messages.ts';
import { day, figure } from '../messages/figures.ts';
import { CODE_SEPARATOR, splitTexts } from '../reading/read-text.ts';
import type { Cell } from '../table/cell.ts';

/** Longer texts are cut: a note is no place for 50,000 characters. */
const LONGEST = 60;
/** Degrees have up to six decimals. */
const DIGITS = 6;

/**
 * The words of a form in a language.
 * @param form The form the finding is about; without it all forms are looked through.
 */
export function findingWords(language: Language, form: Form | null): FindingWords {
  const columns = form === null ? forms.flatMap((one) => one.columns) : form.columns;
  const columnOf = (id: string): Column | undefined => columns.find((one) => one.id === id);
  return {
    column: (id) => columnOf(id)?.labels[language] ?? id,
    value: (id, cell) => shown(columnOf(id), cell, language),
    isDate: (id) => isDay(columnOf(id)),
    isFigure: (id) => isFigure(columnOf(id)),
  };
}

function shown(column: Column | undefined, cell: Cell, language: Language): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'number') {
    return isDay(column) && Number.isFinite(cell) && cell > 0
      ? day(cell)
      : trimmedFigure(cell, language);
  }
  if (column?.list?.kind === 'codes') {
    const { codes } = column.list;
    const answers = column.kind === 'texts' ? splitTexts(cell) : [cell];
    const labels = answers.map((answer) => codes.find(({ code }) => code === answer));
    if (labels.length > 0 && labels.every((code) => code !== undefined)) {
      return labels.map((code) => code.labels[language]).join(CODE_SEPARATOR);
    }
  }
  const line = cell.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

function trimmedFigure(value: number, language: Language): string {
  if (!Number.isFinite(value)) return '∞';
  return Number.isInteger(value)
    ? figure(value, language)
    : figure(value, language, DIGITS).replace(/0+$/, '');
}

function isDay(column: Column | undefined): boolean {
  return column?.kind === 'date' || column?.kind === 'moment';
}

function isFigure(column: Column | undefined): boolean {
  return column?.kind === 'integer' || column?.kind === 'decimal';
}
