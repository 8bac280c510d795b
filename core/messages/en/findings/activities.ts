// Findings about the interventions log, in English.

import type { FormSentencesOf } from '../../finding-messages.ts';
import { day, figure } from '../../figures.ts';
import { say } from '../../sentence.ts';

const n = (value: number): string => figure(value, 'en');

export const activities: FormSentencesOf<'activity'> = {
  'activity/sector-unlikely': ({ activity, sector }, { value }) =>
    say(
      `An activity “${value('activity_type', activity)}” is unusual in the sector “${value('sector', sector)}”.`,
      '',
      'Check the sector and the type of activity.',
    ),
  'activity/subsector-differs': ({ subsector, sector }, { value }) =>
    say(
      `The subsector “${value('subsector', subsector)}” does not belong to the sector “${value('sector', sector)}”.`,
      '',
      'Correct the sector or the subsector.',
    ),
  'activity/reached-exceeds-target': ({ reached, targeted, percent }) =>
    say(
      `${n(reached)} persons reached of ${n(targeted)} targeted (${n(percent)}%).`,
      '',
      'Check both figures. A person who was helped twice counts once.',
    ),
  'activity/targeted-exceeds-site': ({ targeted, individuals, week }) =>
    say(
      `${n(targeted)} persons are targeted, but the site had ${n(individuals)} in the week of ${day(week)}.`,
      '',
      'Check the site and the number of persons targeted.',
    ),
  'activity/reached-incomplete': ({ missing }, { column: label }) =>
    say(
      `Missing: ${missing.map((id) => `“${label(id)}”`).join(', ')}.`,
      'All four figures (women, men, girls, boys) are filled in, or none.',
      'Complete them (0 where there is nobody), or clear them all.',
    ),
  'activity/reached-total-differs': ({ sum, expected }) =>
    say(
      `Women, men, girls and boys make ${n(sum)}; the persons reached are ${n(expected)}.`,
      'The two must be equal.',
      'Correct the figure that is wrong.',
    ),
  'activity/report-unlikely': ({ report, isThere }) =>
    say(
      isThere
        ? `Report “${report}” is about another site.`
        : `No weekly report of this site has the ID “${report}”.`,
      'The ID is the site’s code and the end of the week, for example CF-S0012-20140930.',
      'Correct the ID, or clear the cell if the activity answers no report.',
    ),
  'activity/organisation-unnamed': ({ column, raw }, { column: label }) =>
    say(
      `“${raw}” does not say which organisation it is.`,
      `“${label(column)}” asks for an acronym.`,
      'Write the acronym of the organisation.',
    ),
  'activity/likely-repeated': ({ otherTab, otherRow }) =>
    say(
      `The same activity stands already in row ${n(otherRow)} of tab “${otherTab}”.`,
      'Same site, same organisation, same activity, same day.',
      'If they are one, delete one of the rows; if not, make the description clearer.',
    ),
};
