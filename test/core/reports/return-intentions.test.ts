// The report on return intentions, against published surveys and small ones counted by hand.

import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../../core/forms/form.ts';
import { messagesFor } from '../../../core/messages/index.ts';
import { tabOfDocument } from '../../../core/reports/document/tab-of-document.ts';
import type { ReportMaterial } from '../../../core/reports/report-material.ts';
import { returnIntentions } from '../../../core/reports/return-intentions.ts';
import type { TabPlan } from '../../../core/tabs/tab-plan.ts';
import { serial } from '../../support/sheet.ts';
import { asTsv, golden } from './golden.ts';
import { figuresOf, operation, valuesOf } from './small-operation.ts';
import type { PublishedSurvey } from './survey-responses.ts';
import { NOVEMBER_2014, responsesOf, SEPTEMBER_2014 } from './survey-responses.ts';

const SEPTEMBER = serial('2014-09-01');
const NOVEMBER = serial('2014-11-01');

function material(
  surveys: readonly PublishedSurvey[],
  more: Partial<ReportMaterial> = {},
): ReportMaterial {
  return operation({}, { intentions: responsesOf(...surveys), ...more });
}

function tabOf(
  surveys: readonly PublishedSurvey[],
  month: number,
  language: Language = 'fr',
  more: Partial<ReportMaterial> = {},
): TabPlan {
  const messages = messagesFor(language);
  return tabOfDocument(returnIntentions.build(material(surveys, more), month, messages), messages);
}

/** Cells of the first line that begins with this label, blanks left out. */
function line(plan: TabPlan, label: string): readonly unknown[] {
  const row = valuesOf(plan).find(([first]) => first === label) ?? [];
  return row.filter((value) => value !== null);
}

function words(plan: TabPlan): string {
  return valuesOf(plan).flat().join(' ');
}

const small = (respondents: number, from = '2014-10-06'): PublishedSurvey => ({
  from,
  respondents,
  sites: ['CF-S0001'],
  one: { intention_4weeks: { retour: respondents } },
});

describe('the survey of September 2014, as published', () => {
  const plan = tabOf([SEPTEMBER_2014], SEPTEMBER);

  test('69 per cent return, 21 relocate, 91 leave, of 484 people', () => {
    expect(figuresOf(plan)).toMatchObject({
      respondents: 484,
      return_pct: 69,
      relocate_pct: 21.1,
      leave_pct: 90.9,
      stay_pct: 7.4,
      sites_covered: 2,
      refusal_pct: 3.2,
    });
  });

  test('obstacles may exceed 100 per cent in all, and the table says so', () => {
    expect(line(plan, 'Pas de moyens financiers').slice(1, 3)).toEqual([392, 81]);
    expect(line(plan, 'Biens volés / pillés').slice(1, 3)).toEqual([344, 71.1]);
    expect(line(plan, 'Maison endommagée / détruite').slice(1, 3)).toEqual([266, 55]);
    expect(words(plan)).toContain('Plusieurs réponses possibles');
  });

  test('58 per cent are owners and 33 tenants; housing is the first need of 25', () => {
    expect(line(plan, 'Propriétaire').slice(1, 3)).toEqual([281, 58.1]);
    expect(line(plan, 'Locataire').slice(1, 3)).toEqual([160, 33.1]);
    expect(line(plan, 'Logement / matériaux').slice(1, 3)).toEqual([121, 25]);
  });

  test('when people return is told of those who return, and that nobody answered is said', () => {
    expect(words(plan)).toContain('Personne n’a répondu à cette question.');
  });

  test('a facilitator’s interviews are no probability sample: no margin is printed', () => {
    expect(words(plan)).toContain('Ce n’est pas un échantillon probabiliste');
    expect(words(plan)).not.toContain('IC 95');
  });

  test('with a declared probability design the interval stands beside the share', () => {
    const { settings } = material([]);
    const drawn = tabOf([SEPTEMBER_2014], SEPTEMBER, 'fr', {
      settings: { ...settings, 'survey.probability': 1 },
    });
    // Wilson's interval of 334 in 484.
    expect(line(drawn, "Retourner au lieu d'origine").slice(0, 4)).toEqual([
      "Retourner au lieu d'origine",
      334,
      69,
      '64,8–73,0',
    ]);
  });
});

describe('against the survey before', () => {
  test('November 2014: 63 return and 19 relocate, six points fewer return than in September', () => {
    const figures = figuresOf(tabOf([SEPTEMBER_2014, NOVEMBER_2014], NOVEMBER));
    expect(figures).toMatchObject({
      respondents: 309,
      return_pct: 63.1,
      relocate_pct: 19.1,
      return_change_points: -5.9,
    });
  });

  test('56 to 80 per cent is +24 points, not 14 per cent (known answer K19)', () => {
    const survey = (from: string, back: number): PublishedSurvey => ({
      from,
      respondents: 600,
      sites: ['CF-S0001'],
      one: { intention_4weeks: { retour: back, rester: 600 - back } },
    });
    const plan = tabOf(
      [survey('2014-06-17', 336), survey('2014-07-10', 480)],
      serial('2014-07-01'),
    );
    expect(figuresOf(plan)).toMatchObject({ return_pct: 80, return_change_points: 24 });
    expect(words(plan)).toContain('change de +24,0 points');
  });

  test('the first survey is compared with none', () => {
    expect(figuresOf(tabOf([NOVEMBER_2014], NOVEMBER))['return_change_points']).toBeNull();
  });
});

describe('women and men', () => {
  test('July 2015: 740 of 1,114 are women, 66.4 per cent (known answer K18), and the bias is said', () => {
    const plan = tabOf(
      [
        {
          from: '2015-07-23',
          days: 9,
          respondents: 744 + 370,
          sites: ['CF-S0001'],
          one: { respondent_sex: { f: 740, m: 374 } },
        },
      ],
      serial('2015-07-01'),
    );
    expect(figuresOf(plan)).toMatchObject({ respondents: 1114, female_pct: 66.4, male_pct: 33.6 });
    expect(words(plan)).toContain('surreprésentées');
  });
});

describe('few respondents', () => {
  test('no percentage is told of 29 people, and one of 30', () => {
    expect(figuresOf(tabOf([small(29)], serial('2014-10-01')))).toMatchObject({
      respondents: 29,
      return_pct: null,
      leave_pct: null,
    });
    expect(words(tabOf([small(29)], serial('2014-10-01')))).toContain('Moins de 30 réponses');
    expect(figuresOf(tabOf([small(30)], serial('2014-10-01')))).toMatchObject({ return_pct: 100 });
  });

  test('a zone with fewer has its number of respondents and no share', () => {
    const plan = tabOf(
      [{ ...small(40), sites: ['CF-S0001', 'CF-S0001', 'CF-S0002'] }],
      serial('2014-10-01'),
    );
    expect(line(plan, 'Bimbo 1').slice(0, 6)).toEqual(['Bimbo 1', 1, 13, '–', '–', '–']);
  });
});

test('a month without interviews says so and shows no zero', () => {
  const plan = tabOf([SEPTEMBER_2014], NOVEMBER);
  expect(words(plan)).toContain('Aucun entretien n’a été reçu pour novembre 2014');
  expect(new Set(Object.values(figuresOf(plan)))).toEqual(new Set([null]));
});

test('the latest survey is that of the last month that is over', () => {
  const latest = (today: string): number | null =>
    returnIntentions.latest(material([SEPTEMBER_2014, NOVEMBER_2014], { today: serial(today) }));
  expect(latest('2014-11-19')).toBe(SEPTEMBER);
  expect(latest('2014-12-01')).toBe(NOVEMBER);
  expect(returnIntentions.latest(material([]))).toBeNull();
});

test('a team’s report leaves the sites of other teams out', () => {
  const plan = tabOf([NOVEMBER_2014], NOVEMBER, 'fr', { scope: { kind: 'team', team: 'EQ-02' } });
  expect(figuresOf(plan)['respondents']).toBe(103);
});

test.each(['fr', 'en', 'es'] as const)('the report of November 2014 in %s', (language) => {
  golden(
    'return-intentions',
    `november.${language}`,
    asTsv(tabOf([SEPTEMBER_2014, NOVEMBER_2014], NOVEMBER, language)),
  );
});

test('the tab keeps its layout from survey to survey', () => {
  const { layout, charts, figures } = tabOf([SEPTEMBER_2014], SEPTEMBER);
  const empty = tabOfDocument(returnIntentions.empty(messagesFor('fr')), messagesFor('fr'));
  expect({ ...empty.layout, spareRows: 0 }).toEqual({ ...layout, spareRows: 0 });
  expect(empty.charts).toEqual(charts);
  expect(empty.figures).toEqual(figures);
});

describe('in a version that is shared', () => {
  const shared = tabOf([SEPTEMBER_2014], SEPTEMBER, 'fr', { audience: 'shared' });

  test('few answers are shown as <10, with another that would give them away', () => {
    expect(line(shared, "Partir à l'étranger")[1]).toMatch(/^<\s?10$/);
    expect(line(shared, "Partir à l'étranger")[2]).toBe('–');
    // 4 abroad and 8 undecided are 12 together: neither follows from the others.
    expect(line(shared, 'Ne sait pas')[1]).toMatch(/^<\s?10$/);
    expect(line(shared, 'Rester sur le site').slice(1, 3)).toEqual([36, 7.4]);
  });

  test('the share of those who leave is hidden where it would tell how many go abroad', () => {
    expect(figuresOf(shared)).toMatchObject({
      return_pct: 69,
      relocate_pct: 21.1,
      leave_pct: null,
    });
  });

  test('a lone small answer takes the next larger one with it', () => {
    const plan = tabOf(
      [
        {
          ...small(60),
          one: { intention_4weeks: { retour: 40, rester: 15, indecis: 5 } },
        },
      ],
      serial('2014-10-01'),
      'fr',
      { audience: 'shared' },
    );
    expect(figuresOf(plan)).toMatchObject({ return_pct: 66.7, stay_pct: null });
    expect(words(plan)).not.toContain('8,3');
  });
});
