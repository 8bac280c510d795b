// Answers of a person who refused to answer. Only the refusal may be kept, for the refusal rate.

import { draft, NO_DRAFTS } from '../../findings/draft.ts';
import type { AnyRowRule } from '../rule.ts';

export const surveyConsent: AnyRowRule = {
  id: 'survey-consent',
  scope: 'row',
  raises: ['survey/answers-without-consent'],
  check: ({ values, unread }, { plan }) => {
    if (plan.form !== 'intentions' || values['consent'] !== 'non') return NO_DRAFTS;
    // What could not be read stands in its cell all the same.
    const columns = [...plan.afterConsent].filter(
      (column) => values[column] != null || unread.includes(column),
    );
    const [first] = columns;
    return first === undefined
      ? NO_DRAFTS
      : [draft('survey/answers-without-consent', first, { columns })];
  },
};
