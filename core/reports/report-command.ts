// The command of the menu that makes each report: the name of a global function of the add-in, which
// stands in menus and does not change.

import type { ReportId } from '../tabs/tab-key.ts';

export const REPORT_COMMANDS = {
  'weekly-needs': 'buildWeeklyNeeds',
  'site-profiles': 'buildSiteProfiles',
  'return-intentions': 'buildReturnIntentions',
  monthly: 'buildMonthlyReport',
} as const satisfies Readonly<Record<ReportId, string>>;

export type ReportCommand = (typeof REPORT_COMMANDS)[ReportId];
