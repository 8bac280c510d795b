import { describe, expect, test } from '@jest/globals';
import { csvOf } from '../../../core/export/write-data.ts';
import { surveyData } from '../../../core/export/survey-data.ts';
import { messagesFor } from '../../../core/messages/index.ts';
import type { Cell, Grid } from '../../../core/table/cell.ts';
import { hxlFaults } from '../../support/hxl-rules.ts';
import { serial, sheet } from '../../support/sheet.ts';
import { materialOf } from './material.ts';

const SITES = sheet`
  site_id  | site_name | reporting_zone
  CF-S0001 | Castors   | bangui_3
  CF-S0002 | Carmel    | bimbo_1
  CF-S0003 | Fatima    | bimbo_2
`;

const HEADER = [
  'response_id',
  'survey_round',
  'interview_date',
  'site_id',
  'consent',
  'respondent_sex',
  'intention_4weeks',
];

/** So many interviews at a site with this answer. */
function interviews(site: string, answer: string, count: number, consent = 'oui'): Cell[][] {
  return Array.from({ length: count }, (_, index) => [
    `${site}-${answer}-${consent}-${index}`,
    8,
    serial('2014-07-14'),
    site,
    consent,
    'F',
    answer,
  ]);
}

function exported(...rows: Cell[][][]): { csv: string; rows: Record<string, Cell>[] } {
  const intentions: Grid = [HEADER, ...rows.flat()];
  const table = surveyData(materialOf({ sites: SITES, intentions }), messagesFor('fr'));
  return {
    csv: csvOf(table),
    rows: table.rows.map((row) =>
      Object.fromEntries(table.columns.map(({ id }, index) => [id, row[index] ?? null])),
    ),
  };
}

const of = (rows: Record<string, Cell>[], zone: string, answer: string): Record<string, Cell> =>
  rows.find(
    (row) =>
      row['zone'] === zone && row['answer'] === answer && row['question'] === 'intention_4weeks',
  ) ?? {};

describe('the survey as data', () => {
  test('is counts and shares of those who answered, never interviews', () => {
    const { csv, rows } = exported(
      interviews('CF-S0001', 'rester', 744),
      interviews('CF-S0001', 'retour', 370),
      interviews('CF-S0001', 'rester', 20, 'non'),
    );
    // Respondents of July 2015 by sex, as a plain sum to count (DTM Bangui): 744 + 370 = 1,114.
    expect(of(rows, 'Tous les sites', 'rester')).toMatchObject({
      respondents: 1114,
      count: 744,
      percent: 66.79,
      month: serial('2014-07-01'),
    });
    expect(csv).not.toContain('CF-S');
    expect(hxlFaults(csv)).toEqual([]);
  });

  test('says nothing of fewer than thirty respondents', () => {
    expect(exported(interviews('CF-S0001', 'rester', 29)).rows).toEqual([]);
  });

  test('puts zones with few respondents together, so that subtracting tells nothing of one', () => {
    const { rows } = exported(
      interviews('CF-S0001', 'rester', 60),
      interviews('CF-S0002', 'rester', 40),
      interviews('CF-S0003', 'rester', 5),
    );
    const zones = new Set(rows.map(({ zone }) => zone));
    expect([...zones].sort()).toHaveLength(3);
    expect(of(rows, 'Autres zones', 'rester')).toMatchObject({ respondents: 45 });
  });

  test('hides an answer that a few gave, its share, and what would give it away', () => {
    const { rows } = exported(
      interviews('CF-S0001', 'rester', 60),
      interviews('CF-S0001', 'retour', 30),
      interviews('CF-S0001', 'nsp', 3),
    );
    const hidden = rows.filter((row) => row['hidden'] !== null);
    expect(hidden.length).toBeGreaterThan(1);
    for (const row of hidden) expect(row).toMatchObject({ count: null, percent: null });
  });
});
