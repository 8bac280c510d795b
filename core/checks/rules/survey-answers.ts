// One interview: the size of the household, when it left, and two different needs.

import type { Draft } from '../../findings/draft.ts';
import { draft, NO_DRAFTS } from '../../findings/draft.ts';
import { firstOfMonth } from '../../table/serial-date.ts';
import type { IntentionRowRule } from '../rule.ts';

export const surveyAnswers: IntentionRowRule = {
  id: 'survey-answers',
  scope: 'intentions row',
  raises: ['population/household-size-unlikely', 'date/order', 'choice/repeated'],
  check: ({ values }, { settings }) => {
    if (values.consent === 'non') return NO_DRAFTS;
    let found: Draft[] | null = null;
    const { household_size: size, displacement_month: left, interview_date: asked } = values;
    const max = settings['interview.household_most'];
    if (typeof size === 'number' && size > max) {
      const facts = { size, min: 1, max };
      (found ??= []).push(draft('population/household-size-unlikely', 'household_size', facts));
    }
    if (typeof left === 'number' && typeof asked === 'number' && firstOfMonth(left) > asked) {
      const facts = {
        column: 'interview_date',
        value: asked,
        other: 'displacement_month',
        otherValue: left,
      };
      (found ??= []).push(draft('date/order', 'displacement_month', facts));
    }
    const { primary_need_return: first, second_need_return: second } = values;
    if (typeof second === 'string' && second === first) {
      const facts = { column: 'second_need_return', value: second, other: 'primary_need_return' };
      (found ??= []).push(draft('choice/repeated', 'second_need_return', facts));
    }
    return found ?? NO_DRAFTS;
  },
};
