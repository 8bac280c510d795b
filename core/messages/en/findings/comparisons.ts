// Findings that compare the monthly forms with the weekly reports and with the registry.

import type { ComparisonSentences } from '../../finding-messages.ts';
import { counted, day, figure } from '../../figures.ts';
import { say } from '../../sentence.ts';

const n = (value: number): string => figure(value, 'en');
const month = (serial: number): string => day(serial).slice(3);
const interviews = (count: number): string => counted(count, 'interview', 'interviews', 'en');
const households = (count: number): string => counted(count, 'household', 'households', 'en');

export const comparisons: ComparisonSentences = {
  'profile/missing': ({ site, month: of }) =>
    say(
      `The profile of site ${site} for ${month(of)} is missing.`,
      'A site without a profile is neither closed nor empty.',
      'Add the row in the profiles tab.',
    ),
  'profile/weekly-differs': ({ column, value, weekly, week }, { column: label }) =>
    say(
      `“${label(column)}” is ${n(value)} here and ${n(weekly)} in the report on the week of ${day(week)}.`,
      'Both figures of one month are alike.',
      'Correct the one that is wrong, or say in the summary what has changed.',
    ),
  'profile/open-defecation-covered': ({ site, week }) =>
    say(
      `Open defecation is observed, but the report on site ${site} for the week of ${day(week)} calls the WASH need covered.`,
      '',
      'Correct the observation, or the level of need in the weekly report.',
    ),
  'survey/more-than-households': ({ site, respondents, households: count }) =>
    say(
      `${interviews(respondents)} at site ${site}, where ${households(count)} live.`,
      'One interview per household.',
      'Check the site of the interviews, and the households of the weekly report.',
    ),
  'survey/large-share': ({ site, respondents, households: count, percent }) =>
    say(
      `${interviews(respondents)} at site ${site}, ${figure(percent, 'en')}% of its ${households(count)}.`,
      '',
      'Nothing to correct if the site was really surveyed that far.',
    ),
  'activity/site-closed': ({ site, closed, start }) =>
    say(
      `This intervention starts on ${day(start)}, but site ${site} has been closed since ${day(closed)}.`,
      '',
      'Check the site and the date. Explain an intervention after the closure in the comment.',
    ),
  'activity/no-need': ({ site, sector, week }, { value }) =>
    say(
      `Sector “${value('sector', sector)}”: the report on site ${site} for the week of ${day(week)} calls this need covered.`,
      '',
      'Check the site and the sector. Otherwise nothing to correct.',
    ),
};
