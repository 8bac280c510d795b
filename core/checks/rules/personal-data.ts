// Telephone numbers, e-mail addresses, identity documents and names of persons in free text. They
// are refused everywhere (domain notes 6); the finding never repeats what it found.

import { draft, NO_DRAFTS } from '../../findings/draft.ts';
import type { Draft } from '../../findings/draft.ts';
import { personalDataIn } from '../../disclosure/personal-data.ts';
import type { AnyRowRule } from '../rule.ts';

export const personalData: AnyRowRule = {
  id: 'personal-data',
  scope: 'row',
  raises: ['text/personal-data'],
  check: ({ values }, { plan }) => {
    let found: Draft[] | null = null;
    for (const { id: column, names, phones } of plan.texts) {
      const text = values[column];
      if (typeof text !== 'string') continue;
      for (const what of personalDataIn(text)) {
        if ((what === 'name' && !names) || (what === 'phone' && !phones)) continue;
        (found ??= []).push(draft('text/personal-data', column, { column, what }));
      }
    }
    return found ?? NO_DRAFTS;
  },
};
