// The weekly report whose need an activity answers: of the same site, and one that exists. Whether it
// exists is only asked where the spreadsheet has reports of the site.

import { draft, NO_DRAFTS } from '../../findings/draft.ts';
import { compactDay } from '../../table/serial-date.ts';
import type { InterventionRowRule } from '../rule.ts';

/** `CF-S0012-20140930`: the site's code, then the end of the week. */
const REPORT_ID = /^(?<site>.+)-(?<week>\d{8})$/;

export const activityReport: InterventionRowRule = {
  id: 'activity-report',
  scope: 'interventions row',
  raises: ['activity/report-unlikely'],
  check: ({ values: { site_id: site, responds_to_need: report } }, { weekIndex }) => {
    if (typeof site !== 'string' || typeof report !== 'string') return NO_DRAFTS;
    const id = REPORT_ID.exec(report)?.groups;
    const isOther = id?.['site'] !== undefined && id['site'] !== site;
    if (isOther) {
      return [draft('activity/report-unlikely', 'responds_to_need', { report, isThere: true })];
    }
    const weeks = [...weekIndex.weeksOf(site).keys()];
    const isThere = weeks.some((week) => compactDay(week) === id?.['week']);
    return isThere || (id !== undefined && weeks.length === 0)
      ? NO_DRAFTS
      : [draft('activity/report-unlikely', 'responds_to_need', { report, isThere: false })];
  },
};
