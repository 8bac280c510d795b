// Needs that are repeated while nobody acts.

import { describe, expect, test } from '@jest/globals';
import { interventionLog } from '../../../core/forms/intervention-log.ts';
import { weeklyReport } from '../../../core/forms/weekly-report.ts';
import { readForm } from '../../../core/reading/read-form.ts';
import { responsesBySite } from '../../../core/reports/response/responses.ts';
import type { UnmetNeed } from '../../../core/reports/response/unmet-needs.ts';
import { unmetNeeds } from '../../../core/reports/response/unmet-needs.ts';
import { siteWeeks } from '../../../core/reports/weekly-needs/site-weeks.ts';
import type { Grid } from '../../../core/table/cell.ts';
import { carGazetteer } from '../../support/checked.ts';
import { serial, sheet } from '../../support/sheet.ts';
import { tableOf } from '../../support/table.ts';

const WEEKLY = sheet`
  site_id  | week_end     | need_wash_level | need_wash_issue | need_food_level
  CF-S0001 | d:2014-10-28 | 1               |                 | 3
  CF-S0001 | d:2014-11-04 | 2               | latrines        | 0
  CF-S0001 | d:2014-11-11 | 3               | latrines        | 2
  CF-S0001 | d:2014-11-18 | 2               | latrines        | nsp
  CF-S0002 | d:2014-11-04 | 3               | eau_quantite    | 0
  CF-S0002 | d:2014-11-18 | 3               | eau_quantite    | 0
`;

function unmet(interventions: Grid): readonly UnmetNeed[] {
  const weekly = readForm(tableOf(WEEKLY), weeklyReport, carGazetteer).rows;
  const log = readForm(tableOf(interventions), interventionLog, carGazetteer).rows;
  return unmetNeeds(siteWeeks(weekly), responsesBySite(log), serial('2014-11-18'));
}

const NOTHING = sheet`
  site_id | sector | status | start_date | end_date
`;

describe('a need without response', () => {
  test('counts the weeks in a row, and a week without a report ends the row', () => {
    expect(unmet(NOTHING)).toEqual([
      {
        siteId: 'CF-S0001',
        sector: 'wash',
        level: '2',
        weeks: 3,
        since: serial('2014-11-04'),
        issue: 'latrines',
        planned: false,
      },
      {
        siteId: 'CF-S0002',
        sector: 'wash',
        level: '3',
        weeks: 1,
        since: serial('2014-11-18'),
        issue: 'eau_quantite',
        planned: false,
      },
    ]);
  });

  test('is met by an activity of its sector that was under way since it was first reported', () => {
    const met = unmet(sheet`
      site_id  | sector | status   | start_date   | end_date
      CF-S0001 | WSH    | en_cours | d:2014-10-01 |
      CF-S0002 | WSH    | termine  | d:2014-11-01 | d:2014-11-18
    `);
    expect(met).toEqual([]);
  });

  test.each([
    ['ended before the need was reported', 'WSH', 'termine', 'd:2014-10-01', 'd:2014-11-03'],
    ['belongs to another sector', 'HEA', 'en_cours', 'd:2014-10-01', ''],
    ['is suspended', 'WSH', 'suspendu', 'd:2014-10-01', ''],
    ['has not begun', 'WSH', 'en_cours', 'd:2014-11-19', ''],
  ])('is not met by an activity that %s', (_, sector, status, start, end) => {
    const day = (text: string) => (text === '' ? null : serial(text.slice(2)));
    const needs = unmet(sheet`
      site_id  | sector    | status    | start_date    | end_date
      CF-S0001 | ${sector} | ${status} | ${day(start)} | ${day(end)}
    `);
    expect(needs.map(({ siteId }) => siteId)).toContain('CF-S0001');
  });

  test('says when something is planned', () => {
    const [first] = unmet(sheet`
      site_id  | sector | status   | start_date   | end_date
      CF-S0001 | WSH    | planifie | d:2014-12-01 |
    `);
    expect(first?.planned).toBe(true);
  });
});
