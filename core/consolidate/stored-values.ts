// From typed values to what the master stores: columns that the system computes are filled here,
// whatever a facilitator may have typed into them, and what a person did not agree to is left out.

import type { Form } from '../forms/form.ts';
import { looksRounded } from '../forms/weekly/rounded-estimate.ts';
import type { Cell } from '../table/cell.ts';
import { fromSerial, toSerial } from '../table/serial-date.ts';
import type { KnownSite } from '../wire/reference.ts';
import { hashValues } from './content-hash.ts';
import { ID_COLUMN } from './form-key.ts';
import { answersOf } from './consent.ts';
import type { StoredValues } from './record.ts';

type TypedValues = Readonly<Record<string, Cell | undefined>>;

/** Days from the first to the last day of a reporting week. */
const WEEK_SPAN = 6;

/** What is known of a row besides what stands in it. */
export interface StoredRow {
  readonly key: string;
  /** Sites of the operation by id. */
  readonly registry: ReadonlyMap<string, KnownSite>;
  /** Serial moment of the submission, UTC. */
  readonly at: number;
}

/** Values of a good row by column id of the form, computed columns filled. */
export function storedValues(form: Form, typed: TypedValues, row: StoredRow): StoredValues {
  const values: Record<string, Cell> = {};
  for (const { id } of form.columns) values[id] = typed[id] ?? null;
  values[ID_COLUMN[form.id]] = row.key;
  switch (form.id) {
    case 'sites':
    case 'interventions':
      return values;
    case 'weekly':
      return { ...values, ...computedOfWeek(values, row) };
    case 'profile':
      return { ...values, profile_month: firstOfMonth(values['profile_month'] ?? null) };
    case 'intentions':
      return answersOf(form, values);
  }
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
function computedOfWeek(values: StoredValues, { registry, at }: StoredRow): StoredValues {
  const week = values['week_end'];
  const site = registry.get(String(values['site_id']));
  return {
    week_start: typeof week === 'number' ? week - WEEK_SPAN : null,
    rounded_estimate: looksRounded(values['individuals'], values['households']) ? 'oui' : 'non',
    site_name: site?.name ?? values['site_name'] ?? null,
    admin3_pcode: site?.admin3 ?? values['admin3_pcode'] ?? null,
    validation_status: 'soumis',
    submitted_at: at,
  };
}

function firstOfMonth(month: Cell): Cell {
  return typeof month === 'number' ? toSerial({ ...fromSerial(month), day: 1 }) : month;
}
