// The gaps in services of a profile: different ones, and none that the latest weekly report of the
// month rates as covered (REACH check 5).

import type { Draft } from '../../findings/draft.ts';
import { draft, NO_DRAFTS } from '../../findings/draft.ts';
import { SECTOR_OF_PRIORITY } from '../context/needs.ts';
import { weeksOfMonth } from '../context/weeks-of-month.ts';
import type { ProfileRowRule } from '../rule.ts';

const RANKS = ['service_gap_1', 'service_gap_2', 'service_gap_3'] as const;

export const profileGaps: ProfileRowRule = {
  id: 'profile-gaps',
  scope: 'profile row',
  raises: ['choice/repeated', 'profile/gap-covered'],
  check: ({ values }, { weekIndex }) => {
    const { site_id: site, profile_month: month } = values;
    const [latest] =
      typeof site === 'string' && typeof month === 'number'
        ? weeksOfMonth(weekIndex, site, month)
        : [];
    let found: Draft[] | null = null;
    for (let rank = 0; rank < RANKS.length; rank++) {
      const column = RANKS[rank];
      const value = column === undefined ? null : values[column];
      if (column === undefined || typeof value !== 'string') continue;
      const other = RANKS.slice(0, rank).find((above) => values[above] === value);
      if (other !== undefined) {
        (found ??= []).push(draft('choice/repeated', column, { column, value, other }));
        continue;
      }
      const sector = SECTOR_OF_PRIORITY.get(value);
      const week = latest?.values.week_end;
      if (sector === undefined || typeof week !== 'number') continue;
      if (latest?.values[`need_${sector}_level`] === '0') {
        const facts = { column, value, sector, week };
        (found ??= []).push(draft('profile/gap-covered', column, facts));
      }
    }
    return found ?? NO_DRAFTS;
  },
};
