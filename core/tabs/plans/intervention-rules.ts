// The rules that the interventions log draws by itself.

import { activityStatus } from '../../forms/code-lists/interventions.ts';
import type { Form } from '../../forms/form.ts';
import type { ConditionalFormat } from '../edit.ts';
import { moreThan, partsOfTotal } from './population-rules.ts';
import { ruleSheet, shows, whenNumbers } from './rule-sheet.ts';

/** Dates, statuses, sums and quantities that contradict themselves within a row. */
export function interventionRules(form: Form, rows: number): readonly ConditionalFormat[] {
  const sheet = ruleSheet(form, rows);
  const { cell, moving, error, warning } = sheet;
  const start = cell('start_date');
  const end = cell('end_date');
  const status = cell('status');
  const is = (...codes: readonly string[]): string => shows(status, activityStatus, codes);
  const quantity = cell('quantity');
  return [
    error('end_date', 'end_date', whenNumbers([start, end], `${end}<${start}`)),
    warning('end_date', 'end_date', `AND(${end}="",${is('termine')})`),
    warning(
      'reached_hh',
      'reached_ind',
      `AND(${moving('reached_hh')}="",${is('en_cours', 'termine')})`,
    ),
    warning('reached_hh', 'reached_ind', `AND(${moving('reached_hh')}<>"",${is('planifie')})`),
    moreThan(sheet, 'targeted_hh', 'targeted_ind'),
    moreThan(sheet, 'reached_hh', 'reached_ind'),
    ...partsOfTotal(sheet, 'reached_f', 'reached_boys', 'reached_ind'),
    warning('quantity', 'quantity', `AND(${cell('item')}<>"",${quantity}="")`),
    error('quantity', 'quantity', whenNumbers([quantity], `${quantity}<=0`)),
  ];
}
