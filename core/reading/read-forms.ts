// Reads all the forms of one spreadsheet.

import type { FormId } from '../forms/form.ts';
import { FORM_BY_ID, FORM_IDS } from '../forms/index.ts';
import type { Organisation } from '../organisations/organisation.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import type { Table } from '../table/table.ts';
import { readForm } from './read-form.ts';
import type { Reading, Readings } from './reading.ts';

/** The form tabs of a spreadsheet; `null` where it has none. */
export type FormTables = { readonly [F in FormId]: Table | null };

/** Each tab read as its form; places and organisations are named by the lists given. */
export function readForms(
  tables: FormTables,
  gazetteer: Gazetteer | null,
  organisations: readonly Organisation[] = [],
): Readings {
  const { sites, weekly, profile, intentions, interventions } = tables;
  return {
    sites: sites && readForm(sites, FORM_BY_ID.sites, gazetteer, organisations),
    weekly: weekly && readForm(weekly, FORM_BY_ID.weekly, gazetteer, organisations),
    profile: profile && readForm(profile, FORM_BY_ID.profile, gazetteer, organisations),
    intentions: intentions && readForm(intentions, FORM_BY_ID.intentions, gazetteer, organisations),
    interventions:
      interventions && readForm(interventions, FORM_BY_ID.interventions, gazetteer, organisations),
  };
}

/** The tables of a spreadsheet by form, from whoever has them. */
export function tablesBy(table: (form: FormId) => Table | null): FormTables {
  return {
    sites: table('sites'),
    weekly: table('weekly'),
    profile: table('profile'),
    intentions: table('intentions'),
    interventions: table('interventions'),
  };
}

/** The readings that there are, in the order of the forms. */
export function readingsOf(readings: Readings): readonly Reading[] {
  return FORM_IDS.flatMap((id): readonly Reading[] => {
    const reading = readings[id];
    return reading === null ? [] : [reading];
  });
}
