// Marks required cells that are empty in a row that has been begun. One rule for each run of
// neighbouring columns, so that sixty columns do not make sixty rules.

import { accessStatus, NO_ACCESS } from '../../forms/code-lists/weekly.ts';
import type { Column, Form } from '../../forms/form.ts';
import type { ConditionalFormat } from '../edit.ts';
import type { PlanContext } from './plan-context.ts';
import { ruleSheet, shows } from './rule-sheet.ts';

/** Required columns of a report that can be filled in without having reached the site. */
const WITHOUT_VISIT: ReadonlySet<string> = new Set([
  'week_end',
  'facilitator_code',
  'access_status',
  'urgent_alert',
]);

/** Required columns from the site's id on, as runs of neighbours. */
export function requiredRules(
  form: Form,
  context: PlanContext,
  rows: number,
): readonly ConditionalFormat[] {
  const sheet = ruleSheet(form, rows);
  const hasAccess = form.columns.some(({ id }) => id === 'access_status');
  const blankAllowed = ({ id }: Column): boolean => hasAccess && !WITHOUT_VISIT.has(id);
  const begun = `${sheet.cell('site_id')}<>""`;

  const rules: ConditionalFormat[] = [];
  let start = 0;
  form.columns.forEach((column, index) => {
    if (!isAskedFor(column, context)) {
      start = index + 1;
      return;
    }
    const next = form.columns[index + 1];
    if (
      next !== undefined &&
      isAskedFor(next, context) &&
      blankAllowed(column) === blankAllowed(next)
    ) {
      return;
    }
    const first = form.columns[start]?.id ?? column.id;
    const conditions = [begun, `${sheet.moving(first)}=""`];
    if (blankAllowed(column)) {
      conditions.push(`NOT(${shows(sheet.cell('access_status'), accessStatus, NO_ACCESS)})`);
    }
    rules.push(sheet.warning(first, column.id, `AND(${conditions.join(',')})`));
    start = index + 1;
  });
  return rules;
}

/** Without its site's id a row is not begun. Places are asked for where the gazetteer describes them. */
function isAskedFor({ id, required, list }: Column, { gazetteer }: PlanContext): boolean {
  if (id === 'site_id') return false;
  const place = list?.kind === 'places' || list?.kind === 'zones';
  return required === 'always' && (gazetteer.covers || !place);
}
