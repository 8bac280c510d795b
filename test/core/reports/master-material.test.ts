// What reports of the whole operation are made from: the master's tabs, wherever their columns stand.

import { describe, expect, test } from '@jest/globals';
import { Problem } from '../../../core/problems/problem.ts';
import { masterMaterial } from '../../../core/reports/master-material.ts';
import { REFUSED_BY_COORDINATOR } from '../../../core/reports/report-material.ts';
import type { MasterTables } from '../../../core/reports/master-material.ts';
import { tablesBy } from '../../../core/reading/read-forms.ts';
import type { FormId } from '../../../core/forms/form.ts';
import type { Grid } from '../../../core/table/cell.ts';
import type { Table } from '../../../core/table/table.ts';
import { serial, sheet } from '../../support/sheet.ts';
import { SITES, WEEKLY } from './small-operation.ts';

const WEEK = serial('2014-11-18');
const TODAY = serial('2014-11-19');

/** A tab whose columns are bound to the ids in its first row. */
function tab(title: string, rows: Grid): Table {
  const bound = new Map((rows[0] ?? []).map((id, column) => [column, String(id)] as const));
  return { document: 'master', tab: title, rows, bound };
}

const NOTHING = sheet`id | value`;

function master(
  bases: Partial<Record<FormId, Table>>,
  more: Partial<MasterTables> = {},
): MasterTables {
  return {
    settings: tab('Paramètres', NOTHING),
    places: tab('Lieux', sheet`level | pcode | name`),
    rejects: tab('Rejets', sheet`site_id | week_end | reasons | form`),
    bases: tablesBy((form) => bases[form] ?? null),
    ...more,
  };
}

const small = { sites: tab('Base sites', SITES), weekly: tab('Base hebdo', WEEKLY) };

test('a form whose tab is not there has no rows', () => {
  const material = masterMaterial(master(small), TODAY);
  expect(material.sites).toHaveLength(4);
  expect(material.weekly).toHaveLength(6);
  expect([material.profile, material.intentions, material.interventions]).toEqual([[], [], []]);
});

test('the other forms are read where they are there', () => {
  const profile = tab(
    'Base profils',
    sheet`
      site_id  | profile_month | visit_date
      CF-S0001 | d:2014-11-01  | d:2014-11-12
    `,
  );
  const material = masterMaterial(master({ ...small, profile }), TODAY);
  expect(material.profile.map(({ values }) => values.profile_month)).toEqual([
    serial('2014-11-01'),
  ]);
});

test('site-weeks that two teams report are counted by week', () => {
  const weekly = tab(
    'Base hebdo',
    sheet`
      record_status | site_id  | week_end     | individuals
      conflict      | CF-S0001 | d:2014-11-18 | 951
      ok            | CF-S0002 | d:2014-11-18 | 520
      conflict      | CF-S0001 | d:2014-11-11 | 1000
    `,
  );
  const { conflictsOf } = masterMaterial(master({ ...small, weekly }), TODAY);
  expect([conflictsOf(WEEK), conflictsOf(WEEK - 7), conflictsOf(WEEK - 14)]).toEqual([1, 1, 0]);
});

describe('a report that is not in the figures is named with its reasons', () => {
  test('when it was rejected', () => {
    const rejects = tab(
      'Rejets',
      sheet`
        site_id  | week_end     | reasons                            | form
        CF-S0003 | d:2014-11-18 | value/unreadable; value/required   | weekly
        CF-S0009 |              | site/bad-code                      | sites
      `,
    );
    expect(masterMaterial(master(small, { rejects }), TODAY).rejected).toEqual([
      { siteId: 'CF-S0003', week: WEEK, codes: ['value/unreadable', 'value/required'] },
    ]);
  });

  test('when a coordinator has refused it', () => {
    const weekly = tab(
      'Base hebdo',
      sheet`
        site_id  | week_end     | individuals | validation_status
        CF-S0001 | d:2014-11-18 | 951         | valide
        CF-S0002 | d:2014-11-18 | 520         | rejete
        CF-S0003 | d:2014-11-18 | 250         | soumis
      `,
    );
    const material = masterMaterial(master({ ...small, weekly }), TODAY);
    expect(material.weekly.map(({ values }) => values.site_id)).toEqual(['CF-S0001', 'CF-S0003']);
    expect(material.rejected).toEqual([
      { siteId: 'CF-S0002', week: WEEK, codes: [REFUSED_BY_COORDINATOR] },
    ]);
  });
});

test('a setting that cannot be read stops the report', () => {
  const settings = tab(
    'Paramètres',
    sheet`
      id          | value
      week.cut_off | souvent
    `,
  );
  expect(() => masterMaterial(master(small, { settings }), TODAY)).toThrow(
    new Problem('setting/unreadable'),
  );
});
