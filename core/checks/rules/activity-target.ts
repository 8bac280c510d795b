// More people targeted at a site than live there, by the weekly report nearest to the start of the
// activity. Silent for sites whose reports the spreadsheet does not have.

import { draft, NO_DRAFTS } from '../../findings/draft.ts';
import { weekNearest } from '../context/weeks-of-month.ts';
import type { InterventionRowRule } from '../rule.ts';

export const activityTarget: InterventionRowRule = {
  id: 'activity-target',
  scope: 'interventions row',
  raises: ['activity/targeted-exceeds-site'],
  check: ({ values }, { weekIndex, settings, today }) => {
    const { site_id: site, targeted_ind: targeted, start_date: start } = values;
    if (typeof site !== 'string' || typeof targeted !== 'number') return NO_DRAFTS;
    const report = weekNearest(weekIndex, site, start ?? today)?.values;
    const individuals = report?.individuals;
    const week = report?.week_end;
    if (typeof individuals !== 'number' || typeof week !== 'number') return NO_DRAFTS;
    return targeted * 100 > individuals * settings['activity.targeted_over_percent']
      ? [draft('activity/targeted-exceeds-site', 'targeted_ind', { targeted, individuals, week })]
      : NO_DRAFTS;
  },
};
