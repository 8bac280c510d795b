// Which interviews make the survey of a month: those whose day lies in it, whoever asked. People who
// did not consent are counted as refusals and looked at no further.

import type { FormRow, IntentionValues } from '../../reading/reading.ts';
import { firstOfMonth } from '../../table/serial-month.ts';

export type Response = FormRow<IntentionValues>;

/** The interviews of one month. */
export interface SurveyRound {
  /** First day of the month. */
  readonly month: number;
  /** Interviews with consent. */
  readonly responses: readonly Response[];
  /** People who did not consent. */
  readonly refusals: number;
  /** First and last day of interviews. */
  readonly from: number;
  readonly to: number;
  /** Codes of the sites at which somebody answered. */
  readonly sites: ReadonlySet<string>;
  /** Numbers of the rounds as the interviewers wrote them, ascending; more than one is a mistake. */
  readonly numbers: readonly number[];
}

/** The surveys, oldest first. A row without a day belongs to none. */
export function surveyRounds(rows: readonly Response[]): readonly SurveyRound[] {
  const byMonth = new Map<number, Response[]>();
  for (const row of rows) {
    const day = row.values.interview_date;
    if (typeof day !== 'number') continue;
    const month = firstOfMonth(day);
    const known = byMonth.get(month);
    if (known === undefined) byMonth.set(month, [row]);
    else known.push(row);
  }
  return [...byMonth].sort(([a], [b]) => a - b).map(([month, all]) => roundOf(month, all));
}

function roundOf(month: number, all: readonly Response[]): SurveyRound {
  const responses = all.filter(({ values }) => values.consent === 'oui');
  const days = all.flatMap(({ values }) => values.interview_date ?? []);
  const numbers = new Set(responses.flatMap(({ values }) => values.survey_round ?? []));
  return {
    month,
    responses,
    refusals: all.filter(({ values }) => values.consent === 'non').length,
    from: days.reduce((first, day) => Math.min(first, day), Infinity),
    to: days.reduce((last, day) => Math.max(last, day), -Infinity),
    sites: new Set(responses.flatMap(({ values }) => values.site_id ?? [])),
    numbers: [...numbers].sort((a, b) => a - b),
  };
}
