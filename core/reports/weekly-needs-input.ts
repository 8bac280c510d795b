// What the weekly needs report is made from, the same in a facilitator's spreadsheet and the master.

import type { Finding } from '../findings/finding.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import type { FormRow, SiteValues, WeeklyValues } from '../reading/reading.ts';
import type { Settings } from '../settings/settings.ts';

/** A site-week that was sent but is not in the master, with the codes of its errors. */
export interface RejectedReport {
  readonly siteId: string | null;
  readonly week: number | null;
  readonly codes: readonly string[];
}

export interface WeeklyNeedsInput {
  /** `team`: one facilitator's own sites; `operation`: all sites of the master. */
  readonly scope: { readonly kind: 'team'; readonly team: string } | { readonly kind: 'operation' };
  readonly settings: Settings;
  readonly gazetteer: Gazetteer;
  /** Registered sites, open and closed. */
  readonly sites: readonly FormRow<SiteValues>[];
  /** Codes of more sites that the operation has registered, in the spreadsheets of other teams. */
  readonly registeredElsewhere?: ReadonlySet<string>;
  /** Reports of every week known, in any order. Rows with errors are not among them. */
  readonly weekly: readonly FormRow<WeeklyValues>[];
  readonly rejected: readonly RejectedReport[];
  /** Findings of the checks on the rows of the week, for the data quality box. */
  readonly findings: readonly Finding[];
  /** Number of site-weeks reported by two sources, in the week. */
  readonly conflicts: number;
  /** Cut-off day of the week reported, serial date. */
  readonly week: number;
  /** Day on which the report is made, serial date. */
  readonly today: number;
}
