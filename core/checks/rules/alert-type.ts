// An urgent alert that does not say what it is about.

import { draft, NO_DRAFTS } from '../../findings/draft.ts';
import type { WeeklyRowRule } from '../rule.ts';

export const alertType: WeeklyRowRule = {
  id: 'alert-type',
  scope: 'weekly row',
  raises: ['alert/type-missing'],
  check: ({ values: { urgent_alert: alert, urgent_alert_type: type } }) =>
    alert === 'oui' && type === null
      ? [draft('alert/type-missing', 'urgent_alert_type', { column: 'urgent_alert_type' })]
      : NO_DRAFTS,
};
