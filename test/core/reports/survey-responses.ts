// Surveys for tests, written as published: how many gave each answer. The rows follow from the counts
// alone, so that every share can be checked by hand.

import { returnIntention } from '../../../core/forms/return-intention.ts';
import { readForm } from '../../../core/reading/read-form.ts';
import type { FormRow, IntentionValues } from '../../../core/reading/reading.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { carGazetteer } from '../../support/checked.ts';
import { serial } from '../../support/sheet.ts';
import { tableOf } from '../../support/table.ts';

/** Number of respondents by answer. What is left of them leaves the cell blank. */
type Counts = Readonly<Record<string, number>>;

export interface PublishedSurvey {
  /** First day of interviews, ISO. */
  readonly from: string;
  readonly days?: number;
  readonly round?: number;
  readonly respondents: number;
  readonly refusals?: number;
  readonly sites: readonly string[];
  /** One answer each. */
  readonly one?: Readonly<Record<string, Counts>>;
  /** Several answers each: the first so many respondents give the answer; whoever gives none, `autre`. */
  readonly several?: Readonly<Record<string, Counts>>;
}

/** The rows of these surveys, as they stand in a tab that was read. */
export function responsesOf(
  ...surveys: readonly PublishedSurvey[]
): readonly FormRow<IntentionValues>[] {
  const ids = returnIntention.columns.map(({ id }) => id);
  const rows = surveys.flatMap((survey, index) => rowsOf(survey, index));
  const grid = [ids, ...rows.map((row) => ids.map((id) => row[id] ?? null))];
  return readForm(tableOf(grid, { tab: 'Intentions' }), returnIntention, carGazetteer).rows;
}

type Row = Record<string, Cell>;

function rowsOf(survey: PublishedSurvey, index: number): readonly Row[] {
  const { respondents, refusals = 0, sites, from, days = 1, round = index + 1 } = survey;
  const columns = Object.entries(survey.one ?? {}).map(
    ([id, counts]) =>
      [
        id,
        Object.entries(counts).flatMap(([code, count]) => Array<string>(count).fill(code)),
      ] as const,
  );
  return Array.from({ length: respondents + refusals }, (_, at): Row => {
    const row: Row = {
      response_id: `r${index}-${at}`,
      survey_round: round,
      interview_date: serial(from) + (at % days),
      site_id: sites[at % sites.length] ?? null,
      interviewer_code: 'EQ-01',
      consent: at < respondents ? 'oui' : 'non',
    };
    if (at >= respondents) return row;
    for (const [id, answers] of columns) row[id] = answers[at] ?? null;
    for (const [id, counts] of Object.entries(survey.several ?? {})) {
      const given = Object.entries(counts).flatMap(([code, count]) => (at < count ? [code] : []));
      row[id] = given.join('; ') || 'autre';
    }
    return row;
  });
}

/**
 * September 2014: 484 interviews, 69 % return, 21 % relocate, 91 % leave; owners 58, tenants 33; means
 * 81, stolen 71, house 55; housing 25, security 24, NFI 19, economic 12 (DTM report September 2014).
 * Invented: who stays, sexes, the sites.
 */
export const SEPTEMBER_2014: PublishedSurvey = {
  from: '2014-09-15',
  days: 9,
  round: 8,
  respondents: 484,
  refusals: 16,
  sites: ['CF-S0001', 'CF-S0002'],
  one: {
    respondent_sex: { f: 300, m: 184 },
    intention_4weeks: { retour: 334, partir_ailleurs: 102, etranger: 4, rester: 36, indecis: 8 },
    housing_tenure_origin: { proprietaire: 281, locataire: 160, heberge: 30, nsp: 13 },
    primary_need_return: {
      ...{ logement: 121, securite: 116, ame: 92, activite: 58 },
      ...{ nourriture: 40, argent: 30, services: 20, autre: 7 },
    },
    occupation_interrupted: { oui: 455, non: 29 },
  },
  several: { obstacles: { moyens: 392, biens_voles: 344, maison: 266 } },
};

/** November 2014: 309 interviews, 63 % return, 19 % relocate, owners 70, tenants 26. */
export const NOVEMBER_2014: PublishedSurvey = {
  from: '2014-11-10',
  days: 5,
  round: 9,
  respondents: 309,
  sites: ['CF-S0001', 'CF-S0002', 'CF-S0003'],
  one: {
    respondent_sex: { f: 160, m: 149 },
    intention_4weeks: { retour: 195, partir_ailleurs: 59, rester: 45, indecis: 10 },
    housing_tenure_origin: { proprietaire: 216, locataire: 80, heberge: 13 },
  },
};
