// The monthly DTM report, in English.

import { counted, day, figure } from '../figures.ts';
import { monthName } from '../month-name.ts';
import type { MonthlyMessages } from '../monthly-messages.ts';
import { displacement, explain, needs, under } from './monthly-sentences.ts';

const n = (value: number): string => figure(value, 'en');
const persons = (count: number): string => counted(count, 'person', 'people', 'en');
const sites = (count: number): string => counted(count, 'site', 'sites', 'en');

export const monthly: MonthlyMessages = {
  heading: 'Monthly DTM report',
  source: 'Weekly reports of facilitators, return-intention survey, interventions log',
  empty: 'The report has not been made yet. DTM menu, “Monthly DTM report…”: choose the month.',
  noReport: (month) =>
    `No weekly report was received for ${monthName(month, 'en')}. That does not mean that the sites are empty.`,
  month: (month) => monthName(month, 'en'),
  figuresOf: (week) => `figures of ${day(week)}`,
  cards: {
    individuals: 'Individuals (IDPs)',
    households: 'Households',
    sites: 'Sites with a figure',
    sites_expected: 'Open sites',
    change_abs: 'Change on month',
    change_pct: 'Change (%)',
    raw_change_pct: 'Raw change (%)',
    since_peak_pct: 'Since the peak (%)',
    arrivals: 'Arrivals',
    departures: 'Departures',
    critical_sites: 'Critical sites',
    interventions: 'Interventions',
    people_reached: 'People reached',
    unmet_needs: 'Needs without answer',
    coverage_pct: 'Coverage (%)',
    respondents: 'Intentions: n',
  },
  under,
  explain,
  sections: {
    displacement: 'Displacement',
    intentions: 'Intentions',
    needs: 'Needs and response',
    zones: 'Individuals by zone',
    movements: 'Movements of the month',
    priorities: 'Priority needs',
    interventions: 'Interventions by sector',
    annex: 'Annex: all sites',
    notes: 'Notes and method',
  },
  displacement,
  noSurvey: (month) => `No return-intention survey in ${monthName(month, 'en')}.`,
  needs,
  table: {
    zone: 'Zone',
    sites: 'Sites',
    households: 'Households',
    individuals: 'Individuals',
    share: 'Share (%)',
    change: 'Change',
    changePercent: 'Chg. (%)',
    total: 'Total',
    origins: 'Origin of arrivals',
    destinations: 'Destination of departures',
    reasons: 'Reason of movements',
    persons: 'People',
    notStated: 'not stated',
    need: 'Need',
    firstSites: 'Named 1st: sites',
    firstPersons: 'Named 1st: individuals',
    firstShare: 'Share (%)',
    anySites: 'Named: sites',
    anyPersons: 'Named: individuals',
    sector: 'Sector',
    completed: 'Completed',
    ongoing: 'Ongoing',
    planned: 'Planned',
    sitesCovered: 'Sites covered',
    reached: 'People reached',
    organisations: 'Main organisations',
    site: 'Site',
    lastFigure: 'Figure of',
    firstNeed: 'First need',
    remarks: 'Remarks',
  },
  none: {
    movements: 'No movement reported in the month.',
    priorities: 'No priority need reported.',
    interventions: 'No intervention recorded for the month.',
  },
  movementsBase: (told, reports, weeks) =>
    `${counted(told, 'report gives', 'reports give', 'en')} arrivals and departures, of ${n(reports)} received in ${counted(weeks, 'week', 'weeks', 'en')}.`,
  prioritiesBase: (count, inhabitants) =>
    `Answers of ${sites(count)}, where ${persons(inhabitants)} live. “Named”: among the three needs of the site.`,
  interventionsNote: (suspended) =>
    `Activities completed or ongoing in the month, and planned ones. Somebody reached by several activities is counted several times; organisations are those with most activities.${suspended === 0 ? '' : ` ${counted(suspended, 'suspended activity is not counted', 'suspended activities are not counted', 'en')}.`}`,
  zonesNote: (inZones, total) =>
    inZones === total
      ? `The zones add up to ${n(inZones)} individuals, as the total.`
      : `The reporting zones add up to ${n(inZones)} individuals of ${n(total)}: ${n(total - inZones)} live at sites outside these zones.`,
  notOnMap: (names, more, count) =>
    `Not on the map for want of usable coordinates: ${names.join(', ')}${more > 0 ? ` and ${counted(more, 'other site', 'other sites', 'en')}` : ''} (${persons(count)}).`,
  annexNote:
    'In italics: sites without a figure at the cut-off, with the last figure known; it counts in no total.',
  weeksOld: (weeks) => `figure ${counted(weeks, 'week', 'weeks', 'en')} old`,
  notes: [
    'The figures of the month are those of its last weekly cut-off. Only sites with a figure at this cut-off count in the totals.',
    'Like for like: only sites known on both days are compared. A site that the registry closed or has not opened yet counts as zero, a site without a report is not compared.',
    'The like-for-like line starts from the last total and goes back change by change; it departs from the raw line where sites are missing.',
    'Series break: less than 90% of the population of a week is comparable with the week before.',
    'Repeated need without intervention: level 2 or 3 for several weeks in a row, without an activity of the sector completed or ongoing at the site since it was first reported. A planned activity is no answer yet.',
    'Percentages are rounded to the nearest value and the base is stated. Shares may not add up to exactly 100.',
  ],
  charts: {
    trend: 'Individuals since the first week',
    trendAlt: 'Lines: total received and like-for-like total, by week.',
    week: 'Cut-off',
    reported: 'Total received',
    likeForLike: 'Like for like',
    sites: 'Sites with figure',
    open: 'Open sites',
    zones: 'Individuals by zone',
    zonesAlt: 'Bars: individuals of each zone, the largest first.',
    interventions: 'Interventions by sector',
    interventionsAlt: 'Stacked bars: interventions completed, ongoing and planned by sector.',
    needs: 'Individuals by level of need of their site',
    needsAlt: 'Stacked bars: individuals by sector and level of need of their site.',
    map: 'Sites by zone',
    mapAlt:
      'Map: a circle for each zone or site, its area follows the population, its colour the worst need.',
  },
};
