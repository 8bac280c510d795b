// An answer of a form as a cell: a label of its list, a place, a figure with its unit. An answer
// that is not known is a dash, never a blank or a zero.

import type { Column, Form, Sensitivity } from '../../forms/form.ts';
import type { Cell } from '../../table/cell.ts';
import { labelOf } from '../weekly-needs/label-of.ts';
import { zoneName } from '../weekly-needs/zone-order.ts';
import type { DocumentCell, NumberShape } from '../document/document.ts';
import type { ProfileContext } from './profile-context.ts';

/** A label and its value, as a block of facts takes it. */
export interface AnswerFact {
  readonly label: string;
  readonly cell: DocumentCell;
  readonly sensitivity: Sensitivity;
}

/** Columns whose value has a unit that a reader would not guess, and dates that are months. */
const PERCENTS = new Set(['committee_f_pct']);
const SQUARE_METRES = new Set(['site_area_m2']);
const MONTHS = new Set(['first_arrival_month']);

/** The column of a form. @throws Error when the form has none of this id. */
export function columnOf(form: Form, id: string): Column {
  const column = form.columns.find((each) => each.id === id);
  if (column === undefined) throw new Error(`${form.id} has no column ${id}`);
  return column;
}

/** The fact of a column. */
export function answerFact(
  column: Column,
  value: Cell | undefined,
  context: ProfileContext,
): AnswerFact {
  return {
    label: column.labels[context.messages.language],
    cell: answerCell(column, value ?? null, context),
    sensitivity: column.sensitivity,
  };
}

function answerCell(column: Column, value: Cell, context: ProfileContext): DocumentCell {
  const { siteProfiles: words } = context.messages;
  if (value === null) return { value, shape: 'count' };
  if (typeof value === 'number') {
    if (PERCENTS.has(column.id)) return { value: words.percent(value) };
    if (SQUARE_METRES.has(column.id)) return { value: words.squareMetres(value) };
    return { value, shape: shapeOf(column) };
  }
  return { value: answerText(column, String(value), context) };
}

function shapeOf({ id, kind }: Column): NumberShape {
  if (kind === 'date') return MONTHS.has(id) ? 'month' : 'day';
  return kind === 'decimal' ? 'decimal' : 'count';
}

/** An answer in the reader's language; several are listed; a code that nobody knows stays. */
export function answerText(
  { kind, list }: Column,
  value: string,
  { gazetteer, messages }: ProfileContext,
): string {
  switch (list?.kind) {
    case 'codes': {
      const codes = kind === 'texts' ? value.split(';').map((code) => code.trim()) : [value];
      return codes
        .filter((code) => code !== '')
        .map((code) => labelOf(list, code, messages.language))
        .join(', ');
    }
    case 'places':
    case 'zones':
      return zoneName(value, gazetteer);
    case 'sites':
    case 'teams':
    case 'organisations':
    case undefined:
      return value;
  }
}
