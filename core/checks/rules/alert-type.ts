// An urgent alert that does not say what it is about, and a type of alert on a row that says there is
// none: an alert must not be missed.

import { draft, NO_DRAFTS } from '../../findings/draft.ts';
import type { WeeklyRowRule } from '../rule.ts';

export const alertType: WeeklyRowRule = {
  id: 'alert-type',
  scope: 'weekly row',
  raises: ['alert/type-missing', 'answer/not-asked'],
  check: ({ values: { urgent_alert: alert, urgent_alert_type: type } }) => {
    if (alert === 'oui' && type === null) {
      return [draft('alert/type-missing', 'urgent_alert_type', { column: 'urgent_alert_type' })];
    }
    if (alert !== 'non' || typeof type !== 'string') return NO_DRAFTS;
    const facts = {
      column: 'urgent_alert_type',
      value: type,
      because: 'urgent_alert',
      answer: alert,
    };
    return [draft('answer/not-asked', 'urgent_alert_type', facts)];
  },
};
