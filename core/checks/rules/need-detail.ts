// Each need has a level, also when nobody could assess it; an important need names its main issue, and
// "other" is explained.

import type { Draft } from '../../findings/draft.ts';
import { draft, NO_DRAFTS, unsafe } from '../../findings/draft.ts';
import { isInaccessible, isSerious, NEEDS } from '../context/needs.ts';
import type { WeeklyRowRule } from '../rule.ts';

export const needDetail: WeeklyRowRule = {
  id: 'need-detail',
  scope: 'weekly row',
  raises: ['need/unknown-not-blank', 'need/issue-missing', 'need/comment-missing'],
  check: ({ values }) => {
    let found: Draft[] | null = null;
    for (const { sector, level, issue, comment } of NEEDS) {
      const rated = values[level];
      if (rated === null) {
        // Nobody could ask at a site that nobody could reach; "unknown" is still the clear answer.
        const severity = isInaccessible(values.access_status) ? 'warning' : 'error';
        const more = { suggestion: unsafe('nsp'), severity } as const;
        const facts = { column: level, sector };
        (found ??= []).push(draft('need/unknown-not-blank', level, facts, more));
      } else if (isSerious(rated) && values[issue] === null) {
        const facts = { column: issue, sector, level: rated };
        (found ??= []).push(draft('need/issue-missing', issue, facts));
      }
      if (values[issue] === 'autre' && values[comment] === null) {
        (found ??= []).push(draft('need/comment-missing', comment, { column: comment, sector }));
      }
    }
    return found ?? NO_DRAFTS;
  },
};
