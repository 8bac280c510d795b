// Fresh figures of a site that nobody could reach.

import { draft, NO_DRAFTS } from '../../findings/draft.ts';
import { isInaccessible } from '../context/needs.ts';
import type { WeeklyRowRule } from '../rule.ts';

export const access: WeeklyRowRule = {
  id: 'access',
  scope: 'weekly row',
  raises: ['access/figures-unexpected'],
  check: ({
    values: { access_status: status, households, individuals, carried_over: carried },
  }) => {
    if (typeof status !== 'string' || !isInaccessible(status)) return NO_DRAFTS;
    const hasFigures = typeof households === 'number' || typeof individuals === 'number';
    return hasFigures && carried !== 'oui'
      ? [draft('access/figures-unexpected', 'access_status', { access: status })]
      : NO_DRAFTS;
  },
};
