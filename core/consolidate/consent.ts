// What may be kept of an interview. Without consent only that it was asked for and refused: who asked,
// where and when, so that the refusal rate is known.

import type { Form } from '../forms/form.ts';
import type { Cell } from '../table/cell.ts';

type Values = Readonly<Record<string, Cell>>;

/** Ids of the columns that are asked after the consent; none in forms that ask for no consent. */
export function askedAfterConsent(form: Form): ReadonlySet<string> {
  const consent = form.columns.findIndex(({ id }) => id === 'consent');
  return new Set(consent < 0 ? [] : form.columns.slice(consent + 1).map(({ id }) => id));
}

/** Whether the row's answers may be kept. Only a clear yes is one. */
export function hasConsent({ consent }: Readonly<Record<string, Cell | undefined>>): boolean {
  return consent === 'oui';
}

/** The values that may be kept: all of them with consent, none that was asked after it without. */
export function answersOf(form: Form, values: Values): Values {
  if (hasConsent(values)) return values;
  const after = askedAfterConsent(form);
  return Object.fromEntries(
    Object.entries(values).map(([id, value]) => [id, after.has(id) ? null : value]),
  );
}
