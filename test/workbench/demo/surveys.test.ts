// The interviews of the demonstration give the published shares, and hang together.

import { describe, expect, test } from '@jest/globals';
import { demoOperation } from '../../../workbench/demo/demonstration.ts';
import { NOVEMBER_SURVEY, SEPTEMBER_SURVEY } from '../../../workbench/demo/published-surveys.ts';
import { sharedCsv } from '../../support/shared-csv.ts';

const { teams, dirt } = demoOperation();

/** The refused interview with answers is an error on purpose and has no number of its own. */
const rows = teams.flatMap((team) => team.intentions);
const ofRound = (round: number) =>
  rows.filter((row) => row['survey_round'] === round && row['consent'] === 'Oui');
const share = (round: number, column: string, answer: string): number => {
  const all = ofRound(round);
  const given = all.filter((row) => String(row[column]).split('; ').includes(answer));
  return Math.round((100 * given.length) / all.length);
};

describe('the survey of September 2014', () => {
  test('has 484 interviews at more than thirty sites in nine days', () => {
    expect(ofRound(8)).toHaveLength(SEPTEMBER_SURVEY.respondents);
    expect(new Set(ofRound(8).map((row) => row['site_id'])).size).toBeGreaterThan(30);
    for (const row of ofRound(8))
      expect(String(row['interview_date'])).toMatch(/^(1[5-9]|2[23])\/09\/2014$|^'2014-09-17$/u);
  });

  test.each([
    ['intention_4weeks', "Retourner au lieu d'origine", 69],
    ['intention_4weeks', "S'installer ailleurs en RCA", 21],
    ['housing_tenure_origin', 'Propriétaire', 58],
    ['housing_tenure_origin', 'Locataire', 33],
    ['obstacles', 'Pas de moyens financiers', 81],
    ['obstacles', 'Biens volés / pillés', 71],
    ['obstacles', 'Maison endommagée / détruite', 55],
    ['primary_need_return', 'Logement / matériaux', 25],
    ['primary_need_return', 'Sécurité', 24],
    ['primary_need_return', 'Articles non alimentaires', 19],
    ['primary_need_return', 'Activité économique', 12],
  ])('%s: %s, %i %%', (column, answer, published) => {
    expect(share(8, column, answer)).toBe(published);
  });

  test('has 91 % who leave within four weeks', () => {
    const leaving = ofRound(8).filter((row) =>
      /^(Retourner|S'installer|Partir)/u.test(String(row['intention_4weeks'])),
    );
    expect(Math.round((100 * leaving.length) / 484)).toBe(91);
  });
});

describe('the survey of November 2014', () => {
  test('has 309 interviews', () => {
    expect(ofRound(9)).toHaveLength(NOVEMBER_SURVEY.respondents);
  });

  test.each([
    ['intention_4weeks', "Retourner au lieu d'origine", 63],
    ['intention_4weeks', "S'installer ailleurs en RCA", 19],
    ['housing_tenure_origin', 'Propriétaire', 70],
    ['housing_tenure_origin', 'Locataire', 26],
  ])('%s: %s, %i %%', (column, answer, published) => {
    expect(share(9, column, answer)).toBe(published);
  });
});

describe('interviews', () => {
  test('of people who did not consent have no answers, except the listed one', () => {
    const refused = rows.filter((row) => row['consent'] === 'Non');
    const answered = refused.filter((row) => row['intention_4weeks'] !== undefined);
    expect(refused.length - answered.length).toBe(
      SEPTEMBER_SURVEY.refusals + NOVEMBER_SURVEY.refusals,
    );
    expect(answered.map((row) => row['site_id'])).toEqual(
      dirt.flatMap(({ code, site }) => (code === 'survey/answers-without-consent' ? [site] : [])),
    );
  });

  test('are no more than an interviewer can do in a day', () => {
    const days = new Map<string, number>();
    for (const row of rows) {
      const key = `${String(row['interviewer_code'])} ${String(row['interview_date'])}`;
      days.set(key, (days.get(key) ?? 0) + 1);
    }
    expect(Math.max(...days.values())).toBeLessThanOrEqual(25);
  });

  test('with a destroyed house name it as an obstacle', () => {
    const destroyed = ofRound(8).filter((row) => row['house_condition'] === 'Détruite');
    for (const row of destroyed) expect(row['obstacles']).toContain('Maison endommagée');
  });
});

const headlines = sharedCsv('data/compiled_return_intention_headlines_2014-2022.csv');
const withHeadlines = headlines === null ? test.skip : test;

withHeadlines('are as many as the compiled headlines say', () => {
  for (const { round, respondents } of [SEPTEMBER_SURVEY, NOVEMBER_SURVEY]) {
    const line = (headlines ?? []).find((row) => row['survey'] === String(round));
    expect(line?.['n_interviews']).toBe(String(respondents));
  }
});
