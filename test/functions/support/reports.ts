// Rows without any error, for tests of the functions.

import { serial } from '../../support/sheet.ts';
import type { RowById } from './operation.ts';

/** A site of Bangui that team `team` looks after. */
export function site(siteId: string, team: string, more: RowById = {}): RowById {
  return {
    site_id: siteId,
    site_name: `Site ${siteId}`,
    site_type: 'spontane',
    admin1_pcode: 'CF71',
    admin2_pcode: 'CF711',
    admin3_pcode: 'CF7181',
    reporting_zone: 'bangui_8',
    latitude: 4.3912,
    longitude: 18.5645,
    site_status: 'ouvert',
    facilitator_team: team,
    ...more,
  };
}

/** A report of the week that ends on Tuesday 30 September 2014. */
export function report(siteId: string, team: string, more: RowById = {}): RowById {
  const needs = ['protection', 'wash', 'health', 'food', 'shelter', 'security'].map(
    (sector) => [`need_${sector}_level`, '1'] as const,
  );
  return {
    site_id: siteId,
    week_end: serial('2014-09-30'),
    visit_date: serial('2014-09-29'),
    facilitator_code: team,
    data_source: 'enregistrement',
    access_status: 'accessible',
    households: 31,
    individuals: 157,
    carried_over: 'non',
    arrivals_hh: 0,
    arrivals_ind: 0,
    departures_hh: 0,
    departures_ind: 0,
    ...Object.fromEntries(needs),
    need_food_level: '3',
    need_food_issue: 'retard',
    priority_need_1: 'nourriture',
    urgent_alert: 'non',
    ...more,
  };
}
