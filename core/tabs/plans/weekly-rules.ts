// The rules that the weekly report draws by itself.

import { needLevel } from '../../forms/code-lists/needs.ts';
import type { Form } from '../../forms/form.ts';
import type { Settings } from '../../settings/settings.ts';
import type { ConditionalFormat } from '../edit.ts';
import { fewerThanHouseholds, moreThan, partsOfTotal } from './population-rules.ts';
import type { RuleSheet } from './rule-sheet.ts';
import { literal, ruleSheet, shows, whenNumbers } from './rule-sheet.ts';

const DAYS_BEFORE_CUT_OFF = 6;
/** Levels of a need that want an issue. */
const SERIOUS = ['2', '3'];

/** Weeks, sums, movements and needs that contradict themselves within a row. */
export function weeklyRules(
  form: Form,
  settings: Settings,
  rows: number,
): readonly ConditionalFormat[] {
  const sheet = ruleSheet(form, rows);
  return [
    ...weekRules(sheet, settings['week.cut_off']),
    ...populationRules(sheet),
    ...movementRules(sheet),
    ...needRules(sheet, form),
  ];
}

function weekRules(sheet: RuleSheet, cutOff: number): readonly ConditionalFormat[] {
  const { cell, down, error, warning } = sheet;
  const site = cell('site_id');
  const week = cell('week_end');
  const visit = cell('visit_date');
  return [
    error(
      'site_id',
      'site_id',
      `AND(${site}<>"",${week}<>"",COUNTIFS(${down('site_id')},${site},${down('week_end')},${week})>1)`,
    ),
    // Type 2 counts Monday as 1, as the setting does.
    warning('week_end', 'week_end', whenNumbers([week], `WEEKDAY(${week},2)<>${literal(cutOff)}`)),
    warning(
      'visit_date',
      'visit_date',
      whenNumbers([visit, week], `OR(${visit}>${week},${visit}<${week}-${DAYS_BEFORE_CUT_OFF})`),
    ),
  ];
}

function populationRules(sheet: RuleSheet): readonly ConditionalFormat[] {
  const { cell, error } = sheet;
  const individuals = cell('individuals');
  const female = cell('female_total');
  const male = cell('male_total');
  return [
    fewerThanHouseholds(sheet),
    error(
      'female_total',
      'male_total',
      whenNumbers([female, male, individuals], `${female}+${male}<>${individuals}`),
    ),
    ...partsOfTotal(sheet, 'f_0_4', 'm_60plus', 'individuals'),
  ];
}

function movementRules(sheet: RuleSheet): readonly ConditionalFormat[] {
  const { cell, warning } = sheet;
  const missing = (id: string, because: string): ConditionalFormat =>
    warning(id, id, whenNumbers([cell(because)], `AND(${cell(because)}>0,${cell(id)}="")`));
  return [
    moreThan(sheet, 'arrivals_ind', 'individuals'),
    moreThan(sheet, 'arrivals_hh', 'arrivals_ind'),
    moreThan(sheet, 'departures_hh', 'departures_ind'),
    missing('arrivals_origin', 'arrivals_ind'),
    missing('departures_destination', 'departures_ind'),
  ];
}

function needRules(sheet: RuleSheet, form: Form): readonly ConditionalFormat[] {
  return form.columns
    .filter(({ id }) => /^need_.*_level$/.test(id))
    .map(({ id }) => {
      const issue = id.replace(/level$/, 'issue');
      const serious = shows(sheet.cell(id), needLevel, SERIOUS);
      return sheet.error(issue, issue, `AND(${sheet.cell(issue)}="",${serious})`);
    });
}
