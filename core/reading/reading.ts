// What reading a tab gives: rows with values of the right type, and findings about everything that
// could not be read as it stood. Every non-empty row is a row, or named in a finding.

import type { Form, FormId, ValuesOf } from '../forms/form.ts';
import type { interventionLog } from '../forms/intervention-log.ts';
import type { returnIntention } from '../forms/return-intention.ts';
import type { siteProfile } from '../forms/site-profile.ts';
import type { siteRegistry } from '../forms/site-registry.ts';
import type { weeklyReport } from '../forms/weekly-report.ts';
import type { Finding } from '../findings/finding.ts';
import type { Cell } from '../table/cell.ts';
import type { RowPlace, Table } from '../table/table.ts';

export type SiteValues = ValuesOf<typeof siteRegistry>;
export type WeeklyValues = ValuesOf<typeof weeklyReport>;
export type ProfileValues = ValuesOf<typeof siteProfile>;
export type IntentionValues = ValuesOf<typeof returnIntention>;
export type InterventionValues = ValuesOf<typeof interventionLog>;

/** The values of a row of each form. */
export interface ValuesByForm {
  readonly sites: SiteValues;
  readonly weekly: WeeklyValues;
  readonly profile: ProfileValues;
  readonly intentions: IntentionValues;
  readonly interventions: InterventionValues;
}

/** One row of a form, read. */
export interface FormRow<Values> {
  readonly place: RowPlace;
  readonly values: Values;
  /** Ids of columns whose cell holds something that could not be read; a finding names each. */
  readonly unread: readonly string[];
}

/** A tab read as a form. */
export interface Reading<Values = Readonly<Record<string, Cell | undefined>>> {
  readonly form: Form;
  readonly table: Table;
  /** Zero-based column of the table by column id. */
  readonly columns: ReadonlyMap<string, number>;
  /** Sheet row of the label header, from 1; 0 when the tab has no header (`findings` says so). */
  readonly headerRow: number;
  readonly rows: readonly FormRow<Values>[];
  readonly findings: readonly Finding[];
}

/** The readings of a spreadsheet by form; `null` where it has no such tab. */
export type Readings = { readonly [F in FormId]: Reading<ValuesByForm[F]> | null };

/** A spreadsheet without any form. */
export const NO_READINGS: Readings = {
  sites: null,
  weekly: null,
  profile: null,
  intentions: null,
  interventions: null,
};
