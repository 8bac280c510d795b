// What the checks of the monthly forms propose, leave alone and cost; the faults themselves are cases.

import { describe, expect, test } from '@jest/globals';
import { explainFinding, oneLine } from '../../../core/findings/explain-finding.ts';
import type { Finding, FindingCode } from '../../../core/findings/finding.ts';
import { rawValue } from '../../../core/findings/raw-value.ts';
import { siteProfile } from '../../../core/forms/site-profile.ts';
import { messagesFor } from '../../../core/messages/index.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { cellsOf, check } from '../../support/checked.ts';
import type { CheckedSheets } from '../../support/checked.ts';
import { serial, sheet } from '../../support/sheet.ts';
import { allCases } from './all-cases.ts';

function found(sheets: CheckedSheets, code: FindingCode): readonly Finding[] {
  return check(sheets).findings.filter((one) => one.code === code);
}

describe('a month', () => {
  test('is safe to write as its first day, unless day and month may be exchanged', () => {
    const months = found(
      {
        profile: sheet`
          site_id  | profile_month
          CF-S0001 | d:2014-10-15
          CF-S0002 | d:2014-01-10
          CF-S0003 | d:2014-01-13
        `,
      },
      'month/not-first',
    );
    expect(months.map(({ suggestion }) => suggestion)).toEqual([
      { value: serial('2014-10-01'), safe: true },
      { value: serial('2014-01-01'), safe: false },
      { value: serial('2014-01-01'), safe: true },
    ]);
  });

  test('with a visit outside has the exchanged day proposed where it fits', () => {
    const visits = found(
      {
        profile: sheet`
          site_id  | profile_month | visit_date
          CF-S0001 | d:2014-10-01  | d:2014-07-10
          CF-S0002 | d:2014-10-01  | d:2014-08-25
        `,
      },
      'month/visit-outside',
    );
    expect(visits.map(({ suggestion }) => suggestion)).toEqual([
      { value: serial('2014-10-07'), safe: false },
      null,
    ]);
  });
});

describe('an activity outside the sites', () => {
  test('has the dictionary’s word proposed', () => {
    const [unknown] = found(
      {
        sites: sheet`
          site_id  | site_name
          CF-S0001 | Don Bosco
        `,
        interventions: sheet`
          site_id   | sector
          Hors-site | WSH
        `,
      },
      'site/unknown',
    );
    expect(unknown?.suggestion).toEqual({ value: 'HORS-SITE', safe: true });
  });
});

describe('a destination', () => {
  test('abroad costs nobody the interview', () => {
    const { findings } = check({
      intentions: sheet`
        site_id  | consent | intention_4weeks | relocation_destination
        CF-S0001 | oui     | etranger         | Cameroun
        CF-S0001 | oui     | partir_ailleurs  | Ouaka
      `,
    });
    expect(cellsOf(findings, 'value/not-in-list')).toEqual(['warning Intentions!D2']);
  });
});

describe('a person who refused', () => {
  test('is asked for nothing else and has no other finding', () => {
    const { findings } = check({
      intentions: sheet`
        response_id | survey_round | interview_date | site_id  | interviewer_code | consent | respondent_sex | obstacles | intention_4weeks | return_when
        r-1         | 5            | d:2014-10-20   | CF-S0001 | EQ-01            | non     |                |           |                  |
      `,
    });
    expect(findings.filter(({ place }) => place.row === 2)).toEqual([]);
  });
});

describe('the findings list', () => {
  test('says what stands in the cell wherever the cell is not blank', () => {
    const blank = new Set<FindingCode>(['answer/missing', 'activity/reached-incomplete']);
    const scopes = /^(?:choice|answer|month|sphere)\/|profile\/(?:over|water|shelter)/;
    const cells = allCases.flatMap(({ code, bad }) =>
      found(bad, code).filter((one) => scopes.test(one.code) && !blank.has(one.code)),
    );
    expect(cells.length).toBeGreaterThan(30);
    expect(cells.filter((one) => rawValue(one) === null).map(({ code }) => code)).toEqual([]);
  });

  test('names several answers by their labels', () => {
    const [exclusive] = found(
      {
        profile: sheet`
          site_id  | committees
          CF-S0001 | aucun; femmes
        `,
      },
      'choice/exclusive',
    );
    if (exclusive === undefined) throw new Error('no finding');
    expect(rawValue(exclusive)).toBe('aucun; femmes');
    expect(oneLine(explainFinding(exclusive, messagesFor('fr'), siteProfile))).toBe(
      '«\u202fAucun\u202f» est coché avec d’autres réponses dans «\u202fComités existants\u202f». ' +
        'Cette réponse exclut toutes les autres. Gardez cette réponse seule, ou supprimez-la.',
    );
  });
});

test('a survey of 6,000 interviews is compared in a moment', () => {
  const header = ['site_id', 'interviewer_code', 'survey_round', 'interview_date', 'consent'];
  const questions = ['household_size', 'sites_stayed_count', 'intention_4weeks', 'obstacles'];
  const rows = Array.from({ length: 6000 }, (_, i): readonly Cell[] => [
    'CF-S0001',
    `EQ-${i % 3}`,
    5,
    serial('2014-10-20'),
    'oui',
    (i % 12) + 1,
    (i % 5) + 1,
    ['retour', 'rester', 'indecis'][i % 3] ?? null,
    ['maison', 'moyens', 'forces; moyens'][i % 3] ?? null,
  ]);
  const start = performance.now();
  const { findings } = check({ intentions: [[...header, ...questions], ...rows] });
  expect(performance.now() - start).toBeLessThan(5000);
  // Four answers are too few to call two interviews alike.
  expect(cellsOf(findings, 'survey/similar-answers')).toEqual([]);
  expect(cellsOf(findings, 'survey/too-many-interviews')).toHaveLength(3);
});
