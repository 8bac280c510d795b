// What every report is made from, the same in a facilitator's spreadsheet, in the master, and in the
// functions that send a report out.

import type { Finding } from '../findings/finding.ts';
import type { FormId } from '../forms/form.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import type { ReportedJustification } from '../justifications/record-justifications.ts';
import type { FormRow, ValuesByForm } from '../reading/reading.ts';
import type { Settings } from '../settings/settings.ts';

/** `team`: one facilitator's own sites; `operation`: all sites of the master. */
export type ReportScope =
  { readonly kind: 'team'; readonly team: string } | { readonly kind: 'operation' };

/**
 * Who will read the report. `coordination`: the tab in the spreadsheet. `shared`: what leaves it, with
 * small sites merged into their zone and restricted columns left out.
 */
export type Audience = 'coordination' | 'shared';

/** Among the codes of a rejected report: a coordinator has refused it, its row has no error. */
export const REFUSED_BY_COORDINATOR = 'validation/refused';

/** A row that was sent but is not in the master, with the codes of its errors. */
export interface RejectedReport {
  readonly siteId: string | null;
  readonly week: number | null;
  readonly codes: readonly string[];
}

/** Rows of every form, in any order. Rows with errors are not among them. */
export type MaterialRows = { readonly [F in FormId]: readonly FormRow<ValuesByForm[F]>[] };

/** Everything a report may look at but its period. */
export interface ReportMaterial extends MaterialRows {
  readonly scope: ReportScope;
  readonly audience: Audience;
  readonly settings: Settings;
  readonly gazetteer: Gazetteer;
  /** Codes of more sites that the operation has registered, in the spreadsheets of other teams. */
  readonly registeredElsewhere?: ReadonlySet<string>;
  /** Weekly reports that were sent and not accepted. */
  readonly rejected: readonly RejectedReport[];
  /** Findings of the checks on these rows. */
  readonly findings: readonly Finding[];
  /** Figures that look odd and that somebody has justified; their findings are not among those above. */
  readonly justifications: readonly ReportedJustification[];
  /** Number of site-weeks reported by two sources, by cut-off day. */
  readonly conflictsOf: (week: number) => number;
  /** Day on which the report is made, serial date. */
  readonly today: number;
}
