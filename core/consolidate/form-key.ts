// The key under which a row is one record, whoever sends it: `CF-S0012` for a site,
// `CF-S0012-20140930` for a site and week, the report id of the data dictionary.

import type { Form } from '../forms/form.ts';
import { compactDay } from '../table/serial-date.ts';
import type { Cell } from '../table/cell.ts';

/** A row's key, or null when a part of it is not there. */
export function keyOf(
  form: Form,
  values: Readonly<Record<string, Cell | undefined>>,
): string | null {
  const parts: string[] = [];
  for (const id of form.key) {
    const value = values[id] ?? null;
    const column = form.columns.find((one) => one.id === id);
    if (value === null || value === '') return null;
    parts.push(
      column?.kind === 'date' && typeof value === 'number' ? compactDay(value) : String(value),
    );
  }
  return parts.join('-');
}

/** The site that a key belongs to. */
export function siteOfKey(form: Form['id'], key: string): string {
  return form === 'sites' ? key : key.replace(/-\d{8}$/, '');
}
