// How many people a profile rests on: nobody is impossible, one person is little.

import { draft, NO_DRAFTS } from '../../findings/draft.ts';
import type { ProfileRowRule } from '../rule.ts';

export const profileInformants: ProfileRowRule = {
  id: 'profile-informants',
  scope: 'profile row',
  raises: ['profile/informants-few'],
  check: ({ values: { informant_f_count: women, informant_m_count: men } }, { settings }) => {
    if (typeof women !== 'number' || typeof men !== 'number') return NO_DRAFTS;
    const count = women + men;
    const wanted = settings['profile.informants'];
    if (count >= wanted) return NO_DRAFTS;
    const severity = count < 1 ? 'error' : 'warning';
    return [draft('profile/informants-few', 'informant_f_count', { count, wanted }, { severity })];
  },
};
