// P-codes that the places tab does not have, that do not lie in each other, or that are called
// something else. Parents are compared by table, never by the first letters of the code.

import type { Draft } from '../../findings/draft.ts';
import { draft, NO_DRAFTS, safe } from '../../findings/draft.ts';
import { certainPlace } from '../../places/certain-place.ts';
import { isCalled, unitByCode } from '../../places/find-place.ts';
import type { Gazetteer, Unit } from '../../places/gazetteer.ts';
import { olderUnit } from '../../places/valid-on.ts';
import { communeRequiredIn } from '../../settings/commune-required-in.ts';
import type { SiteRowRule } from '../rule.ts';

const LEVELS = [1, 2, 3] as const;

export const placeCodes: SiteRowRule = {
  id: 'place-codes',
  scope: 'sites row',
  raises: ['place/unknown-pcode', 'place/parent-differs', 'place/name-differs', 'value/required'],
  check: ({ values }, { gazetteer, settings }) => {
    if (!gazetteer.covers) return NO_DRAFTS;
    const found: Draft[] = [];
    let above: Unit | undefined;
    for (const level of LEVELS) {
      const column = `admin${level}_pcode` as const;
      const pcode = values[column];
      if (typeof pcode !== 'string') {
        above = undefined;
        continue;
      }
      const unit = unitByCode(gazetteer, pcode);
      if (unit?.level !== level) {
        found.push(draft('place/unknown-pcode', column, { column, pcode }));
        above = undefined;
        continue;
      }
      if (level > 1 && above !== undefined && !liesIn(gazetteer, unit, above)) {
        const facts = { column, pcode, parent: above.pcode, expected: unit.parent };
        found.push(draft('place/parent-differs', column, facts));
      }
      const nameColumn = `admin${level}_name` as const;
      const name = values[nameColumn];
      if (typeof name === 'string' && !isCalled(gazetteer, unit, name)) {
        const facts = { column: nameColumn, pcode, name, registered: unit.name };
        const suggestion = { value: unit.name, safe: false };
        found.push(draft('place/name-differs', nameColumn, facts, { suggestion }));
      }
      above = unit;
    }
    // Also where the prefecture is still to be filled in, so that one correction fills the row.
    const prefecture = values.admin1_pcode ?? certainPlace(gazetteer, 1, values)?.pcode;
    const isRequired = communeRequiredIn(settings).some((code) => code === prefecture);
    if (isRequired && values.admin3_pcode === null) {
      const unit = certainPlace(gazetteer, 3, values);
      const suggestion = unit === undefined ? null : safe(unit.pcode);
      found.push(
        draft('value/required', 'admin3_pcode', { column: 'admin3_pcode' }, { suggestion }),
      );
    }
    return found;
  },
};

/** A unit lies in its parent, and may lie in a newer unit that was carved out of that parent. */
function liesIn(gazetteer: Gazetteer, unit: Unit, above: Unit): boolean {
  return unit.parent === above.pcode || olderUnit(gazetteer, above)?.pcode === unit.parent;
}
