// The monthly DTM report, against published figures and small operations added up by hand.

import { describe, expect, test } from '@jest/globals';
import { interventionLog } from '../../../core/forms/intervention-log.ts';
import type { Language } from '../../../core/forms/form.ts';
import { messagesFor } from '../../../core/messages/index.ts';
import { readForm } from '../../../core/reading/read-form.ts';
import { tabOfDocument } from '../../../core/reports/document/tab-of-document.ts';
import { monthly } from '../../../core/reports/monthly.ts';
import type { ReportMaterial } from '../../../core/reports/report-material.ts';
import type { Cell, Grid } from '../../../core/table/cell.ts';
import type { TabPlan } from '../../../core/tabs/tab-plan.ts';
import { carGazetteer } from '../../support/checked.ts';
import { serial, sheet } from '../../support/sheet.ts';
import { tableOf } from '../../support/table.ts';
import { asTsv, golden } from './golden.ts';
import { demoInput } from './demo-week.ts';
import { figuresOf, operation, valuesOf } from './small-operation.ts';
import { responsesOf, SEPTEMBER_2014 } from './survey-responses.ts';

const SEPTEMBER = serial('2014-09-01');
const NOVEMBER = serial('2014-11-01');

function tabOf(material: ReportMaterial, month: number, language: Language = 'fr'): TabPlan {
  const messages = messagesFor(language);
  return tabOfDocument(monthly.build(material, month, messages), messages);
}

function words(plan: TabPlan): string {
  return valuesOf(plan).flat().join(' ');
}

/** Cells of the first line of a section that begins with this label, blanks left out. */
function line(plan: TabPlan, section: string, label: string): readonly Cell[] {
  const values = valuesOf(plan);
  const start = values.findIndex(([first]) => first === section);
  const row = values.slice(start).find(([first]) => first === label) ?? [];
  return row.filter((value) => value !== null);
}

function interventions(grid: Grid): ReportMaterial['interventions'] {
  return readForm(tableOf(grid), interventionLog, carGazetteer).rows;
}

/** One site that stands for all of Bangui, on the published days that were Tuesdays. */
const BANGUI = sheet`
  site_id  | week_end     | individuals
  CF-S0001 | d:2013-12-31 | 309489
  CF-S0001 | d:2014-08-26 | 67514
  CF-S0001 | d:2014-09-23 | 62579
  CF-S0001 | d:2014-09-30 | 60093
`;

describe('the published totals of Bangui (known answers K08, K09)', () => {
  const plan = tabOf(operation({ weekly: BANGUI }), SEPTEMBER);

  test('67,514 to 60,093 is -10.99 per cent, not -10.9', () => {
    expect(figuresOf(plan)).toMatchObject({
      individuals: 60_093,
      change_abs: -7_421,
      change_pct: -10.99,
      raw_change_pct: -10.99,
      since_peak_pct: -80.58,
    });
  });

  test('the summary says it in sentences, with the base', () => {
    const text = words(plan).replace(/\s+/g, ' ');
    expect(text).toContain('diminue de 7 421 personnes (−10,99 %) depuis le 26/08/2014');
    expect(text).toContain('base 67 514');
    expect(text).toContain('Depuis le plus haut total reçu (309 489 le 31/12/2013)');
    expect(text).toContain('−80,58 %');
  });
});

describe('like for like', () => {
  test('a site without a report is neither zero nor closed', () => {
    const plan = tabOf(
      operation({
        weekly: sheet`
          site_id  | week_end     | individuals
          CF-S0001 | d:2014-10-28 | 1000
          CF-S0002 | d:2014-10-28 | 500
          CF-S0001 | d:2014-11-18 | 900
        `,
      }),
      NOVEMBER,
    );
    expect(figuresOf(plan)).toMatchObject({
      individuals: 900,
      change_abs: -100,
      change_pct: -10,
      raw_change_pct: -40,
      coverage_pct: 33.3,
    });
    expect(words(plan)).toContain('Rupture de série');
  });

  test('a site that closed counts as the people who left it', () => {
    const plan = tabOf(
      operation({
        sites: sheet`
          site_id  | site_name | reporting_zone | site_status | close_date
          CF-S0001 | Castors   | bangui_3       | ouvert      |
          CF-S0002 | Carmel    | bimbo_1        | ferme       | d:2014-11-10
        `,
        weekly: sheet`
          site_id  | week_end     | individuals
          CF-S0001 | d:2014-10-28 | 1000
          CF-S0002 | d:2014-10-28 | 500
          CF-S0001 | d:2014-11-18 | 1000
        `,
      }),
      NOVEMBER,
    );
    expect(figuresOf(plan)).toMatchObject({
      change_abs: -500,
      change_pct: -33.33,
      coverage_pct: 100,
    });
  });

  test('a site that opened counts as the people who came', () => {
    const plan = tabOf(
      operation({
        sites: sheet`
          site_id  | site_name | reporting_zone | site_status | open_date
          CF-S0001 | Castors   | bangui_3       | ouvert      | d:2013-12-05
          CF-S0002 | Carmel    | bimbo_1        | ouvert      | d:2014-11-05
        `,
        weekly: sheet`
          site_id  | week_end     | individuals
          CF-S0001 | d:2014-10-28 | 1000
          CF-S0001 | d:2014-11-18 | 1000
          CF-S0002 | d:2014-11-18 | 200
        `,
      }),
      NOVEMBER,
    );
    expect(figuresOf(plan)).toMatchObject({ change_abs: 200, change_pct: 20 });
  });
});

describe('the month', () => {
  test('its figures are those of its last cut-off day', () => {
    expect(figuresOf(tabOf(operation(), NOVEMBER))).toMatchObject({ individuals: 1721 });
  });

  test('the latest complete month is the last one that is over', () => {
    const latest = (today: string) =>
      monthly.latest(operation({ weekly: BANGUI }, { today: serial(today) }));
    expect(latest('2014-09-30')).toBe(serial('2014-08-01'));
    expect(latest('2014-10-01')).toBe(SEPTEMBER);
    expect(monthly.latest(operation({ weekly: sheet`site_id | week_end` }))).toBeNull();
  });

  test('a month without reports says so and shows no zero', () => {
    const plan = tabOf(operation(), SEPTEMBER);
    expect(words(plan)).toContain('Aucun rapport hebdomadaire n’a été reçu pour septembre 2014');
    expect(new Set(Object.values(figuresOf(plan)))).toEqual(new Set([null]));
  });
});

describe('interventions by sector', () => {
  const LOG = sheet`
    site_id   | sector | status   | start_date   | end_date     | org_lead | reached_ind
    CF-S0001  | WSH    | termine  | d:2014-11-02 | d:2014-11-06 | OIM      | 400
    CF-S0002  | WSH    | en_cours | d:2014-09-01 |              | OIM      | 100
    CF-S0002  | WSH    | planifie | d:2014-12-01 |              | PAM      |
    HORS-SITE | FSC    | termine  | d:2014-11-03 | d:2014-11-03 | PAM      | 5000
    CF-S0001  | HEA    | termine  | d:2014-10-01 | d:2014-10-20 | OMS      | 90
    CF-S0001  | HEA    | suspendu | d:2014-11-01 |              | OMS      | 10
  `;
  const { settings } = operation();
  const plan = tabOf(
    operation(
      {},
      {
        interventions: interventions(LOG),
        settings: { ...settings, 'week.repeated_need': 2 },
      },
    ),
    NOVEMBER,
  );

  test('counts completed, ongoing and planned, sites, people and organisations', () => {
    expect(line(plan, 'Interventions par secteur', 'Eau, hygiène, assainissement')).toEqual([
      'Eau, hygiène, assainissement',
      1,
      1,
      1,
      2,
      500,
      'OIM, PAM',
    ]);
    expect(line(plan, 'Interventions par secteur', 'Total')).toEqual([
      'Total',
      2,
      1,
      1,
      2,
      5500,
      'OIM, PAM',
    ]);
  });

  test('leaves out what ended before the month and what is suspended, and says the latter', () => {
    expect(words(plan)).not.toContain('OMS');
    expect(words(plan)).toContain('1 activité suspendue');
  });

  test('a serious need of a site is answered by its sector’s activity alone', () => {
    // Food needs: Castors 3 for two weeks, Carmel 2 for one; what was brought off site answers none.
    expect(figuresOf(plan)).toMatchObject({
      unmet_needs: 1,
      interventions: 3,
      people_reached: 5500,
    });
    expect(words(plan)).toContain('Le secteur le plus touché est Sécurité alimentaire');
    expect(words(plan)).toContain('dans 2 sites, où vivent 1\u202f471 personnes');
  });
});

describe('movements and priorities', () => {
  test('priority needs are weighted by the people of the sites that name them first', () => {
    const plan = tabOf(operation(), NOVEMBER);
    // Food: Castors 951 and Carmel 520 of 1,721; health: Fatima 250.
    expect(line(plan, 'Besoins prioritaires', 'Nourriture')).toEqual([
      ...['Nourriture', 2, 1471, 85.5, 2, 1471],
    ]);
    expect(line(plan, 'Besoins prioritaires', 'Santé')).toEqual(['Santé', 1, 250, 14.5, 1, 250]);
  });

  test('origins and destinations are added up over the weeks of the month', () => {
    const plan = tabOf(
      operation({
        weekly: sheet`
          site_id  | week_end     | individuals | arrivals_ind | arrivals_origin | departures_ind | departures_destination | movement_reason
          CF-S0001 | d:2014-11-11 | 100         | 10           | CF7131          | 5              | origine                | retour
          CF-S0001 | d:2014-11-18 | 120         | 30           | CF7151          | 10             | origine                | insecurite
          CF-S0002 | d:2014-11-18 | 50          | 4            |                 | 0              |                        |
        `,
      }),
      NOVEMBER,
    );
    const values = valuesOf(plan);
    const start = values.findIndex(([first]) => first === 'Mouvements du mois');
    const rows = values
      .slice(start + 2, start + 5)
      .map((row) => row.filter((cell) => cell !== null));
    expect(rows).toEqual([
      ['5e Arrondissement', 30, "Lieu d'origine", 15, 'Insécurité', 40],
      ['3e Arrondissement', 10, 'Retour volontaire', 15],
      ['non précisé', 4, 'non précisé', 4],
    ]);
    expect(figuresOf(plan)).toMatchObject({ arrivals: 44, departures: 15 });
  });
});

test('the intentions of the month’s survey stand in the summary', () => {
  const plan = tabOf(
    operation({ weekly: BANGUI }, { intentions: responsesOf(SEPTEMBER_2014) }),
    SEPTEMBER,
  );
  expect(words(plan)).toContain('69,0\u202f% comptent retourner');
  expect(figuresOf(plan)).toMatchObject({ respondents: 484 });
});

test('November 2014: the zones explain 59,681 of 61,244, and the missing 1,563 are stated (K10)', () => {
  const plan = tabOf(demoInput('2014-11-18'), NOVEMBER);
  expect(figuresOf(plan)).toMatchObject({ individuals: 61_244 });
  expect(words(plan)).toContain(
    'Les zones de rapport totalisent 59\u202f681 individus sur 61\u202f244\u202f: 1\u202f563',
  );
});

test.each(['fr', 'en', 'es'] as const)('the report of November 2014 in %s', (language) => {
  golden(
    'monthly',
    `november.${language}`,
    asTsv(tabOf(demoInput('2014-11-18'), NOVEMBER, language)),
  );
});

test('the report of September 2014, and that of one team', () => {
  golden('monthly', 'september.fr', asTsv(tabOf(demoInput('2014-11-18'), SEPTEMBER)));
  golden('monthly', 'team.fr', asTsv(tabOf(demoInput('2014-11-18', 'EQ-05'), NOVEMBER)));
});

test('the tab keeps its layout from month to month', () => {
  const { layout, charts, figures } = tabOf(operation(), NOVEMBER);
  const empty = tabOfDocument(monthly.empty(messagesFor('fr')), messagesFor('fr'));
  expect({ ...empty.layout, spareRows: 0 }).toEqual({ ...layout, spareRows: 0 });
  expect(empty.charts).toEqual(charts);
  expect(empty.figures).toEqual(figures);
});
