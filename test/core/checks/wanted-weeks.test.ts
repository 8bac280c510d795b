import { expect, test } from '@jest/globals';
import { countTrials } from '../../../core/checks/count-trials.ts';
import { wantedWeeks } from '../../../core/checks/wanted-weeks.ts';
import { isoDay } from '../../../core/table/serial-date.ts';
import type { CheckedSheets } from '../../support/checked.ts';
import { check, inputOf } from '../../support/checked.ts';
import { sheet } from '../../support/sheet.ts';

function wanted(sheets: CheckedSheets): readonly string[] {
  const input = inputOf(sheets);
  return wantedWeeks(input, input.settings).map(({ site, week }) => `${site} ${isoDay(week)}`);
}

test('of the weeks before a report those are wanted that the tab does not have', () => {
  const weekly = sheet`
    ID du site | week_end
    CF-S0001   | d:2014-09-23
    CF-S0001   | d:2014-09-30
    CF-S0001   |
  `;
  expect(wanted({ weekly, settings: { 'change.shift_weeks': 2 } })).toEqual([
    'CF-S0001 2014-09-16',
    'CF-S0001 2014-09-09',
    'CF-S0001 2014-09-02',
  ]);
});

test('a profile wants the weeks that close in its month', () => {
  const profile = sheet`
    site_id  | profile_month
    CF-S0001 | d:2014-09-01
  `;
  expect(wanted({ profile })).toEqual([
    'CF-S0001 2014-09-30',
    'CF-S0001 2014-09-23',
    'CF-S0001 2014-09-16',
    'CF-S0001 2014-09-09',
    'CF-S0001 2014-09-02',
  ]);
});

test('interviews and interventions want the last four weeks, each once, by the cut-off day', () => {
  const intentions = sheet`
    ID du site | interview_date
    CF-S0002   | d:2014-10-01
    CF-S0002   | d:2014-10-03
  `;
  const interventions = sheet`
    site_id  | start_date
    CF-S0002 | d:2014-10-02
  `;
  const settings = { 'week.cut_off': 5 };
  expect(wanted({ intentions, interventions, settings })).toEqual([
    'CF-S0002 2014-09-26',
    'CF-S0002 2014-09-19',
    'CF-S0002 2014-09-12',
    'CF-S0002 2014-09-05',
    'CF-S0002 2014-10-03',
  ]);
});

test('findings on trial are counted by rule and by site', () => {
  const { findings } = check({
    weekly: sheet`
      ID du site | week_end     | Ménages | individuals
      CF-S0001   | d:2014-09-23 | 10      | 300
      CF-S0001   | d:2014-09-30 | 10      | 310
      CF-S0002   | d:2014-09-30 | 10      | 320
    `,
  });
  const ofSize = findings.filter(({ code }) => code === 'population/household-size-unlikely');
  expect(countTrials(ofSize)).toEqual([
    { code: 'population/household-size-unlikely', findings: 3, sites: 2 },
  ]);
});
