// The rule of a form column's cells while people type. It warns and never refuses.

import type { Column } from '../../forms/form.ts';
import { figure } from '../../messages/figures.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Validation } from '../edit.ts';
import { choicesOf } from './choices.ts';
import type { PlanContext } from './plan-context.ts';

/** Sheets takes at most 500 values in a list of a validation. */
const MOST_CHOICES = 500;

/**
 * Drop-down, number or date rule of the column; `null` where any text may stand. Where several
 * values of a list are answered in one cell a drop-down would replace the first by the second, and
 * mark both as wrong: there the header's note lists the values.
 */
export function columnValidation(column: Column, context: PlanContext): Validation | null {
  const { tabs } = context.messages;
  const choices = column.kind === 'texts' ? [] : choicesOf(column, context);
  if (choices.length > MOST_CHOICES) return null;
  if (choices.length > 0) return { kind: 'list', values: choices, help: tabs.chooseFromList };
  switch (column.kind) {
    case 'integer':
    case 'decimal':
      return numberValidation(column, context);
    case 'date':
    case 'moment':
      return { kind: 'date', help: tabs.dateHelp };
    case 'text':
    case 'texts':
    case 'code':
    case 'yes-no':
      return null;
  }
}

function numberValidation(
  column: Column,
  { messages, language, settings }: PlanContext,
): Validation {
  const { min, max } = limitsOf(column, settings);
  const whole = column.kind === 'integer';
  const sentences = [whole ? messages.tabs.wholeNumber : messages.tabs.decimalNumber];
  if (min !== null && max !== null) {
    const digits = whole ? 0 : 2;
    const words = [min, max].map((limit) => figure(limit, language, digits)) as [string, string];
    sentences.push(messages.tabs.between(...words));
  }
  return { kind: 'number', min, max, whole, help: sentences.join(' ') };
}

/** Limits of a column; those of coordinates are the country's. */
export function limitsOf(
  column: Column,
  settings: Settings,
): { readonly min: number | null; readonly max: number | null } {
  if (column.id === 'latitude') {
    return { min: settings['country.lat_min'], max: settings['country.lat_max'] };
  }
  if (column.id === 'longitude') {
    return { min: settings['country.lon_min'], max: settings['country.lon_max'] };
  }
  return { min: column.min ?? null, max: column.max ?? null };
}
