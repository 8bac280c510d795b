// The key under which a row is one record, whoever sends it: `CF-S0012` for a site,
// `CF-S0012-20140930` for a site and week, `CF-S0012-201409` for a site and month, and the row's own
// identifier for an interview or an activity. It is the identifier column of the data dictionary.

import type { Form, FormId } from '../forms/form.ts';
import { compactDay } from '../table/serial-date.ts';
import type { Cell } from '../table/cell.ts';

type Values = Readonly<Record<string, Cell | undefined>>;

/** The column of each form that holds the key. */
export const ID_COLUMN: Readonly<Record<FormId, string>> = {
  sites: 'site_id',
  weekly: 'report_id',
  profile: 'profile_id',
  intentions: 'response_id',
  interventions: 'intervention_id',
};

/** The column that says when a row is about; a site is about no time. */
const PERIOD_COLUMN: Readonly<Record<FormId, string | null>> = {
  sites: null,
  weekly: 'week_end',
  profile: 'profile_month',
  intentions: 'interview_date',
  interventions: 'start_date',
};

/** A row's key, or null when a part of it is not there. */
export function keyOf(form: Form, values: Values): string | null {
  const parts: string[] = [];
  for (const id of form.key) {
    const value = values[id] ?? null;
    const column = form.columns.find((one) => one.id === id);
    if (value === null || value === '') return null;
    parts.push(
      column?.kind === 'date' && typeof value === 'number'
        ? compactPeriod(form.id, value)
        : String(value),
    );
  }
  return parts.join('-');
}

/** The site that a key belongs to; null where keys do not say it. */
export function siteOfKey(form: FormId, key: string): string | null {
  switch (form) {
    case 'sites':
      return key;
    case 'weekly':
      return key.replace(/-\d{8}$/, '');
    case 'profile':
      return key.replace(/-\d{6}$/, '');
    case 'intentions':
    case 'interventions':
      return null;
  }
}

/** The day, week's end or month that a row is about, serial date; null where it says none. */
export function periodOf(form: FormId, values: Values): number | null {
  const period = values[PERIOD_COLUMN[form] ?? ''];
  return typeof period === 'number' ? period : null;
}

/** `20140930`, or `201409` for the month of a profile, whichever of its days was written. */
function compactPeriod(form: FormId, serial: number): string {
  const day = compactDay(serial);
  return form === 'profile' ? day.slice(0, 6) : day;
}
