// A need that goes from covered to critical, or back, within a week. It happens; it is told.

import type { Draft } from '../../findings/draft.ts';
import { draft, NO_DRAFTS } from '../../findings/draft.ts';
import { NEEDS } from '../context/needs.ts';
import type { WeeklyRowRule } from '../rule.ts';

export const needJump: WeeklyRowRule = {
  id: 'need-jump',
  scope: 'weekly row',
  raises: ['need/level-jump'],
  check: (row, { weekIndex }) => {
    const last = weekIndex.before(row);
    if (last === undefined) return NO_DRAFTS;
    let found: Draft[] | null = null;
    for (const { sector, level: column } of NEEDS) {
      const level = row.values[column];
      if (level !== '0' && level !== '3') continue;
      const before = last.values[column];
      if (before !== (level === '0' ? '3' : '0')) continue;
      (found ??= []).push(draft('need/level-jump', column, { column, sector, level, before }));
    }
    return found ?? NO_DRAFTS;
  },
};
