// The three priority needs: different, without a gap, and not needs that the same row calls covered.

import type { Draft } from '../../findings/draft.ts';
import { draft, NO_DRAFTS } from '../../findings/draft.ts';
import { SECTOR_OF_PRIORITY } from '../context/needs.ts';
import type { WeeklyRowRule } from '../rule.ts';

const RANKS = ['priority_need_1', 'priority_need_2', 'priority_need_3'] as const;

export const priorities: WeeklyRowRule = {
  id: 'priorities',
  scope: 'weekly row',
  raises: ['need/priority-repeated', 'need/priority-gap', 'need/priority-covered'],
  check: ({ values }) => {
    let found: Draft[] | null = null;
    for (let rank = 0; rank < RANKS.length; rank++) {
      const column = RANKS[rank];
      if (column === undefined) continue;
      const need = values[column];
      if (typeof need !== 'string') continue;
      const above = rank === 0 ? undefined : RANKS[rank - 1];
      if (above !== undefined && values[above] === null) {
        (found ??= []).push(draft('need/priority-gap', above, { column: above }));
      }
      if (RANKS.slice(0, rank).some((other) => values[other] === need)) {
        (found ??= []).push(draft('need/priority-repeated', column, { column, need }));
      }
      const sector = SECTOR_OF_PRIORITY.get(need);
      const level = sector === undefined ? undefined : values[`need_${sector}_level`];
      if (sector !== undefined && (level === '0' || level === '1')) {
        // A covered need cannot be the first priority; a moderate one, or one further down, may be
        // an oversight (dictionary, priority_need_1).
        const severity = level === '0' && rank === 0 ? 'error' : 'warning';
        const facts = { column, need, sector, level };
        (found ??= []).push(draft('need/priority-covered', column, facts, { severity }));
      }
    }
    return found ?? NO_DRAFTS;
  },
};
