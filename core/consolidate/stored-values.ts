// From typed values to what the master stores: columns that the system computes are filled here,
// whatever a facilitator may have typed into them.

import type { Form } from '../forms/form.ts';
import { looksRounded } from '../forms/weekly/rounded-estimate.ts';
import type { Cell } from '../table/cell.ts';
import type { KnownSite } from '../wire/reference.ts';
import { hashValues } from './content-hash.ts';
import { keyOf } from './form-key.ts';
import type { StoredValues } from './record.ts';

type TypedValues = Readonly<Record<string, Cell | undefined>>;

/** Days from the first to the last day of a reporting week. */
const WEEK_SPAN = 6;

/**
 * Values of a good row by column id of the form, computed columns filled.
 * @param at serial moment of the submission, UTC
 */
export function storedValues(
  form: Form,
  typed: TypedValues,
  registry: ReadonlyMap<string, KnownSite>,
  at: number,
): StoredValues {
  const values: Record<string, Cell> = {};
  for (const { id } of form.columns) values[id] = typed[id] ?? null;
  return form.id === 'weekly'
    ? { ...values, ...computedOfWeek(form, values, registry, at) }
    : values;
}

/** Fingerprint of what people entered; what the system fills in does not make a row different. */
export function hashEntered(form: Form, values: StoredValues): string {
  const entered: Record<string, Cell> = {};
  for (const { id, required } of form.columns) {
    if (form.id === 'sites' || required !== 'computed') entered[id] = values[id] ?? null;
  }
  return hashValues(entered);
}

/** columns.csv, sheet 1: the columns marked `auto`. */
function computedOfWeek(
  form: Form,
  values: StoredValues,
  registry: ReadonlyMap<string, KnownSite>,
  at: number,
): StoredValues {
  const week = values['week_end'];
  const site = registry.get(String(values['site_id']));
  return {
    report_id: keyOf(form, values),
    week_start: typeof week === 'number' ? week - WEEK_SPAN : null,
    rounded_estimate: looksRounded(values['individuals'], values['households']) ? 'oui' : 'non',
    site_name: site?.name ?? values['site_name'] ?? null,
    admin3_pcode: site?.admin3 ?? values['admin3_pcode'] ?? null,
    validation_status: 'soumis',
    submitted_at: at,
  };
}
