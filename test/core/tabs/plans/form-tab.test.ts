import { describe, expect, test } from '@jest/globals';
import { forms } from '../../../../core/forms/index.ts';
import { interventionLog } from '../../../../core/forms/intervention-log.ts';
import { returnIntention } from '../../../../core/forms/return-intention.ts';
import { siteProfile } from '../../../../core/forms/site-profile.ts';
import { siteRegistry } from '../../../../core/forms/site-registry.ts';
import { weeklyReport } from '../../../../core/forms/weekly-report.ts';
import type { Form } from '../../../../core/forms/form.ts';
import type { Validation } from '../../../../core/tabs/edit.ts';
import { planFormTab, SPARE_ROWS } from '../../../../core/tabs/plans/form-tab.ts';
import { fullRows } from '../../../../core/tabs/planned-cell.ts';
import type { TabPlan } from '../../../../core/tabs/tab-plan.ts';
import { tabSize } from '../../../../core/tabs/tab-size.ts';
import { contextOf } from './context.ts';

const languages = ['fr', 'en', 'es'] as const;
const index = (form: Form, id: string): number => form.columns.findIndex((c) => c.id === id);

function validation(plan: TabPlan, form: Form, id: string): Validation | null | undefined {
  return plan.layout.validations?.[index(form, id)];
}

describe.each(forms.map((form) => [form.id, form] as const))('the template of %s', (id, form) => {
  const plan = planFormTab(form, contextOf('fr'));

  test('has labels in row 1, tags in row 2 and nothing below', () => {
    const [labels, tags, ...rest] = fullRows(plan);
    expect(labels?.map(({ value }) => value)).toEqual(form.columns.map((c) => c.labels.fr));
    expect(tags?.map(({ value }) => value)).toEqual(form.columns.map((c) => c.hxl));
    expect(rest).toEqual([]);
    expect(plan.layout.dataRow).toBe(3);
  });

  test('binds every column to its id', () => {
    expect(plan.key).toBe(`form.${id}`);
    expect(plan.layout.columnIds).toEqual(form.columns.map((c) => c.id));
  });

  test('says something about every column at every place', () => {
    const { widths, columnFormats, validations } = plan.layout;
    for (const list of [widths, columnFormats, validations]) {
      expect(list).toHaveLength(form.columns.length);
    }
    expect(widths.every((width) => width >= 90 && width <= 300)).toBe(true);
  });

  test('keeps both header rows and the site in sight, and protects the header', () => {
    expect(plan.layout.frozenRows).toBe(2);
    const hasName = form.columns.some((column) => column.id === 'site_name');
    expect(form.columns[plan.layout.frozenColumns - 1]?.id).toBe(hasName ? 'site_name' : 'site_id');
    expect(plan.layout.protectedRows?.rows).toBe(2);
  });

  test('tells required columns from optional and computed ones by colour', () => {
    const [labels = []] = fullRows(plan);
    const colours = new Map(
      form.columns.map((column, i) => [column.required, labels[i]?.style?.background]),
    );
    expect(colours.get('always')).toBe('#0033a0');
    expect(colours.get('computed')).not.toBe('#0033a0');
    expect(colours.get('optional')).not.toBe(colours.get('computed'));
    expect(labels.every(({ style }) => style?.bold === true && style.color === '#ffffff')).toBe(
      true,
    );
  });

  test('leaves room for as many rows as the form needs, and no more', () => {
    expect(tabSize(plan)).toEqual({ rows: SPARE_ROWS[form.id] + 2, columns: form.columns.length });
  });

  test.each(languages)('is written in %s from the title to the drop-downs', (language) => {
    const inLanguage = planFormTab(form, contextOf(language));
    expect(inLanguage.title).toBe(form.titles[language]);
    form.columns.forEach((column, i) => {
      const label = fullRows(inLanguage)[0]?.[i];
      expect(label?.value).toBe(column.labels[language]);
      expect(label?.note).toContain(column.help[language]);
      if (column.list?.kind !== 'codes') return;
      const words = column.list.codes.map((code) => code.labels[language]);
      if (column.kind === 'texts') {
        // Several answers in one cell: a drop-down takes one, so the note lists them.
        expect(inLanguage.layout.validations?.[i]).toBeNull();
        expect(label?.note).toContain(words.join(', '));
        return;
      }
      expect(inLanguage.layout.validations?.[i]).toMatchObject({
        kind: 'list',
        values: words,
      });
    });
  });

  test('reaches no further than its own cells with any rule', () => {
    for (const { area, formula } of plan.layout.conditionalFormats ?? []) {
      expect(formula).toMatch(/^=[A-Z]+\(/);
      expect(area.row).toBe(3);
      expect(area.row + area.rows - 1).toBe(SPARE_ROWS[form.id] + 2);
      expect(area.column + area.columns - 1).toBeLessThanOrEqual(form.columns.length);
    }
  });
});

test.each(forms.flatMap((form) => languages.map((language) => ({ id: form.id, form, language }))))(
  'no label of $id takes more than two lines in $language',
  ({ form, language }) => {
    const { widths } = planFormTab(form, contextOf(language)).layout;
    // A bold letter of ten points takes about seven pixels, the edges of a cell eight.
    const lettersOf = (column: number): number => ((widths[column] ?? 0) - 8) / 7;
    const crowded = form.columns.filter(({ labels }, column) => {
      const words = labels[language].split(' ');
      return !words.some((_, end) =>
        [words.slice(0, end + 1), words.slice(end + 1)].every(
          (line) => line.join(' ').length <= lettersOf(column),
        ),
      );
    });
    expect(crowded.map(({ id }) => id)).toEqual([]);
  },
);

test.each([
  [
    weeklyReport,
    [
      'report_id',
      'admin3_pcode',
      'week_start',
      'rounded_estimate',
      'validation_status',
      'submitted_at',
    ],
  ],
  [siteProfile, ['profile_id']],
  [returnIntention, ['response_id']],
  [interventionLog, ['intervention_id']],
])('form $id hides what is computed, but for the name of the site', (form, hidden) => {
  const { hiddenColumns = [], columnIds = [] } = planFormTab(form, contextOf('fr')).layout;
  expect(hiddenColumns.map((column) => columnIds[column - 1])).toEqual(hidden);
});

test('what stays in sight leaves room for the cells that are filled in', () => {
  for (const form of forms) {
    const { widths, frozenColumns, hiddenColumns = [] } = planFormTab(form, contextOf('fr')).layout;
    const frozen = widths.filter((_, i) => i < frozenColumns && !hiddenColumns.includes(i + 1));
    expect(frozen.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(400);
  }
});

test('litres, amounts and quantities are shown as such', () => {
  const formats = (form: Form): Record<string, string | null | undefined> => {
    const { columnFormats } = planFormTab(form, contextOf('fr')).layout;
    return Object.fromEntries(form.columns.map(({ id }, i) => [id, columnFormats?.[i]]));
  };
  expect(formats(siteProfile)['water_l_ppd']).toBe('#,##0.0');
  expect(formats(interventionLog)['value_xaf']).toBe('#,##0');
  expect(formats(interventionLog)['quantity']).toBeNull();
  expect(formats(siteRegistry)['latitude']).toBe('0.000000');
});

describe('drop-downs and number rules', () => {
  const weekly = planFormTab(weeklyReport, contextOf('fr'));
  const sites = planFormTab(siteRegistry, contextOf('fr'));

  test('the tab of the weekly report is called Hebdo in French', () => {
    expect([weekly.title, sites.title]).toEqual(['Hebdo', 'Sites']);
  });

  test('teams and zones are those of the operation', () => {
    expect(validation(weekly, weeklyReport, 'facilitator_code')).toMatchObject({
      values: ['EQ-01', 'EQ-02'],
    });
    const zones = validation(sites, siteRegistry, 'reporting_zone');
    expect(zones).toMatchObject({ kind: 'list' });
    expect(zones?.kind === 'list' && zones.values).toContain("Aéroport M'Poko");
    expect(zones?.kind === 'list' && zones.values).toHaveLength(14);
  });

  test('P-codes are chosen as codes, the origin of arrivals as an unmistakable name', () => {
    const codes = validation(sites, siteRegistry, 'admin3_pcode');
    expect(codes?.kind === 'list' && codes.values).toHaveLength(177);
    expect(codes?.kind === 'list' && codes.values).toContain('CF7131');
    const origins = validation(weekly, weeklyReport, 'arrivals_origin');
    expect(origins?.kind === 'list' && origins.values).toContain('Bimbo 2');
    expect(origins?.kind === 'list' && origins.values).not.toContain('Nola');
  });

  test('where the places are of another country, places and zones are free', () => {
    const haiti = planFormTab(siteRegistry, contextOf('fr', { 'country.iso3': 'HTI' }));
    for (const id of ['admin1_pcode', 'admin2_pcode', 'admin3_pcode', 'reporting_zone']) {
      expect(validation(haiti, siteRegistry, id)).toBeNull();
    }
  });

  test('where the teams are not known, any team may be typed', () => {
    const alone = planFormTab(siteRegistry, { ...contextOf('fr'), teams: [] });
    expect(validation(alone, siteRegistry, 'facilitator_team')).toBeNull();
  });

  test('no drop-down has more values than Sheets takes', () => {
    for (const rule of [
      ...(weekly.layout.validations ?? []),
      ...(sites.layout.validations ?? []),
    ]) {
      if (rule?.kind === 'list') expect(rule.values.length).toBeLessThanOrEqual(500);
    }
  });

  test('counts have limits that are written for people', () => {
    expect(validation(weekly, weeklyReport, 'households')).toEqual({
      kind: 'number',
      min: 0,
      max: 20_000,
      whole: true,
      help: 'Un nombre entier. Entre 0 et 20\u202f000.',
    });
  });

  test('coordinates have the limits of the country', () => {
    expect(validation(sites, siteRegistry, 'latitude')).toEqual({
      kind: 'number',
      min: 2.2,
      max: 11.05,
      whole: false,
      help: 'Un nombre décimal. Entre 2,20 et 11,05.',
    });
  });

  test('dates are shown d/m/y and counts with thousands', () => {
    const format = (id: string): string | null | undefined =>
      weekly.layout.columnFormats?.[index(weeklyReport, id)];
    expect(format('week_end')).toBe('dd/mm/yyyy');
    expect(format('individuals')).toBe('#,##0');
    expect(format('comment')).toBe('@');
  });

  test('the note of a column says what to write, whether it must be, and short lists', () => {
    const [labels = []] = fullRows(weekly);
    expect(labels[index(weeklyReport, 'carried_over')]?.note).toBe(
      '«\u202fOui\u202f» si vous n’avez pas pu compter et reprenez le chiffre de la semaine précédente.\n' +
        'Obligatoire.\n' +
        'Valeurs\u202f: Oui, Non.',
    );
    expect(labels[index(weeklyReport, 'arrivals_origin')]?.note).not.toContain('Valeurs');
  });
});

test.each([
  ['fr', 'HCR', 'PAM'],
  ['en', 'UNHCR', 'WFP'],
  ['es', 'ACNUR', 'PMA'],
] as const)('organisations are chosen by their acronyms in %s', (language, ...acronyms) => {
  const plan = planFormTab(interventionLog, contextOf(language));
  const rule = validation(plan, interventionLog, 'org_lead');
  expect(rule?.kind === 'list' && rule.values).toEqual(expect.arrayContaining(acronyms));
});
