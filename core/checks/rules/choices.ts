// Several answers in one cell: "none" and "don't know" stand alone, and a column that asks for the
// three most important has no more than three (domain notes 2.7, DSA tool).

import type { Draft } from '../../findings/draft.ts';
import { draft, NO_DRAFTS } from '../../findings/draft.ts';
import { splitTexts } from '../../reading/read-text.ts';
import type { AnyRowRule } from '../rule.ts';

export const choices: AnyRowRule = {
  id: 'choices',
  scope: 'row',
  raises: ['choice/exclusive', 'choice/too-many'],
  check: ({ values }, { plan }) => {
    let found: Draft[] | null = null;
    for (const { id: column, alone, max } of plan.choices) {
      const value = values[column];
      if (typeof value !== 'string' || !value.includes(';')) continue;
      const answers = splitTexts(value);
      const choice = answers.find((answer) => alone.includes(answer));
      if (choice !== undefined) {
        (found ??= []).push(draft('choice/exclusive', column, { column, value, choice }));
      } else if (answers.length > max) {
        const facts = { column, value, count: answers.length, max };
        (found ??= []).push(draft('choice/too-many', column, facts));
      }
    }
    return found ?? NO_DRAFTS;
  },
};
