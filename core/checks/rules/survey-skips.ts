// Questions that only some people are asked, by their intention: an answer where the question was not
// to be asked, and none where it was (dictionary, intention_4weeks).

import type { Draft } from '../../findings/draft.ts';
import { draft, NO_DRAFTS } from '../../findings/draft.ts';
import type { IntentionRowRule } from '../rule.ts';

const QUESTION = 'intention_4weeks';

/** Which intention leads to a question, and which ones allow an answer besides. */
const ASKED_OF = [
  { column: 'return_when', intention: 'retour', allowed: [] },
  { column: 'return_who', intention: 'retour', allowed: [] },
  // The list of destinations has other countries, so that people who go abroad may answer too.
  { column: 'relocation_destination', intention: 'partir_ailleurs', allowed: ['etranger'] },
  { column: 'stay_reason', intention: 'rester', allowed: [] },
] as const satisfies readonly {
  readonly column: string;
  readonly intention: string;
  readonly allowed: readonly string[];
}[];

export const surveySkips: IntentionRowRule = {
  id: 'survey-skips',
  scope: 'intentions row',
  raises: ['answer/not-asked', 'answer/missing'],
  check: ({ values }) => {
    const answer = values[QUESTION];
    if (typeof answer !== 'string' || values.consent === 'non') return NO_DRAFTS;
    let found: Draft[] | null = null;
    for (const { column, intention, allowed } of ASKED_OF) {
      const value = values[column];
      if (answer === intention) {
        if (value !== null) continue;
        const facts = { column, because: QUESTION, answer };
        (found ??= []).push(draft('answer/missing', column, facts));
      } else if (typeof value === 'string' && !allowed.some((other) => other === answer)) {
        const facts = { column, value, because: QUESTION, answer };
        (found ??= []).push(draft('answer/not-asked', column, facts));
      }
    }
    return found ?? NO_DRAFTS;
  },
};
