// A figure below or above what can be true, or a text longer than its column allows.

import { draft, NO_DRAFTS } from '../../findings/draft.ts';
import type { Draft } from '../../findings/draft.ts';
import type { AnyRowRule } from '../rule.ts';

export const valueRange: AnyRowRule = {
  id: 'value-range',
  scope: 'row',
  raises: ['value/out-of-range', 'value/too-long'],
  check: ({ values }, { plan }) => {
    let found: Draft[] | null = null;
    for (const { id, min, max } of plan.limited) {
      const value = values[id];
      if (typeof value !== 'number' || (value >= min && value <= max)) continue;
      const facts = { column: id, value, min: finite(min), max: finite(max) };
      (found ??= []).push(draft('value/out-of-range', id, facts));
    }
    for (const { id, max } of plan.lengths) {
      const value = values[id];
      if (typeof value !== 'string' || value.length <= max) continue;
      const facts = { column: id, length: value.length, max };
      (found ??= []).push(draft('value/too-long', id, facts));
    }
    return found ?? NO_DRAFTS;
  },
};

function finite(limit: number): number | null {
  return Number.isFinite(limit) ? limit : null;
}
