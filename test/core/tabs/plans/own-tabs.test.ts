// The tabs that are not forms: what stands in them when an operation begins.

import { describe, expect, test } from '@jest/globals';
import { forms } from '../../../../core/forms/index.ts';
import { readPlaces } from '../../../../core/places/read-places.ts';
import { readSettings } from '../../../../core/settings/read-settings.ts';
import { RULES } from '../../../../core/settings/rules/index.ts';
import { settingDefinitions } from '../../../../core/settings/setting-definitions.ts';
import type { Cell } from '../../../../core/table/cell.ts';
import { fold } from '../../../../core/table/fold.ts';
import { fullRows } from '../../../../core/tabs/planned-cell.ts';
import { planBaseTab } from '../../../../core/tabs/plans/base-tab.ts';
import { planFindingsTab } from '../../../../core/tabs/plans/findings-tab.ts';
import { facilitatorTabs, masterTabs } from '../../../../core/tabs/plans/index.ts';
import { planPlacesTab } from '../../../../core/tabs/plans/places-tab.ts';
import { planSettingsTab } from '../../../../core/tabs/plans/settings-tab.ts';
import { planSourcesTab } from '../../../../core/tabs/plans/sources-tab.ts';
import type { OwnTab } from '../../../../core/tabs/tab-columns.ts';
import { BASE_COLUMNS, TAB_COLUMNS } from '../../../../core/tabs/tab-columns.ts';
import type { TabPlan } from '../../../../core/tabs/tab-plan.ts';
import { contextOf } from './context.ts';

const languages = ['fr', 'en', 'es'] as const;
const values = (plan: TabPlan): readonly (readonly Cell[])[] =>
  fullRows(plan).map((row) => row.map(({ value }) => value));

test('a facilitator has the forms, the findings, the corrections and what was justified', () => {
  expect(facilitatorTabs(contextOf('fr')).map(({ key, title }) => `${key} ${title}`)).toEqual([
    'form.weekly Hebdo',
    'form.sites Sites',
    'form.profile Profils',
    'form.intentions Intentions',
    'form.interventions Interventions',
    'findings Constats',
    'corrections Corrections',
    'justifications Justifications',
  ]);
});

test('the master has the base, what consolidation tells, and what is set up', () => {
  expect(masterTabs(contextOf('fr')).map(({ key, title }) => `${key} ${title}`)).toEqual([
    'base.weekly Base hebdo',
    'base.sites Base sites',
    'base.profile Base profils',
    'base.intentions Base intentions',
    'base.interventions Base interventions',
    'conflicts Doublons',
    'rejects Rejets',
    'findings Constats',
    'corrections Corrections',
    'log Journal',
    'sources Sources',
    'places Lieux',
    'organisations Organisations',
    'settings Paramètres',
  ]);
});

test('reports come first in the master and last for a facilitator', () => {
  const context = contextOf('fr');
  const report: TabPlan = {
    key: 'report.weekly-needs',
    title: 'Besoins hebdo',
    rows: [],
    layout: { frozenRows: 0, frozenColumns: 0, widths: [], spareRows: 0 },
  };
  expect(masterTabs(context, [report])[0]).toBe(report);
  expect([...facilitatorTabs(context, [report])].pop()).toBe(report);
});

describe.each(languages)('in %s', (language) => {
  const context = contextOf(language);

  test('no two tabs of a spreadsheet have one title', () => {
    for (const plans of [facilitatorTabs(context), masterTabs(context)]) {
      const titles = plans.map(({ title }) => title.toLowerCase());
      expect(new Set(titles).size).toBe(titles.length);
    }
    const { titles } = context.messages.tabs;
    expect(new Set(Object.values(titles)).size).toBe(Object.keys(titles).length);
  });

  test('a form is called the same in its own words and among the tabs', () => {
    for (const form of forms) {
      expect(context.messages.tabs.titles[`form.${form.id}`]).toBe(form.titles[language]);
    }
  });

  test('no tab has two columns with one label', () => {
    for (const plan of [...facilitatorTabs(context), ...masterTabs(context)]) {
      const labels = (values(plan)[0] ?? []).map((label) => fold(String(label)));
      expect([plan.key, labels.filter((label, i) => labels.indexOf(label) !== i)]).toEqual([
        plan.key,
        [],
      ]);
    }
  });

  test('sentences are wrapped wherever a tab has them', () => {
    const wrapped = (key: string): unknown[] => {
      const plan = masterTabs(context).find((one) => one.key === key);
      const { columnIds = [], wrappedColumns = [] } = plan?.layout ?? {};
      return wrappedColumns.map((column) => columnIds[column - 1]);
    };
    expect(wrapped('findings')).toEqual(expect.arrayContaining(['message', 'suggestion']));
    expect(wrapped('rejects')).toEqual(expect.arrayContaining(['message', 'reasons']));
    expect(wrapped('corrections')).toContain('issue');
    expect(wrapped('settings')).toContain('note');
    expect(wrapped('conflicts')).toContain('site_name');
  });

  test('labels stand in row 1 and their ids are bound to the columns', () => {
    const own = [...masterTabs(context)].filter(({ key }) => key in TAB_COLUMNS);
    for (const { key, layout, rows } of own) {
      expect(layout.columnIds).toEqual(TAB_COLUMNS[key as OwnTab]);
      expect(rows[0]).toHaveLength(TAB_COLUMNS[key as OwnTab].length);
      expect([layout.dataRow, layout.frozenRows]).toEqual([2, 1]);
    }
  });
});

describe('the settings tab', () => {
  test('is read back as the settings it was made from', () => {
    const context = contextOf('fr', {
      'operation.name': 'RCA – Bangui 2014',
      'access.coordinators': 'coordination@example.org',
      'week.cut_off': 5,
      rules: { 'week/copied-forward': 'trial', 'site/closed': 'info', 'population/rounded': 'off' },
    });
    const rows = values(planSettingsTab(context)).slice(1);
    const read = readSettings(
      rows.flatMap(([id, , value]) => (id === null ? [] : [[String(id), value ?? null]])),
    );
    expect(read).toEqual({ settings: context.settings, unreadable: [], unknown: [] });
  });

  test('has columns id, label, value and note, and leaves an empty setting empty', () => {
    const rows = values(planSettingsTab(contextOf('fr')));
    expect(rows[1]).toEqual([
      'operation.name',
      "Nom de l'opération",
      null,
      'Figure en tête des rapports.',
    ]);
  });

  test.each(['fr', 'en', 'es'] as const)(
    'lists in %s every setting and every rule that can be changed, in groups',
    (language) => {
      const rows = values(planSettingsTab(contextOf(language))).slice(1);
      const ids = rows.flatMap(([id]) => (typeof id === 'string' ? [id] : []));
      const free = Object.entries(RULES).filter(([, { fixed }]) => fixed !== true);
      expect(new Set(ids)).toEqual(
        new Set([
          ...settingDefinitions.map(({ id }) => id),
          ...free.map(([code]) => `severity.${code}`),
        ]),
      );
      expect(new Set(ids).size).toBe(ids.length);
      const labels = rows.map(([, label]) => label).filter((label) => label !== null);
      expect(new Set(labels).size).toBe(labels.length);
    },
  );
});

test('the places tab is read back as the gazetteer it was made from', () => {
  const context = contextOf('fr');
  const rows = values(planPlacesTab(context)).slice(1);
  expect(readPlaces(rows, 'CAF')).toEqual(context.gazetteer);
});

test('the sources tab lists teams, spreadsheets and their users', () => {
  const users = ['equipe01@example.org', 'chef01@example.org'];
  const source = { team: 'EQ-01', document: 'abc', name: 'Équipe 1', users };
  const context = contextOf('fr');
  expect(values(planSourcesTab(context, [source])).slice(1)).toEqual([
    ['EQ-01', 'abc', 'Équipe 1', 'equipe01@example.org; chef01@example.org'],
  ]);
  expect(planSourcesTab(context).rows).toHaveLength(1);
});

test('the findings tab hides what only undrawing needs', () => {
  const { layout } = planFindingsTab(contextOf('fr'));
  expect(layout.hiddenColumns?.map((column) => layout.columnIds?.[column - 1])).toEqual([
    'sheet_row',
    'sheet_column',
    'previous_background',
    'previous_note',
  ]);
});

describe.each(forms)('the base tab of form $id', (form) => {
  const plan = planBaseTab(form, contextOf('fr'));

  test('has the columns of the form and where each row came from', () => {
    const ids = form.columns.map(({ id }) => id);
    expect(plan.key).toBe(`base.${form.id}`);
    expect(plan.layout.columnIds).toEqual([...ids, ...BASE_COLUMNS]);
    expect(new Set(plan.layout.columnIds).size).toBe(ids.length + BASE_COLUMNS.length);
    expect(plan.rows.map((row) => row.length)).toEqual([ids.length + 7, ids.length + 7]);
  });

  test('has labels, then tags that do not repeat, and data from row 3', () => {
    const [, tags = []] = values(plan);
    expect(new Set(tags).size).toBe(tags.length);
    expect(tags.every((tag) => String(tag).startsWith('#'))).toBe(true);
    expect(plan.layout.dataRow).toBe(3);
  });

  test('has a drop-down only where a coordinator decides about a report', () => {
    const { validations = [], columnIds = [] } = plan.layout;
    const chosen = validations.flatMap((rule, index) => (rule === null ? [] : [columnIds[index]]));
    expect(chosen).toEqual(form.id === 'weekly' ? ['validation_status'] : []);
    expect(plan.layout.conditionalFormats).toBeUndefined();
  });
});
