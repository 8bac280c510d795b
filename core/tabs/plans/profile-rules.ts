// The rules that the site profile draws by itself.

import { committees } from '../../forms/code-lists/profile-people.ts';
import type { Form } from '../../forms/form.ts';
import type { ConditionalFormat } from '../edit.ts';
import { fewerThanHouseholds, moreThan, partsOfTotal } from './population-rules.ts';
import type { RuleSheet } from './rule-sheet.ts';
import { ruleSheet, shows, whenNumbers } from './rule-sheet.ts';

/** Each is at most the households, or the individuals, of the same row. */
const OF_HOUSEHOLDS = ['female_headed_hh', 'child_headed_hh', 'shelter_no_shelter_hh'];
const OF_INDIVIDUALS = [
  'pregnant_lactating',
  'unaccompanied_children',
  'persons_disability',
  'chronic_illness',
  'elderly_alone',
];

/** Months, sums and answers that contradict themselves within a row. */
export function profileRules(form: Form, rows: number): readonly ConditionalFormat[] {
  const sheet = ruleSheet(form, rows);
  return [
    ...monthRules(sheet),
    fewerThanHouseholds(sheet),
    ...partsOfTotal(sheet, 'f_0_4', 'm_60plus', 'individuals'),
    ...OF_HOUSEHOLDS.map((id) => moreThan(sheet, id, 'households')),
    ...OF_INDIVIDUALS.map((id) => moreThan(sheet, id, 'individuals')),
    ...answerRules(sheet),
  ];
}

function monthRules({ cell, down, error, warning }: RuleSheet): readonly ConditionalFormat[] {
  const site = cell('site_id');
  const month = cell('profile_month');
  const visit = cell('visit_date');
  const informants = ['informant_f_count', 'informant_m_count'].map(cell);
  return [
    error(
      'site_id',
      'site_id',
      `AND(${site}<>"",${month}<>"",COUNTIFS(${down('site_id')},${site},${down('profile_month')},${month})>1)`,
    ),
    warning('profile_month', 'profile_month', whenNumbers([month], `DAY(${month})<>1`)),
    warning(
      'visit_date',
      'visit_date',
      whenNumbers(
        [visit, month],
        `OR(MONTH(${visit})<>MONTH(${month}),YEAR(${visit})<>YEAR(${month}))`,
      ),
    ),
    error(
      'informant_f_count',
      'informant_m_count',
      whenNumbers(informants, `${informants.join('+')}<1`),
    ),
  ];
}

function answerRules({ cell, error, warning }: RuleSheet): readonly ConditionalFormat[] {
  const none = shows(cell('committees'), committees, ['aucun']);
  const latrines = cell('latrines_functional');
  const separated = cell('latrines_sex_separated');
  const first = cell('service_gap_1');
  const second = cell('service_gap_2');
  const third = cell('service_gap_3');
  return [
    warning('committee_f_pct', 'committee_f_pct', `AND(${cell('committee_f_pct')}<>"",${none})`),
    warning(
      'latrines_sex_separated',
      'latrines_sex_separated',
      whenNumbers(
        [latrines],
        `OR(AND(${latrines}=0,${separated}<>""),AND(${latrines}>0,${separated}=""))`,
      ),
    ),
    error('service_gap_2', 'service_gap_2', `AND(${second}<>"",${second}=${first})`),
    error(
      'service_gap_3',
      'service_gap_3',
      `AND(${third}<>"",OR(${third}=${first},${third}=${second}))`,
    ),
  ];
}
