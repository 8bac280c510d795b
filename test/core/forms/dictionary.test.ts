// The forms against the data dictionary they are written from.

import { describe, expect, test } from '@jest/globals';
import { forms } from '../../../core/forms/index.ts';
import type { Column, Form } from '../../../core/forms/form.ts';
import { sharedCsv } from '../../support/shared-csv.ts';

const dictionary = sharedCsv('columns.csv');
const SHEETS: Readonly<Record<Form['id'], string>> = {
  sites: '0_site_registry',
  weekly: '1_weekly_site_report',
  profile: '2_site_profile',
  intentions: '3_return_intention',
  interventions: '4_interventions',
};

/** Types of the dictionary, as kinds of the forms. */
const KINDS: Readonly<Record<string, readonly Column['kind'][]>> = {
  text: ['text'],
  multi: ['texts'],
  code: ['code'],
  lookup: ['text'],
  int: ['integer'],
  decimal: ['decimal'],
  date: ['date'],
  datetime: ['moment'],
  bool: ['yes-no'],
};

const SENSITIVITY: Readonly<Record<string, Column['sensitivity']>> = {
  public: 'public',
  'public (≥10)': 'public',
  interne: 'internal',
  restreint: 'restricted',
  sensible: 'sensitive',
};

/**
 * Where the dictionary is not followed, and why: real sites mostly have no coordinates, and a row
 * must not be lost for that; a check asks for them. Whether latrines are separated is required by the
 * dictionary and must be blank where there are none: that is a condition.
 */
const MILDER = new Set(['latitude', 'longitude', 'latrines_sex_separated']);

/**
 * Labels that are better than the dictionary's, and why. The dictionary's label stays an alias.
 * "fonctionnel(le)" and "atteint(e)s" were made by a machine that did not know the noun. The coping
 * labels make columns of 300 pixels for an answer of three letters; their help says the two weeks.
 */
const BETTER_LABELS = new Set([
  'reached_f',
  'reached_m',
  'reached_girls',
  'reached_boys',
  'origin_school_open',
  'origin_market_open',
  'origin_health_open',
  'coping_fewer_meals',
  'coping_smaller_portions',
  'coping_adults_less',
  'coping_whole_day',
  'coping_borrow_food',
  'coping_spend_savings',
  'coping_sell_assets',
]);

/** The dictionary writes plain spaces before `:` and `?`, where French wants narrow ones. */
const plain = (label: string): string => label.replace(/\u202f/g, ' ');

function requirement(id: string, said: string): Column['required'] {
  if (MILDER.has(id) || said.startsWith('si') || said === 'oui (Bangui), non ailleurs') {
    return 'conditional';
  }
  if (said === 'oui') return 'always';
  return said === 'auto' ? 'computed' : 'optional';
}

function listName(column: Column): string {
  const { list } = column;
  if (list === undefined) return '';
  switch (list.kind) {
    case 'codes':
      return list.name;
    case 'sites':
      return 'site_registry';
    case 'teams':
      return 'team';
    case 'zones':
      return 'reporting_zone';
    case 'organisations':
      return 'org';
    case 'places':
      if (list.level === 'adm1-or-abroad') return 'admin1_or_abroad';
      return list.level === 'adm3-or-zone' ? 'admin3_or_zone' : `admin${list.level}`;
  }
}

const described = dictionary === null ? describe.skip : describe;

described.each(forms.map((form) => [form.id, form] as const))('form %s', (id, form) => {
  const records = (dictionary ?? []).filter((record) => record['sheet'] === SHEETS[id]);
  const recordOf = new Map(records.map((record) => [record['column_id'], record]));

  test('has every column of the dictionary, in its order', () => {
    expect(form.columns.map((column) => column.id)).toEqual(records.map((r) => r['column_id']));
  });

  test.each(form.columns.map((column) => [column.id, column] as const))(
    'says of %s what the dictionary says',
    (columnId, column) => {
      const record = recordOf.get(columnId) ?? {};
      const labels = [plain(column.labels.fr), column.labels.en];
      const said = [record['label_fr'], record['label_en']];
      if (BETTER_LABELS.has(columnId)) {
        const words = [...labels, ...(column.aliases ?? [])];
        expect(words).toEqual(expect.arrayContaining(said));
      } else {
        expect(labels).toEqual(said);
      }
      expect(column.hxl).toBe(record['hxl']);
      expect(KINDS[record['type'] ?? '']).toContain(column.kind);
      expect(column.sensitivity).toBe(SENSITIVITY[record['sensitivity'] ?? '']);
      expect(column.required).toBe(requirement(columnId, record['required'] ?? ''));
      // A name that is looked up is text: it is compared with the code's name, not chosen.
      if (record['type'] !== 'lookup') expect(listName(column)).toBe(record['code_list']);
    },
  );
});
