// What an activity gave: an item has a quantity, a quantity a unit, and an amount of money belongs to
// cash and vouchers alone.

import type { Draft } from '../../findings/draft.ts';
import { draft, NO_DRAFTS } from '../../findings/draft.ts';
import type { InterventionRowRule } from '../rule.ts';

/** Half a litre for each of a few people is little, and still something. */
const LEAST = 0.01;

export const activityOutput: InterventionRowRule = {
  id: 'activity-output',
  scope: 'interventions row',
  raises: ['answer/missing', 'answer/not-asked', 'value/out-of-range'],
  check: ({ values }) => {
    const { item, quantity, unit, value_xaf: amount, modality } = values;
    let found: Draft[] | null = null;
    if (typeof item === 'string' && item !== 'aucun' && quantity === null) {
      const facts = { column: 'quantity', because: 'item', answer: item };
      (found ??= []).push(draft('answer/missing', 'quantity', facts));
    }
    // Nothing was given: the limits of the column let zero pass (dictionary: more than 0).
    if (quantity === 0) {
      const facts = { column: 'quantity', value: quantity, min: LEAST, max: null };
      (found ??= []).push(draft('value/out-of-range', 'quantity', facts));
    }
    if (typeof quantity === 'number' && unit === null) {
      const facts = { column: 'unit', because: 'quantity', answer: quantity };
      (found ??= []).push(draft('answer/missing', 'unit', facts, { severity: 'info' }));
    }
    const isMoney = modality === 'cash' || modality === 'coupon';
    if (typeof amount === 'number' && typeof modality === 'string' && !isMoney) {
      const facts = { column: 'value_xaf', value: amount, because: 'modality', answer: modality };
      (found ??= []).push(draft('answer/not-asked', 'value_xaf', facts));
    }
    return found ?? NO_DRAFTS;
  },
};
