// Words of the weekly needs report about needs and their answers, and about what each key figure
// counts.

import type { AbsenceKind } from '../reports/weekly-needs/absences.ts';
import type { CardId } from '../reports/weekly-needs/card-ids.ts';

/** Tables of needs. */
export interface NeedTableMessages {
  readonly sector: string;
  readonly level: string;
  /** Individuals of the sites with a serious need. */
  readonly individuals: string;
  readonly answered: string;
  readonly unanswered: string;
  readonly mostNamed: string;
  readonly issue: string;
  readonly weeks: string;
  readonly since: string;
  readonly response: string;
  /** An issue and the number of sites that name it. */
  readonly issueIn: (issue: string, sites: number) => string;
  readonly noIssue: string;
  readonly noResponse: string;
  /** @param organisation Its code, `null` when it is not known. */
  readonly ongoing: (organisation: string | null) => string;
  readonly completed: (organisation: string | null, end: number | null) => string;
  readonly sectorsNote: string;
  /** Said where the log of interventions is empty. */
  readonly nothingRegistered: string;
  readonly noneUnanswered: string;
  readonly none: string;
}

/** "Explain this number". */
export interface WeeklyExplanationMessages {
  /** What each key figure counts. */
  readonly counted: Readonly<Record<CardId, string>>;
  /** Sites left out of a figure, by reason. */
  readonly absent: Readonly<Record<Exclude<AbsenceKind, 'closed'>, (sites: number) => string>>;
  /** Sites with a report that do not give this figure. */
  readonly notGiven: (sites: number) => string;
  /** Sites without a figure of the week before. */
  readonly notBefore: (sites: number) => string;
}
