// What the weekly report says about needs that last, what answers them, and each key figure.

import { describe, expect, test } from '@jest/globals';
import { interventionLog } from '../../../core/forms/intervention-log.ts';
import type { Finding } from '../../../core/findings/finding.ts';
import { messagesFor } from '../../../core/messages/index.ts';
import { readForm } from '../../../core/reading/read-form.ts';
import type { Grid } from '../../../core/table/cell.ts';
import { fullCell } from '../../../core/tabs/planned-cell.ts';
import type { WeekMaterial } from '../../../core/reports/weekly-needs/week-material.ts';
import { serial, sheet } from '../../support/sheet.ts';
import { operation, picture, report, tabOf, WEEKLY } from './small-operation.ts';

/** Castors needs food in every week, and had no answer in one. */
const FOOD = sheet`
  site_id  | week_end     | individuals | need_food_level | need_food_issue
  CF-S0001 | d:2014-10-14 | 1000        | 1               |
  CF-S0001 | d:2014-10-21 | 1000        | 2               | ration
  CF-S0001 | d:2014-10-28 | 1000        | 3               | ration
  CF-S0001 | d:2014-11-04 | 1000        | nsp             |
  CF-S0001 | d:2014-11-18 | 951         | 2               | ration
  CF-S0002 | d:2014-11-18 | 520         | 3               | retard
  CF-S0003 | d:2014-11-18 | 250         | 0               |
`;

const HEAD = 'site_id | sector | status | start_date | end_date | org_lead';

function log(rows: string): Pick<WeekMaterial, 'interventions'> {
  const grid: Grid = sheet([`\n${HEAD}\n${rows}\n`] as unknown as TemplateStringsArray);
  const table = { document: 'doc', tab: 'Interventions', rows: grid, bound: new Map() };
  return { interventions: readForm(table, interventionLog, null).rows };
}

const needsOf = (more: Partial<WeekMaterial> = {}) =>
  picture({ weekly: FOOD }, more).needs.map(({ line, sector, weeks, since, unanswered }) => [
    line.name,
    sector,
    weeks,
    since,
    unanswered,
  ]);

describe('a serious need', () => {
  test('is as old as the reports in a row that call it so; a week without answer neither ends nor adds', () => {
    expect(needsOf()).toEqual([
      ['Carmel', 'food', 1, serial('2014-11-18'), false],
      ['Castors', 'food', 3, serial('2014-10-21'), true],
    ]);
  });

  test('is repeated from as many reports as the settings say', () => {
    const { settings } = operation();
    const of = (weeks: number) => ({ settings: { ...settings, 'week.repeated_need': weeks } });
    expect(picture({ weekly: FOOD }, of(3)).unanswered).toBe(1);
    expect(picture({ weekly: FOOD }, of(4)).unanswered).toBe(0);
  });

  test('that has sunk to moderate is none', () => {
    const met = [...FOOD, ['CF-S0002', serial('2014-11-11'), 520, 3, 'retard']].map((row) =>
      row[0] === 'CF-S0002' && row[1] === serial('2014-11-18') ? [...row.slice(0, 3), 1] : row,
    );
    const needs = picture({ weekly: met }).needs.map(({ line }) => line.name);
    expect(needs).toEqual(['Castors']);
  });
});

describe('an intervention', () => {
  const castors = (more: Partial<WeekMaterial>) =>
    needsOf(more).find(([site]) => site === 'Castors')?.[4];

  test.each([
    ['ongoing since before the need', 'CF-S0001 | FSC | en_cours | d:2014-08-01 | | PAM'],
    [
      'completed since the need began',
      'CF-S0001 | FSC | termine | d:2014-11-01 | d:2014-11-03 | PAM',
    ],
    [
      'completed on the first day of the first week',
      'CF-S0001 | FSC | termine | d:2014-10-01 | d:2014-10-15 | PAM',
    ],
  ])('%s answers it', (_, row) => {
    expect(castors(log(row))).toBe(false);
  });

  test.each([
    [
      'completed before the need began',
      'CF-S0001 | FSC | termine | d:2014-10-01 | d:2014-10-14 | PAM',
    ],
    ['only planned', 'CF-S0001 | FSC | planifie | d:2014-11-01 | | PAM'],
    ['suspended', 'CF-S0001 | FSC | suspendu | d:2014-11-01 | | PAM'],
    ['of another sector', 'CF-S0001 | WSH | en_cours | d:2014-11-01 | | PAM'],
    ['in another site', 'CF-S0002 | FSC | en_cours | d:2014-11-01 | | PAM'],
    ['that begins after the week', 'CF-S0001 | FSC | en_cours | d:2014-11-20 | | PAM'],
  ])('%s does not', (_, row) => {
    expect(castors(log(row))).toBe(true);
  });

  test('is named beside the need', () => {
    const texts = report(
      { weekly: FOOD },
      log('CF-S0001 | FSC | termine | d:2014-11-01 | d:2014-11-03 | PAM'),
    ).flat();
    expect(texts).toContain('terminée le 03/11/2014 (PAM)');
    expect(texts).toContain('Aucun besoin répété n’est sans intervention.');
  });

  test('that nobody has registered at all is told apart from none of a site', () => {
    const sentence = 'Aucune intervention n’est enregistrée';
    expect(report({ weekly: FOOD }).flat().join(' ')).toContain(sentence);
    const other = log('CF-S0002 | FSC | en_cours | d:2014-11-01 | | PAM');
    expect(report({ weekly: FOOD }, other).flat().join(' ')).not.toContain(sentence);
  });
});

describe('the table of sectors', () => {
  test('says how many people are concerned, the issue named most, and what is unanswered', () => {
    const food = picture({ weekly: FOOD }).sectors.find(({ sector }) => sector === 'food');
    expect(food).toMatchObject({
      individuals: 1471,
      issue: { code: 'ration', sites: 1 },
      answered: 0,
      unanswered: 1,
    });
  });
});

describe('a report without a figure', () => {
  test('comes from a site that was not reached, not visited, or visited: three different things', () => {
    const weekly = sheet`
      site_id  | week_end     | visit_date   | individuals | access_status
      CF-S0001 | d:2014-11-18 |              |             | insecurite
      CF-S0002 | d:2014-11-18 |              |             | accessible
      CF-S0003 | d:2014-11-18 | d:2014-11-17 |             | accessible
    `;
    const kinds = picture({ weekly }).absences.map(({ name, kind }) => [name, kind]);
    expect(kinds).toEqual([
      ['Castors', 'inaccessible'],
      ['Carmel', 'not-visited'],
      ['Fatima', 'no-figure'],
      ['Ben-Zvi', 'closed'],
    ]);
  });
});

describe('the note of a key figure', () => {
  const noteOf = (id: string, material: WeekMaterial, language: 'fr' | 'en' | 'es' = 'fr') => {
    const plan = tabOf(material, messagesFor(language));
    const at = plan.figures?.find((figure) => figure.id === id);
    const row = plan.rows[(at?.row ?? 0) - 1] ?? [];
    return fullCell(row[(at?.column ?? 0) - 1]).note ?? '';
  };
  const weekly = WEEKLY.slice(0, 6);

  test('says what was counted, from how many sites, what was left out, and that nothing is open', () => {
    expect(noteOf('individuals', operation({ weekly })).split('\n')).toEqual([
      'Personnes déplacées présentes sur les sites, additionnées des rapports de la semaine.',
      'Sur 2 sites, pour 3 sites ouverts.',
      'Laissé de côté\u202f: 1 site sans rapport.',
      'Aucun constat ouvert.',
    ]);
  });

  test('names the open findings of its own columns, three at most', () => {
    const finding = (columnId: string): Finding => ({
      code: 'movement/change-unexplained',
      severity: 'warning',
      place: { document: 'doc', tab: 'Hebdo', row: 5, column: 4 },
      columnId,
      siteId: 'CF-S0001',
      facts: { previous: 1000, individuals: 951, percent: -4.9 },
      suggestion: null,
    });
    const findings = [...Array.from({ length: 4 }, () => finding('individuals'))];
    const material = operation({}, { findings });
    const note = noteOf('individuals', material);
    expect(note).toContain('4 constats ouverts\u202f:');
    expect(note.match(/• Castors\u202f: /g)).toHaveLength(3);
    expect(note).toContain('• et 1 autre');
    expect(noteOf('arrivals', material)).toContain('Aucun constat ouvert.');
  });

  test('says of a change that sites without a week before are left out', () => {
    const fresh = WEEKLY.filter((row) => row[0] !== 'CF-S0002' || row[1] !== serial('2014-11-11'));
    const note = noteOf('change_abs', operation({ weekly: fresh }));
    expect(note).toContain('Laissé de côté\u202f: 1 site sans chiffre la semaine précédente.');
  });

  test.each(['fr', 'en', 'es'] as const)('is there for every key figure in %s', (language) => {
    const material = operation();
    const plan = tabOf(material, messagesFor(language));
    for (const { id } of plan.figures ?? []) {
      const lines = noteOf(id, material, language).split('\n');
      expect(lines.length).toBeGreaterThanOrEqual(4);
      for (const line of lines) expect(line).not.toMatch(/undefined|null|NaN|^$/);
    }
  });
});

describe('a justification', () => {
  test('follows its number into the report, as an explanation does', () => {
    const weekly = sheet`
      site_id  | week_end     | individuals | change_comment
      CF-S0001 | d:2014-11-11 | 1000        |
      CF-S0001 | d:2014-11-18 | 1300        |
    `;
    const justifications = [
      {
        form: 'weekly',
        record: 'CF-S0001-20141118',
        columnId: 'individuals',
        code: 'movement/change-unexplained',
        text: 'Arrivées de Boali',
      } as const,
    ];
    expect(report({ weekly }).flat()).toContain('sans explication');
    const texts = report({ weekly }, { justifications }).flat();
    expect(texts).toContain('Arrivées de Boali');
    expect(texts).not.toContain('sans explication');
  });
});
