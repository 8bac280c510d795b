// What every form must promise to reading, templates and reports.

import { describe, expect, test } from '@jest/globals';
import type { ValuesOf } from '../../../core/forms/form.ts';
import { forms } from '../../../core/forms/index.ts';
import { interventionLog } from '../../../core/forms/intervention-log.ts';
import { returnIntention } from '../../../core/forms/return-intention.ts';
import { siteProfile } from '../../../core/forms/site-profile.ts';
import { siteRegistry } from '../../../core/forms/site-registry.ts';
import { weeklyReport } from '../../../core/forms/weekly-report.ts';
import { sharedCsv } from '../../support/shared-csv.ts';
import { fold } from '../../../core/table/fold.ts';

const languages = ['fr', 'en', 'es'] as const;

describe.each(forms.map((form) => [form.id, form] as const))('form %s', (_, form) => {
  test('gives every column an id, a tag and labels of its own', () => {
    const unique = (values: readonly string[]): void => {
      expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([]);
    };
    unique(form.columns.map(({ id }) => id));
    unique(form.columns.map(({ hxl }) => hxl));
    for (const language of languages) {
      unique(form.columns.map(({ labels }) => fold(labels[language])));
    }
  });

  test('lets no header that people write lead to two columns', () => {
    const owners = new Map<string, string>();
    const clashes: string[] = [];
    for (const { id, labels, aliases = [], hxl } of form.columns) {
      // Tags stand in a row of their own: "#description" and "Description" are no clash.
      const names = [id, ...Object.values(labels), ...aliases].map(fold);
      for (const key of new Set([...names, hxl])) {
        const owner = owners.get(key);
        if (owner !== undefined && owner !== id) clashes.push(`${key}: ${owner}, ${id}`);
        owners.set(key, id);
      }
    }
    expect(clashes).toEqual([]);
  });

  test('is identified by columns it has', () => {
    const ids = form.columns.map(({ id }) => id);
    expect(form.key.every((id) => ids.includes(id))).toBe(true);
  });

  test('has a list where a code is chosen, and limits where a number is counted', () => {
    for (const { id, kind, list, min, max } of form.columns) {
      const chosen = kind === 'code' || kind === 'yes-no';
      // Of texts, some are several codes of a list and some are free.
      if (kind !== 'texts') expect([id, list !== undefined]).toEqual([id, chosen]);
      if (kind !== 'integer' && kind !== 'decimal') continue;
      expect([id, typeof min, typeof max]).toEqual([id, 'number', 'number']);
    }
  });

  test('limits the length of every text', () => {
    for (const { id, kind, maxLength } of form.columns) {
      if (kind !== 'text' && kind !== 'texts') continue;
      expect([id, typeof maxLength]).toEqual([id, 'number']);
    }
  });

  test('writes HXL tags as HXL does', () => {
    for (const { hxl } of form.columns) expect(hxl).toMatch(/^#[a-z]+\d?(\+[a-z][a-z0-9_]*)*$/);
  });

  test('explains every column shortly in every language', () => {
    for (const { help } of form.columns) {
      for (const language of languages) {
        expect(help[language].length).toBeGreaterThan(15);
        expect(help[language].length).toBeLessThan(140);
        expect(help[language]).toMatch(/[.…]$/);
      }
    }
  });

  test('writes French with the spaces that French typography asks for', () => {
    for (const { help } of form.columns) {
      expect(help.fr).not.toMatch(/[^\u202f][;:!?»]|«[^\u202f]/);
      expect(help.fr).not.toContain("'");
    }
  });
});

test.each([
  ['weekly', 'Nb ménages', 'households'],
  ['weekly', 'HH', 'households'],
  ['weekly', 'Hogares', 'households'],
  ['weekly', 'Population', 'individuals'],
  ['weekly', 'PDI', 'individuals'],
  ['weekly', 'IDPs', 'individuals'],
  ['weekly', 'Site', 'site_name'],
  ['weekly', 'Code site', 'site_id'],
  ['weekly', 'Femmes', 'female_total'],
  ['weekly', 'Observations', 'comment'],
  ['weekly', 'EHA', 'need_wash_level'],
  ['sites', 'Nom', 'site_name'],
  ['sites', 'Lat', 'latitude'],
  ['sites', 'Long', 'longitude'],
  ['sites', 'SSID', 'ssid_external'],
  ['sites', 'Zone', 'reporting_zone'],
  ['sites', 'Commune', 'admin3_name'],
  ['profile', 'Nb latrines', 'latrines_functional'],
  ['profile', 'Presence of Toilets', 'latrines_functional'],
  ['profile', 'l/p/j', 'water_l_ppd'],
  ['profile', 'ENA', 'unaccompanied_children'],
  ['profile', 'Mois', 'profile_month'],
  ['intentions', '_uuid', 'response_id'],
  ['intentions', 'HoH', 'is_household_head'],
  ['intentions', '5g', 'coping_whole_day'],
  ['interventions', 'Organisation', 'org_lead'],
  ['interventions', 'Lead Organization', 'org_lead'],
  ['interventions', 'Bénéficiaires atteints', 'reached_ind'],
  ['interventions', 'Beneficiaries reached', 'reached_ind'],
  ['interventions', 'Nb of Beneficiaries assisted', 'reached_ind'],
  ['interventions', 'Cluster', 'sector'],
  ['interventions', 'Sector/Cluster', 'sector'],
  ['interventions', 'Delivery_modality', 'modality'],
  ['interventions', 'Materials Delivered', 'item'],
  ['interventions', 'Début', 'start_date'],
])('in form %s people also write "%s" for %s', (formId, header, id) => {
  const form = forms.find((candidate) => candidate.id === formId);
  const found = form?.columns.find(({ aliases = [] }) =>
    aliases.some((alias) => fold(alias) === fold(header)),
  );
  expect(found?.id).toBe(id);
});

test('the limits are those of the dictionary', () => {
  const limits = new Map(forms.flatMap((form) => form.columns.map((c) => [c.id, c] as const)));
  expect(limits.get('individuals')).toMatchObject({ min: 0, max: 120_000 });
  expect(limits.get('households')).toMatchObject({ min: 0, max: 20_000 });
  expect(limits.get('correction_ind')).toMatchObject({ min: -120_000, max: 120_000 });
  expect(limits.get('comment')).toMatchObject({ maxLength: 500 });
  for (const sector of ['protection', 'wash', 'health', 'food', 'shelter', 'security']) {
    expect(limits.get(`need_${sector}_comment`)).toMatchObject({ maxLength: 200 });
  }
  for (const id of ['latrines_functional', 'showers_functional']) {
    expect(limits.get(id)).toMatchObject({ min: 0, max: 1_000 });
  }
  for (const id of ['water_l_ppd', 'committee_f_pct']) {
    expect(limits.get(id)).toMatchObject({ min: 0, max: 100 });
  }
  expect(limits.get('household_size')).toMatchObject({ min: 1, max: 25 });
  expect(limits.get('sites_stayed_count')).toMatchObject({ min: 1, max: 10 });
  expect(limits.get('site_area_m2')).toMatchObject({ min: 1 });
  expect(limits.get('activity_desc')).toMatchObject({ maxLength: 200 });
  expect(limits.get('profile_comment')).toMatchObject({ maxLength: 600 });
});

test('Spanish is Spanish: a label is the English one only where the words are the same', () => {
  const same = forms.flatMap((form) => [
    ...form.columns.filter(({ labels }) => labels.es === labels.en).map(({ id }) => id),
    ...form.columns.filter(({ help }) => help.es === help.en).map(({ id }) => `help of ${id}`),
  ]);
  expect(same).toEqual(['sector', 'subsector']);
});

test('what could harm people or operations is not public', () => {
  const of = (form: (typeof forms)[number], level: string): readonly string[] =>
    form.columns.filter(({ sensitivity }) => sensitivity === level).map(({ id }) => id);
  expect(of(siteRegistry, 'restricted')).toEqual(['latitude', 'longitude']);
  expect(of(weeklyReport, 'restricted')).toEqual([
    'need_protection_level',
    'need_protection_issue',
    'need_protection_comment',
    'need_security_level',
    'need_security_issue',
    'need_security_comment',
    'urgent_alert',
    'urgent_alert_type',
  ]);
});

test('what could identify a person or a service for survivors is not public', () => {
  const of = (form: (typeof forms)[number], level: string): readonly string[] =>
    form.columns.filter(({ sensitivity }) => sensitivity === level).map(({ id }) => id);
  expect(of(siteProfile, 'sensitive')).toEqual([
    'female_headed_hh',
    'child_headed_hh',
    'pregnant_lactating',
    'unaccompanied_children',
    'persons_disability',
    'chronic_illness',
    'elderly_alone',
    'protection_main_concern',
    'referral_pathway',
  ]);
  expect(of(siteProfile, 'restricted')).toEqual([
    'security_provider',
    'security_feeling',
    'movement_restriction',
    'women_space',
  ]);
  expect(of(returnIntention, 'restricted')).toEqual([
    'site_id',
    'respondent_sex',
    'respondent_age_band',
    'is_household_head',
    'household_size',
    'origin_zone',
    'occupation_before',
  ]);
  expect(of(interventionLog, 'internal')).toEqual(['comment']);
});

test('the survey asks for consent before anything about the person', () => {
  const ids = returnIntention.columns.map(({ id }) => id);
  expect(ids.slice(0, ids.indexOf('consent'))).toEqual([
    'response_id',
    'survey_round',
    'interview_date',
    'site_id',
    'interviewer_code',
  ]);
});

test('no form asks for a name, a telephone number, an address, a faith or an armed group', () => {
  // Domain notes, section 6. What a column must not ask for, in the words of the three languages.
  const forbidden =
    /\b(religi|ethni|etni|tribu|adresse|address|direccion|telephone|telefono|e mail|nom du repondant|full name)/;
  for (const form of forms) {
    for (const { labels } of form.columns) {
      for (const words of Object.values(labels)) expect(fold(words)).not.toMatch(forbidden);
    }
  }
});

const hashtags = sharedCsv('data/hxl_core_hashtags.csv');

(hashtags === null ? test.skip : test)('every hashtag is one of the HXL core', () => {
  const core = new Set((hashtags ?? []).map((record) => record['#valid_tag']));
  expect(core.size).toBeGreaterThan(30);
  for (const form of forms) {
    for (const { hxl } of form.columns) {
      const [hashtag] = hxl.split('+');
      expect([hxl, core.has(hashtag)]).toEqual([hxl, true]);
    }
  }
});

test('the values of a row have the type of their column', () => {
  // The compiler is the test: another type does not compile.
  const row: Pick<
    ValuesOf<typeof weeklyReport>,
    'individuals' | 'urgent_alert' | 'need_wash_level'
  > = { individuals: 1475, urgent_alert: 'non', need_wash_level: '2' };
  // @ts-expect-error a count is not a text
  const wrong: ValuesOf<typeof weeklyReport>['individuals'] = '1475';
  expect([typeof row.individuals, typeof wrong]).toEqual(['number', 'string']);
});
