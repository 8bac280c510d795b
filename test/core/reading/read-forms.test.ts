// All the forms of a spreadsheet, read together.

import { expect, test } from '@jest/globals';
import { readForms, readingsOf, tablesBy } from '../../../core/reading/read-forms.ts';
import { sheet } from '../../support/sheet.ts';

const profiles = {
  document: 'doc',
  tab: 'Profils',
  rows: sheet`
    site_id  | profile_month | visit_date
    CF-S0001 | d:2014-09-01  | d:2014-09-12
  `,
  bound: new Map(),
};

test('each tab is read as its form, and a form without a tab is not there', () => {
  const tables = tablesBy((form) => (form === 'profile' ? profiles : null));
  const readings = readForms(tables, null);
  expect(readings.profile?.rows.map(({ values }) => values.site_id)).toEqual(['CF-S0001']);
  expect([readings.sites, readings.weekly, readings.intentions, readings.interventions]).toEqual([
    null,
    null,
    null,
    null,
  ]);
  expect(readingsOf(readings).map(({ form }) => form.id)).toEqual(['profile']);
});
