// Findings about sites and places.

import type { SentencesOf } from '../../finding-messages.ts';
import { day, figure } from '../../figures.ts';
import { say } from '../../sentence.ts';

/** Degrees with up to six decimals: `4.3947`. */
function degrees(value: number): string {
  return figure(value, 'en', 6).replace(/\.?0+$/, '');
}

export const sitesAndPlaces: SentencesOf<'site' | 'place'> = {
  'site/unknown': ({ site }) =>
    say(
      `The site “${site}” is not in the registry.`,
      '',
      'Correct the code, or ask your coordinator to register the site.',
    ),
  'site/bad-code': ({ site }) =>
    say(
      `“${site}” does not look like a site code.`,
      'A code looks like CF-S0012, without spaces.',
      'Correct the code, or ask your coordinator for one.',
    ),
  'site/duplicate': ({ site, otherTab, otherRow }) =>
    say(
      `The site “${site}” is already registered in row ${String(otherRow)} of the tab “${otherTab}”.`,
      'Each site has one row.',
      'Delete the row that is too many, or give this site its own code.',
    ),
  'site/similar-name': ({ name, otherName, otherSite, otherRow }) =>
    say(
      otherRow > 0
        ? `“${name}” is much like “${otherName}” (${otherSite}, row ${String(otherRow)}).`
        : `“${name}” is much like “${otherName}” (${otherSite}), already registered in the operation.`,
      'One site must have one code only.',
      'If it is the same site, keep one row; if not, make the names tell them apart.',
    ),
  'site/name-differs': ({ site, name, registered }) =>
    say(
      `The registry calls site ${site} “${registered}”, not “${name}”.`,
      '',
      'Check that the site code is right, then use the name of the registry.',
    ),
  'site/closed': ({ site, closed, week, into }) =>
    say(
      `Site ${site} has been closed since ${day(closed)}; this report is on the week of ${day(week)}.`,
      into === null ? '' : `The registry has merged it into site ${into}.`,
      into === null
        ? 'Correct the week, or tell your coordinator that the site has reopened.'
        : `Count these people in the report of site ${into}, or correct the week.`,
    ),
  'site/closed-on': ({ site, closed, column, value: on }, { column: label }) =>
    say(
      `Site ${site} has been closed since ${day(closed)}, but “${label(column)}” says ${day(on)}.`,
      '',
      'Correct the date or the site, or tell your coordinator that the site has reopened.',
    ),
  'site/type-unlikely': ({ category, type }, { value }) =>
    say(
      `Premises of the category “${value('site_category', category)}” are not usually a site of the type “${value('site_type', type)}”.`,
      'A school or a place of worship is a collective centre or a spontaneous site.',
      'Correct the site type or the category of the premises.',
    ),
  'site/status-differs': ({ closed }) =>
    closed === null
      ? say('This site is closed but has no closing date.', '', 'Fill in the closing date.')
      : say(
          `There is a closing date (${day(closed)}), but the site is not marked as closed.`,
          '',
          'Correct the status, or clear the closing date.',
        ),
  'place/unknown-pcode': ({ column, pcode }, { column: label }) =>
    say(
      `The code “${pcode}” is not known for “${label(column)}”.`,
      'The codes that count are in the places tab.',
      'Choose the place from the drop-down list.',
    ),
  'place/parent-differs': ({ pcode, parent, expected }) =>
    say(
      `The place ${pcode} does not lie in ${parent}.`,
      `The places tab has it in ${expected}.`,
      'Correct one of the two codes.',
    ),
  'place/name-differs': ({ pcode, name, registered }) =>
    say(
      `The code ${pcode} stands for “${registered}”, not “${name}”.`,
      '',
      'Correct the code or the name; in doubt the code counts.',
    ),
  'place/outside-country': ({ column, value, min, max }, { column: label }) =>
    say(
      `${label(column)} ${degrees(value)}: this point lies outside the country.`,
      `Expected between ${degrees(min)} and ${degrees(max)}.`,
      'Check the position on the GPS or on the map.',
    ),
  'place/outside-zone': ({ column, value, min, max }, { column: label }) =>
    say(
      `${label(column)} ${degrees(value)}: this point is far from the reporting zone of the row.`,
      `Expected between ${degrees(min)} and ${degrees(max)}.`,
      'Check the coordinates and the reporting zone.',
    ),
  'place/swapped-coordinates': ({ latitude, longitude }) =>
    say(
      'Latitude and longitude are swapped.',
      `Latitude ${degrees(longitude)}, longitude ${degrees(latitude)}.`,
      'Exchange the two values.',
    ),
  'place/coordinates-missing': ({ column }, { column: label }) =>
    say(
      `“${label(column)}” is missing: the site cannot be put on the map.`,
      '',
      'Take latitude and longitude on the next visit.',
    ),
  'place/low-precision': ({ value }) =>
    say(
      `These coordinates are coarse (${degrees(value)}).`,
      'At least four decimals, for example 4.3947.',
      'Take the position with a GPS or a telephone.',
    ),
  'site/reported-while-closed': ({ site, closed, reopened, week }) =>
    say(
      closed === null || reopened === null
        ? `Site ${site} is “Closed” in the sites tab, but it has a report on the week of ${day(week)}.`
        : `Site ${site} was closed from ${day(closed)} to ${day(reopened)}; this report is on the week of ${day(week)}.`,
      '',
      'Correct the site’s status and dates, or the week of the report.',
    ),
  'site/not-open-yet': ({ site, opened, week }) =>
    say(
      `Site ${site} opened on ${day(opened)}; this report is on the week of ${day(week)}.`,
      '',
      'Correct the site’s opening date, or the week of the report.',
    ),
  'site/reopened-undated': ({ site }) =>
    say(
      `Site ${site} is “Reopened”, but its dates do not say since when.`,
      'A closing date, then an opening date after it.',
      'Enter the day it closed and the day it opened again.',
    ),
  'site/renamed': ({ site, name, registered }) =>
    say(
      `In the registry ${site} is “${registered}”; this row calls it “${name}”.`,
      'A code is never used for another site.',
      'If the site has a new name, keep the old one among the other names; if it is another site, give it a code of its own.',
    ),
  'site/closure-undone': ({ site, closed }) =>
    say(
      `In the registry site ${site} has been closed since ${day(closed)}; this row does not say so.`,
      'A status only changes with a date.',
      'If it has reopened, choose “Reopened” with both dates; if it is still closed, put the closing date back.',
    ),
  'place/not-valid': ({ pcode, name, from, to, then }) =>
    say(
      from === null
        ? `${name} (${pcode}) no longer exists${to === null ? '' : ` since ${day(to)}`}.`
        : `${name} (${pcode}) has only existed since ${day(from)}.`,
      'Each row uses the places that existed at its date.',
      then === null
        ? 'Choose the place that existed at that date.'
        : `At that date the place lay in ${then}.`,
    ),
};
