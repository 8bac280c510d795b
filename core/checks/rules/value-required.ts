// A required cell is blank. Silent where the sheet lacks the column (the header says so), where the
// cell could not be read (another finding says so), and where the operation does not ask for it.

import { draft, NO_DRAFTS, safe } from '../../findings/draft.ts';
import type { Draft } from '../../findings/draft.ts';
import type { Suggestion } from '../../findings/finding.ts';
import { certainPlace } from '../../places/certain-place.ts';
import type { Gazetteer } from '../../places/gazetteer.ts';
import { isEveryNeedCovered, isInaccessible } from '../context/needs.ts';
import type { AnyRowRule, RowValues } from '../rule.ts';

/** Without a gazetteer of the country, places are neither required nor checked. */
const PLACES = new Set(['admin1_pcode', 'admin2_pcode', 'reporting_zone']);
/** What nobody can know of a site that nobody could reach. */
const OF_A_VISIT =
  /^(?:visit_date|data_source|households|individuals|carried_over|arrivals_|departures_|priority_need_1)/;
/** Needs have a finding of their own, because "unknown" is an answer there. */
const NEED_LEVEL = /^need_\w+_level$/;

export const valueRequired: AnyRowRule = {
  id: 'value-required',
  scope: 'row',
  raises: ['value/required'],
  check: ({ values }, { plan, gazetteer }) => {
    let found: Draft[] | null = null;
    for (const column of plan.required) {
      if (values[column] !== null || NEED_LEVEL.test(column)) continue;
      if (!gazetteer.covers && PLACES.has(column)) continue;
      // Who refuses to answer gives no answers.
      if (plan.afterConsent.has(column) && values['consent'] !== 'oui') continue;
      const access = values['access_status'];
      if (typeof access === 'string' && isInaccessible(access) && OF_A_VISIT.test(column)) continue;
      // Where every need is covered, any first priority would be refused as covered.
      if (column === 'priority_need_1' && isEveryNeedCovered(values)) continue;
      const suggestion = codeOf(column, values, gazetteer);
      (found ??= []).push(draft('value/required', column, { column }, { suggestion }));
    }
    return found ?? NO_DRAFTS;
  },
};

/** The code that the row's other cells leave no doubt about. */
function codeOf(column: string, values: RowValues, gazetteer: Gazetteer): Suggestion | null {
  const level = column === 'admin1_pcode' ? 1 : column === 'admin2_pcode' ? 2 : null;
  const unit = level === null ? undefined : certainPlace(gazetteer, level, values);
  return unit === undefined ? null : safe(unit.pcode);
}
