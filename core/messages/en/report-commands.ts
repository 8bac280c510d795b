// The commands that make reports, in English.

import type { ReportCommandMessages } from '../report-command-messages.ts';

export const reportCommands: ReportCommandMessages = {
  names: {
    'weekly-needs': 'Weekly needs',
    'site-profiles': 'Site profiles',
    'return-intentions': 'Return intentions',
    monthly: 'Monthly DTM report',
  },
  prompt: {
    week: (latest) =>
      `Cut-off day of the week, for example 30/09/2014.\n${latest === null ? 'There is no complete week yet.' : `Leave empty for the latest complete week (${latest}).`}`,
    month: (latest) =>
      `Month of the report, for example 09/2014.\n${latest === null ? 'There is no complete month yet.' : `Leave empty for the latest complete month (${latest}).`}`,
  },
  done: {
    week: (week, tab) => `Week closed on ${week}: the tab “${tab}” is up to date.`,
    month: (month, tab) => `Month ${month}: the tab “${tab}” is up to date.`,
  },
  cancelled: 'The report was not changed.',
};
