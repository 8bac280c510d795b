// Findings about site profiles and Sphere standards, in English.

import type { FormSentencesOf } from '../../finding-messages.ts';
import { counted, day, figure } from '../../figures.ts';
import { say } from '../../sentence.ts';

const n = (value: number): string => figure(value, 'en');
const few = (value: number): string => figure(value, 'en', Number.isInteger(value) ? 0 : 1);
const persons = (count: number): string => counted(count, 'person', 'persons', 'en');
const EMERGENCY = 'Check both figures. If they are right, tell your coordinator.';
const BELOW = 'Nothing to correct if the figures are right. The report will say it.';

export const profiles: FormSentencesOf<'profile' | 'sphere'> = {
  'profile/informants-few': ({ count, wanted }) =>
    say(
      count === 0
        ? 'No key informant is counted.'
        : `This profile rests on ${counted(count, 'key informant', 'key informants', 'en')}.`,
      `At least ${n(wanted)} are needed, women and men if possible.`,
      'Correct the number, or ask one more person.',
    ),
  'profile/over-capacity': ({ individuals, capacity, percent }) =>
    say(
      `The site shelters ${persons(individuals)} for ${n(capacity)} places (${n(percent)}%).`,
      'The site is overcrowded, or one of the two figures is wrong.',
      EMERGENCY,
    ),
  'profile/manager-missing': ({ site }) =>
    say(
      `The profile says that the site is managed, but the registry does not say who manages site ${site}.`,
      '',
      'Fill in “Site management agency” in the sites tab, with the organisation’s acronym.',
    ),
  'profile/shelter-unlikely': ({ site, shelter, because, kind }, { value }) =>
    say(
      `The main shelter is “${value('shelter_main_type', shelter)}”, but the registry says of site ${site}: “${value(because, kind)}”.`,
      'In a building one expects other shelters.',
      'Check the shelter type, or what the registry says of the site.',
    ),
  'profile/water-unlikely': ({ litres, most }) =>
    say(
      `${few(litres)} litres of water per person and day are more than usual at a site.`,
      `Usually at most ${few(most)}.`,
      'Check that the figure is per person and day.',
    ),
  'profile/outbreak-without-alert': ({ site, problem }, { value }) =>
    say(
      `“${value('health_main_problems', problem)}” is reported, but no weekly report of site ${site} raised an urgent alert that month.`,
      '',
      'Tell your coordinator today, and put “Yes” in “Urgent alert” of this week’s report.',
    ),
  'profile/gap-covered': ({ column, value: gap, week }, { value }) =>
    say(
      `“${value(column, gap)}” is a gap, but the report on the week of ${day(week)} rates this need as covered.`,
      'The two do not go together.',
      'Correct the gap, or the level of the need in the weekly report.',
    ),
  'profile/owner-unknown': ({ site }) =>
    say(
      `The eviction risk is high, but the registry does not say who owns the land of site ${site}.`,
      '',
      'Fill in “Land ownership” in the sites tab: negotiation begins there.',
    ),
  'sphere/water': ({ litres, standard, level }) =>
    say(
      `${few(litres)} litres of water per person and day: below ${level === 'alert' ? 'what people survive on' : 'the Sphere standard'}.`,
      `At least ${few(standard)} litres.`,
      level === 'alert' ? EMERGENCY : BELOW,
    ),
  'sphere/water-points': ({ individuals, points, each, standard }) =>
    say(
      `${n(each)} persons per water point (${persons(individuals)}, ${counted(points, 'point', 'points', 'en')}): above the Sphere standard.`,
      `At most ${n(standard)} persons per water point.`,
      BELOW,
    ),
  'sphere/latrines': ({ individuals, latrines, each, standard, level }) =>
    say(
      each === null
        ? `${persons(individuals)} and no functional latrine.`
        : `${n(each)} persons per latrine (${persons(individuals)}, ${counted(latrines, 'latrine', 'latrines', 'en')}): above the ${level === 'alert' ? 'emergency threshold' : 'Sphere standard'}.`,
      `At most ${n(standard)} persons per latrine.`,
      level === 'alert' ? EMERGENCY : BELOW,
    ),
  'sphere/area': ({ individuals, area, each, standard, level }) =>
    say(
      `${few(each)} m² per person (${n(area)} m², ${persons(individuals)}): ${level === 'alert' ? 'less than the covered floor alone should be' : 'below the Sphere standard'}.`,
      `At least ${few(standard)} m² per person.`,
      level === 'alert' ? EMERGENCY : BELOW,
    ),
};
