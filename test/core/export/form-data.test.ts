import { describe, expect, test } from '@jest/globals';
import { BREAKDOWNS } from '../../../core/disclosure/characteristics.ts';
import type { DataTable } from '../../../core/export/data-table.ts';
import { datasets } from '../../../core/export/datasets.ts';
import { csvOf, jsonOf } from '../../../core/export/write-data.ts';
import { FORM_BY_ID } from '../../../core/forms/index.ts';
import { messagesFor } from '../../../core/messages/index.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { sharedCsv } from '../../support/shared-csv.ts';
import { hxlFaults } from '../../support/hxl-rules.ts';
import { sheet } from '../../support/sheet.ts';
import { materialOf } from './material.ts';

const SITES = sheet`
  site_id  | site_name | reporting_zone | site_status | latitude | longitude | facilitator_team | notes
  CF-S0001 | Castors   | bangui_3       | ouvert      | 4.371    | 18.552    | EQ-01            | interne
  CF-S0002 | Carmel    | bangui_3       | ouvert      | 4.372    | 18.553    | EQ-01            |
  CF-S0003 | Fatima    | bimbo_1        | ouvert      | 4.373    | 18.554    | EQ-02            |
`;

function exported(
  name: string,
  sheets: Parameters<typeof materialOf>[0],
  settings: Parameters<typeof materialOf>[1] = {},
): { table: DataTable; rows: Record<string, Cell>[] } {
  const tables = datasets(materialOf({ sites: SITES, ...sheets }, settings), messagesFor('fr'));
  const table = tables.find((each) => each.name === name);
  if (table === undefined) throw new Error(`no ${name}`);
  const rows = table.rows.map((row) =>
    Object.fromEntries(table.columns.map(({ id }, index) => [id, row[index] ?? null])),
  );
  return { table, rows };
}

describe('the columns that leave', () => {
  test('are the public ones of each form, and no other', () => {
    for (const table of datasets(materialOf({}), messagesFor('fr'))) {
      if (table.name === 'intentions') continue;
      const form = FORM_BY_ID[table.name as keyof typeof FORM_BY_ID];
      const ids = new Set(table.columns.map(({ id }) => id));
      for (const { id, sensitivity } of form.columns) {
        expect([id, ids.has(id)]).toEqual([id, sensitivity === 'public']);
      }
    }
  });

  test('do not tell where a site is, nor what a team notes', () => {
    const { rows } = exported('sites', {});
    expect(rows).toHaveLength(3);
    expect(JSON.stringify(rows)).not.toMatch(/4\.37|interne|EQ-01/);
  });

  test('marked as public from 10 persons up in the dictionary are guarded as small counts', () => {
    const dictionary = sharedCsv('columns.csv');
    if (dictionary === null) return;
    const guarded = new Set(
      Object.values(BREAKDOWNS).flatMap((each) => each.flatMap(({ parts }) => parts)),
    );
    for (const row of dictionary) {
      if (row['sensitivity'] === 'public (≥10)') expect(guarded).toContain(row['column_id']);
    }
  });
});

describe('rows of weekly reports', () => {
  test('lose small counts and what would give them away, and say which', () => {
    const weekly = sheet`
      site_id  | week_end     | individuals | f_0_4 | m_0_4 | f_5_17 | m_5_17 | f_18_59 | m_18_59 | f_60plus | m_60plus
      CF-S0001 | d:2014-09-30 | 324         | 40    | 41    | 50     | 51     | 60      | 61      | 4        | 17
      CF-S0002 | d:2014-09-30 | 344         | 40    | 41    | 50     | 51     | 60      | 61      | 20       | 21
      CF-S0003 | d:2014-09-30 | 348         | 40    | 41    | 50     | 51     | 60      | 61      | 22       | 23
    `;
    const { rows } = exported('weekly', { weekly });
    expect(rows.map(({ individuals }) => individuals)).toEqual([324, 344, 348]);
    expect(rows[0]).toMatchObject({ f_60plus: null, m_60plus: null, hidden: 'f_60plus;m_60plus' });
    // Another site hides the same two, so that the totals of all sites do not help.
    expect(rows.filter(({ hidden }) => hidden !== null)).toHaveLength(2);
  });

  test('show the women of a site only where their ages are shown', () => {
    const weekly = sheet`
      site_id  | week_end     | individuals | female_total | male_total | f_0_4 | m_0_4 | f_5_17 | m_5_17 | f_18_59 | m_18_59 | f_60plus | m_60plus
      CF-S0001 | d:2014-09-30 | 324         | 154          | 170        | 40    | 41    | 50     | 51     | 60      | 61      | 4        | 17
      CF-S0002 | d:2014-09-30 | 344         | 170          | 174        | 40    | 41    | 50     | 51     | 60      | 61      | 20       | 21
      CF-S0003 | d:2014-09-30 | 348         | 172          | 176        | 40    | 41    | 50     | 51     | 60      | 61      | 22       | 23
    `;
    const { rows } = exported('weekly', { weekly });
    expect(rows.filter(({ female_total }) => female_total !== null)).toHaveLength(1);
    expect(rows[0]?.['hidden']).toBe('f_60plus;female_total;m_60plus;male_total');
  });

  test('of sites with few people are one row of their zone', () => {
    const weekly = sheet`
      site_id  | week_end     | individuals | households | need_food_level | change_comment
      CF-S0001 | d:2014-09-30 | 31          | 9          | 2               |
      CF-S0002 | d:2014-09-30 | 400         | 90         | 2               |
      CF-S0003 | d:2014-09-30 | 900         | 200        | 1               |
    `;
    const { rows } = exported('weekly', { weekly });
    expect(rows).toHaveLength(2);
    expect(rows.find(({ sites }) => sites === 2)).toMatchObject({
      site_id: null,
      site_name: 'bangui_3\u202f: 2 sites regroupés',
      individuals: 431,
      households: 99,
      need_food_level: '2',
      zone: 'bangui_3',
    });
    expect(JSON.stringify(rows)).not.toContain('CF-S0001');
  });

  test('lose a text with personal data, and only that', () => {
    const weekly = sheet`
      site_id  | week_end     | individuals | change_comment
      CF-S0001 | d:2014-09-30 | 310         | Appeler le 70 12 34 56
      CF-S0002 | d:2014-09-30 | 400         | Retours vers Boda
    `;
    const { rows } = exported('weekly', { weekly });
    expect(rows).toMatchObject([
      { individuals: 310, change_comment: null, hidden: 'change_comment' },
      { individuals: 400, change_comment: 'Retours vers Boda', hidden: null },
    ]);
  });
});

describe('rows of interventions', () => {
  const weekly = sheet`
    site_id  | week_end     | individuals
    CF-S0001 | d:2014-09-30 | 31
    CF-S0002 | d:2014-09-30 | 400
  `;
  const interventions = sheet`
    intervention_id | site_id  | sector  | reached_ind | reached_f | reached_m | reached_girls | reached_boys
    I-1             | CF-S0002 | PRO-GBV | 200         | 100       | 50        | 25            | 25
    I-2             | CF-S0001 | WSH     | 300         | 100       | 100       | 50            | 50
    I-3             | CF-S0002 | WSH     | 107         | 3         | 54        | 25            | 25
    I-4             | CF-S0002 | FSC     | 120         | 30        | 40        | 25            | 25
  `;

  test('name no site for gender-based violence, nor one that is too small', () => {
    const { rows } = exported('interventions', { weekly, interventions });
    expect(rows.map(({ site_id, zone }) => [site_id, zone])).toEqual([
      [null, null],
      [null, 'bangui_3'],
      ['CF-S0002', 'bangui_3'],
      ['CF-S0002', 'bangui_3'],
    ]);
  });

  test('hide how many women were reached where they are few', () => {
    const { rows } = exported('interventions', { weekly, interventions });
    expect(rows[2]).toMatchObject({ reached_ind: 107, reached_f: null });
    expect(String(rows[2]?.['hidden']).split(';').length).toBeGreaterThan(1);
  });
});

describe('the files', () => {
  test('pass libhxl’s default validation', () => {
    const weekly = sheet`
      site_id  | week_end     | visit_date   | individuals | f_0_4 | change_comment | arrivals_ind
      CF-S0001 | d:2014-09-30 | d:2014-09-29 | 310         | 4     |  deux  espaces | 0
      CF-S0002 | d:2014-09-30 | d:2014-09-29 | 400         | 40    |                | 12
    `;
    for (const table of datasets(materialOf({ sites: SITES, weekly }), messagesFor('fr'))) {
      expect(hxlFaults(csvOf(table))).toEqual([]);
    }
  });

  test('hold the same in JSON as in CSV', () => {
    const { table } = exported('sites', {});
    const json = JSON.parse(jsonOf(table)) as { rows: Record<string, Cell>[] };
    expect(json.rows[0]).toMatchObject({ site_id: 'CF-S0001', site_name: 'Castors' });
    expect(csvOf(table).split('\r\n')[2]).toContain('CF-S0001,Castors');
  });
});
