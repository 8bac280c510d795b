// Findings about weeks, population and access.

import { compactDay } from '../../../table/serial-date.ts';
import type { SentencesOf } from '../../finding-messages.ts';
import { counted, day, figure } from '../../figures.ts';
import { say } from '../../sentence.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const n = (value: number): string => figure(value, 'en');
const persons = (count: number): string => counted(count, 'person', 'persons', 'en');
const households = (count: number): string => counted(count, 'household', 'households', 'en');

export const weeksAndPopulation: SentencesOf<'week' | 'population' | 'access'> = {
  'week/duplicate-report': ({ site, week, otherDocument, otherTab, otherRow }) =>
    say(
      `Site ${site} already has a report for the week of ${day(week)} (tab “${otherTab}”, row ${String(otherRow)}).`,
      otherDocument === null
        ? 'One report per site and week.'
        : 'The other report comes from another spreadsheet.',
      `Delete the row that is too many or, if it replaces the other, put ${site}-${compactDay(week)} in “Corrects report”.`,
    ),
  'week/correction-unlikely': ({ correction, isThere }) =>
    say(
      isThere
        ? `This row corrects report ${correction}, which is about another site: it will no longer be taken.`
        : `No report of this tab has the ID “${correction}”.`,
      'The ID joins the site code and the week end, for example CF-S0012-20140930.',
      'Check the ID, or empty the cell if the row corrects nothing.',
    ),
  'week/wrong-cut-off': ({ week, expectedWeekday, nearest }) => {
    const weekday = WEEKDAYS[expectedWeekday - 1] ?? '';
    return say(
      `${day(week)} is not a cut-off day.`,
      `The week ends on a ${weekday}.`,
      `The nearest ${weekday} is ${day(nearest)}.`,
    );
  },
  'week/visit-outside': ({ visit, start, end }) =>
    say(
      `The visit of ${day(visit)} is not in the week of the report.`,
      `The week runs from ${day(start)} to ${day(end)}.`,
      'Correct the visit date or the week end. Day and month may have been exchanged.',
    ),
  'week/copied-forward': ({ site, weeks }) =>
    say(
      `Figures and needs of site ${site} have been the same for ${n(weeks)} weeks.`,
      '',
      'If the site was not counted again, put “Yes” in the column for carried-over figures; if it was, update the row.',
    ),
  'week/missing-report': ({ site, week, weeks }) =>
    say(
      weeks > 1
        ? `${n(weeks)} reports on site ${site} are missing, from the week of ${day(week)}.`
        : `The report on site ${site} for the week of ${day(week)} is missing.`,
      'A site without a report is neither closed nor empty.',
      'Add the row, even if the site could not be reached.',
    ),
  'population/fewer-individuals-than-households': ({ individuals, households: count }) =>
    say(
      `There are fewer individuals (${n(individuals)}) than households (${n(count)}).`,
      'A household has at least one person.',
      'Check whether the two figures are swapped.',
    ),
  'population/household-size-unlikely': ({ size, min, max }) =>
    say(
      `That makes ${figure(size, 'en', 1)} persons per household, which is unusual.`,
      `Usually between ${figure(min, 'en', 1)} and ${figure(max, 'en', 1)}.`,
      'Check the number of households and of individuals.',
    ),
  'population/sex-total-differs': ({ sum, individuals }) =>
    say(
      `Females and males make ${n(sum)}; the number of individuals is ${n(individuals)}.`,
      'The two must be equal.',
      'Correct the figure that is wrong.',
    ),
  'population/age-sex-total-differs': ({ sum, expected, total }, { column: label }) =>
    say(
      `The age groups make ${n(sum)}; “${label(total)}” says ${n(expected)}.`,
      'The two must be equal.',
      'Correct the figure that is wrong.',
    ),
  'population/age-sex-incomplete': ({ missing }, { column: label }) =>
    say(
      `Missing: ${missing.map(label).join(', ')}.`,
      'All eight age and sex figures are filled in, or none.',
      'Complete them (0 where there is nobody), or clear them all.',
    ),
  'population/part-exceeds-whole': ({ column, value, whole, limit }, { column: label }) =>
    say(
      `“${label(column)}” (${n(value)}) is more than “${label(whole)}” (${n(limit)}).`,
      '',
      'Check both figures.',
    ),
  'population/rounded': ({ individuals, households: count }) =>
    say(
      count === null
        ? `${persons(individuals)}: the figure looks rounded.`
        : `${persons(individuals)}, ${households(count)}: the figures look rounded.`,
      '',
      'Nothing to correct. The report will call it an estimate.',
    ),
  'access/figures-unexpected': ({ access }, { value }) =>
    say(
      `The site is marked “${value('access_status', access)}”, but the row has figures.`,
      '',
      'If they are last week’s, put “Yes” in the column for carried-over figures; if not, correct the access.',
    ),
  'week/identical-weeks': ({ site, weeks }) =>
    say(
      `Site ${site} has reported exactly the same for ${n(weeks)} weeks.`,
      'A site nearly always changes a little in three weeks.',
      'Recount the site if you can, or confirm the figure with your coordinator.',
    ),
};
