// Marks required cells that are empty in a row that has been begun. One rule for each run of
// neighbouring columns, so that sixty columns do not make sixty rules.

import { yesNo } from '../../forms/code-lists/answers.ts';
import type { CodeList } from '../../forms/code-lists/code-list.ts';
import { accessStatus, NO_ACCESS } from '../../forms/code-lists/weekly.ts';
import type { Column, Form, FormId } from '../../forms/form.ts';
import { intentionsInterview } from '../../forms/intentions/interview.ts';
import type { ConditionalFormat } from '../edit.ts';
import type { PlanContext } from './plan-context.ts';
import { ruleSheet, shows } from './rule-sheet.ts';

/**
 * When the required columns of a form may be empty, and which are asked for all the same: a site
 * that nobody could reach has no figures, a person who refused has given no answers.
 */
interface Excuse {
  readonly column: string;
  readonly list: CodeList;
  readonly codes: readonly string[];
  readonly asked: ReadonlySet<string>;
}

const EXCUSES: Partial<Readonly<Record<FormId, Excuse>>> = {
  weekly: {
    column: 'access_status',
    list: accessStatus,
    codes: NO_ACCESS,
    asked: new Set(['week_end', 'facilitator_code', 'access_status', 'urgent_alert']),
  },
  intentions: {
    column: 'consent',
    list: yesNo,
    codes: ['non'],
    asked: new Set(intentionsInterview.map(({ id }) => id)),
  },
};

/** Required columns from the site's id on, as runs of neighbours. */
export function requiredRules(
  form: Form,
  context: PlanContext,
  rows: number,
): readonly ConditionalFormat[] {
  const sheet = ruleSheet(form, rows);
  const excuse = EXCUSES[form.id];
  const isExcused = ({ id }: Column): boolean => excuse !== undefined && !excuse.asked.has(id);
  const begun = `${sheet.cell('site_id')}<>""`;

  const rules: ConditionalFormat[] = [];
  let start = 0;
  form.columns.forEach((column, index) => {
    if (!isAskedFor(column, context)) {
      start = index + 1;
      return;
    }
    const next = form.columns[index + 1];
    if (next !== undefined && isAskedFor(next, context) && isExcused(column) === isExcused(next)) {
      return;
    }
    const first = form.columns[start]?.id ?? column.id;
    const conditions = [begun, `${sheet.moving(first)}=""`];
    if (excuse !== undefined && isExcused(column)) {
      conditions.push(`NOT(${shows(sheet.cell(excuse.column), excuse.list, excuse.codes)})`);
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
