// A place that did not exist at the time of the row: a prefecture of 2020 for a site of 2014. The place
// where it lay at that time is suggested.

import type { Draft } from '../../findings/draft.ts';
import { draft, NO_DRAFTS, unsafe } from '../../findings/draft.ts';
import type { FormId } from '../../forms/form.ts';
import { closedOn } from '../../forms/sites/closed-on.ts';
import type { Span } from '../../places/valid-on.ts';
import { isValidIn, unitIn } from '../../places/valid-on.ts';
import type { Cell } from '../../table/cell.ts';
import type { AnyRowRule } from '../rule.ts';

type Values = Readonly<Record<string, Cell | undefined>>;

/** The day that a row of a form is about. A site is there from its opening to its closing. */
const DAY_OF: Readonly<Partial<Record<FormId, string>>> = {
  weekly: 'week_end',
  profile: 'profile_month',
  intentions: 'interview_date',
};
const UNITS_OF_SITE = ['admin1_pcode', 'admin2_pcode', 'admin3_pcode'];

export const placeValid: AnyRowRule = {
  id: 'place-valid',
  scope: 'row',
  raises: ['place/not-valid'],
  check: ({ values }, { plan, gazetteer, today }) => {
    if (!gazetteer.covers) return NO_DRAFTS;
    const columns = plan.places.map(({ id }) => id);
    let found: Draft[] | null = null;
    for (const column of plan.form === 'sites' ? [...UNITS_OF_SITE, ...columns] : columns) {
      const pcode = values[column];
      if (typeof pcode !== 'string') continue;
      const unit = gazetteer.byCode.get(pcode);
      if (unit === undefined || (unit.validFrom === null && unit.validTo === null)) continue;
      const days = daysOf(plan.form, values, today);
      if (days === null || isValidIn(unit, days)) continue;
      const then = unitIn(gazetteer, unit, days)?.pcode ?? null;
      const isNew = unit.validFrom !== null && unit.validFrom > days.last;
      const [from, to] = isNew ? [unit.validFrom, null] : [null, unit.validTo];
      const facts = { column, pcode, name: unit.name, from, to, then };
      const suggestion = then === null ? null : unsafe(then);
      (found ??= []).push(draft('place/not-valid', column, facts, { suggestion }));
    }
    return found ?? NO_DRAFTS;
  },
};

function daysOf(form: FormId, values: Values, today: number): Span | null {
  if (form === 'sites') {
    const { open_date: opened, close_date: closed, site_status: status } = values;
    // Of a site that was reopened, the row no longer says when it opened first.
    const isFirst = typeof opened === 'number' && status !== 'rouvert';
    return { first: isFirst ? opened : -Infinity, last: closedOn(status, closed) ?? today };
  }
  const day = values[DAY_OF[form] ?? ''];
  return typeof day === 'number' ? { first: day, last: day } : null;
}
