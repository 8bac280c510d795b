// The monthly DTM report, in English.

import type { MonthlyCardId } from '../../reports/monthly/month-cards.ts';
import { counted, day, figure, signedFigure } from '../figures.ts';
import { monthName } from '../month-name.ts';
import type {
  DatedFigure,
  DisplacementFacts,
  MonthlyMessages,
  NeedsFacts,
} from '../monthly-messages.ts';

const n = (value: number): string => figure(value, 'en');
const pct = (value: number, digits = 1): string => `${figure(value, 'en', digits)}%`;
const signedPct = (value: number): string => `${signedFigure(value, 'en', 2)}%`;
const people = (count: number): string =>
  counted(count, 'displaced person', 'displaced people', 'en');
const persons = (count: number): string => counted(count, 'person', 'people', 'en');
const sites = (count: number): string => counted(count, 'site', 'sites', 'en');
const openSites = (count: number): string => counted(count, 'open site', 'open sites', 'en');
const listed = (parts: readonly string[]): string =>
  parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1] ?? ''}`;

function under(card: MonthlyCardId, facts: DisplacementFacts, needs: NeedsFacts): string {
  switch (card) {
    case 'individuals':
      return `on ${day(facts.week)}`;
    case 'households':
      return `in ${sites(facts.sites)}`;
    case 'sites':
      return `of ${openSites(facts.open)}`;
    case 'change_abs':
      return facts.onMonth === null ? 'no month before' : `since ${day(facts.onMonth.week)}`;
    case 'change_pct':
      return facts.onMonth === null
        ? ''
        : `of ${n(facts.onMonth.before)}, ${sites(facts.onMonth.sites)}`;
    case 'raw_change_pct':
      return facts.onMonth === null ? '' : 'totals of sites received';
    case 'since_peak_pct':
      return `from ${n(facts.peak.individuals)} on ${day(facts.peak.week)}`;
    case 'arrivals':
    case 'departures':
      return 'in the month';
    case 'critical_sites':
      return 'level 3 in a sector';
    case 'interventions':
      return `${n(needs.completed)} completed, ${n(needs.ongoing)} ongoing`;
    case 'people_reached':
      return 'sum of activities';
    case 'unmet_needs':
      return `in ${sites(needs.unmetSites)}`;
    case 'coverage_pct':
      return 'sites with a figure';
    case 'sites_expected':
    case 'respondents':
      return '';
  }
}

function explain(card: MonthlyCardId, facts: DisplacementFacts, needs: NeedsFacts): string {
  return [counts(card, facts, needs), excluded(facts)].filter((line) => line !== '').join('\n');
}

function counts(card: MonthlyCardId, facts: DisplacementFacts, needs: NeedsFacts): string {
  const base = `Weekly reports that closed on ${day(facts.week)}, ${sites(facts.sites)}.`;
  switch (card) {
    case 'individuals':
      return `Displaced people present at the sites at the last cut-off of the month. ${base}`;
    case 'households':
      return `Households of the sites that gave them. ${base}`;
    case 'sites':
      return `Sites that gave a figure at the last cut-off of the month. ${base}`;
    case 'sites_expected':
      return 'Sites open by the registry, and unregistered sites that reported.';
    case 'change_abs':
    case 'change_pct':
      return facts.onMonth === null
        ? 'No earlier month has a report.'
        : `Like for like: ${sites(facts.onMonth.sites)} known on ${day(facts.onMonth.week)} and on ${day(facts.week)}. A site that is closed or not yet open counts as zero, a site without a report does not count. Base: ${persons(facts.onMonth.before)}.`;
    case 'raw_change_pct':
      return facts.onMonth === null
        ? 'No earlier month has a report.'
        : `Total of ${day(facts.week)} less total of ${day(facts.onMonth.week)}, whichever sites reported: ${signedFigure(facts.onMonth.rawPersons, 'en')} people.`;
    case 'since_peak_pct':
      return `Since the highest total received: ${persons(facts.peak.individuals)} on ${day(facts.peak.week)}. Totals as received, not corrected for coverage.`;
    case 'arrivals':
    case 'departures':
      return 'Sum of the weekly reports of the month that give this number.';
    case 'critical_sites':
      return `Sites where at least one of the six needs is critical (level 3). ${base}`;
    case 'interventions':
      return `Activities completed or ongoing in the month, without planned ones (${n(needs.planned)}).`;
    case 'people_reached':
      return 'Sum of the people reached by completed and ongoing activities. Somebody reached by several activities is counted several times.';
    case 'unmet_needs':
      return `Serious or critical needs of a site in a sector without any activity completed or ongoing since they were first reported. ${base}`;
    case 'coverage_pct':
      return `Sites with a figure among open sites: ${n(facts.sites)} of ${n(facts.open)}.`;
    case 'respondents':
      return 'People who answered the return-intention survey of the month.';
  }
}

function excluded(facts: DisplacementFacts): string {
  const missing = facts.open - facts.sites;
  return missing <= 0
    ? ''
    : `${counted(missing, 'open site without a figure is not counted', 'open sites without a figure are not counted', 'en')}: neither as zero nor as closed.`;
}

function displacement(facts: DisplacementFacts): readonly string[] {
  const households =
    facts.households === null
      ? ''
      : ` (${counted(facts.households, 'household', 'households', 'en')})`;
  const lines = [
    `On ${day(facts.week)}, ${people(facts.individuals)}${households} ${facts.individuals === 1 ? 'lives' : 'live'} in ${sites(facts.sites)} of ${openSites(facts.open)}.`,
  ];
  const { onMonth } = facts;
  if (onMonth !== null) {
    lines.push(
      `${moved(onMonth.persons, onMonth.percent)} since ${day(onMonth.week)}, like for like (${sites(onMonth.sites)}, base ${n(onMonth.before)}); the raw change of the totals is ${signedFigure(onMonth.rawPersons, 'en')} people${onMonth.rawPercent === null ? '' : ` (${signedPct(onMonth.rawPercent)})`}.`,
    );
  }
  if (facts.peak.week !== facts.week) lines.push(since('the highest total received', facts.peak));
  if (facts.first.week !== facts.week && facts.first.week !== facts.peak.week) {
    lines.push(since('the first total received', facts.first));
  }
  if (facts.zones.length > 0) {
    lines.push(
      `Most people are in ${facts.zones.length === 1 ? 'the zone' : 'the zones'} ${listed(facts.zones.map(({ name, share }) => `${name} (${pct(share)})`))}.`,
    );
  }
  if (facts.arrivals !== null && facts.departures !== null) {
    lines.push(
      `In the month the sites reported ${counted(facts.arrivals, 'arrival', 'arrivals', 'en')} and ${counted(facts.departures, 'departure', 'departures', 'en')}.`,
    );
  }
  if (facts.breaks.length > 0) {
    lines.push(
      `Series break: the ${facts.breaks.length === 1 ? 'total' : 'totals'} of ${listed(facts.breaks.map(day))} cannot be compared with the week before, because other sites reported.`,
    );
  }
  return lines;
}

function moved(change: number, percent: number | null): string {
  if (change === 0) return 'The population is stable';
  const verb = change > 0 ? 'has grown' : 'has fallen';
  return `The population ${verb} by ${persons(Math.abs(change))}${percent === null ? '' : ` (${signedPct(percent)})`}`;
}

function since(what: string, { week, individuals, percent }: DatedFigure): string {
  return `Since ${what} (${n(individuals)} on ${day(week)}), the change is ${percent === null ? '–' : signedPct(percent)}.`;
}

function needs(facts: NeedsFacts): readonly string[] {
  const lines: string[] = [];
  if (facts.priorities.length > 0) {
    lines.push(
      `Needs named first, weighted by the population of the sites: ${listed(facts.priorities.map(({ label, share, sites: count }) => `${label.toLowerCase()} (${pct(share)}, ${sites(count)})`))}.`,
    );
  }
  lines.push(
    facts.worst === null
      ? 'No site reports a serious or critical need.'
      : `The most affected sector is ${facts.worst.label}: serious or critical need in ${sites(facts.worst.sites)}, where ${persons(facts.worst.persons)} live.`,
    `Interventions of the month: ${n(facts.completed)} completed, ${n(facts.ongoing)} ongoing, ${n(facts.planned)} planned${facts.reached === null ? '' : `; ${persons(facts.reached)} reached, some of them more than once`}.`,
  );
  if (facts.unmet > 0) {
    const { longest } = facts;
    lines.push(
      `${counted(facts.unmet, 'need', 'needs', 'en')} in ${sites(facts.unmetSites)} ${facts.unmet === 1 ? 'has' : 'have'} no intervention${longest === null ? '' : `; the oldest has been repeated for ${counted(longest.weeks, 'week', 'weeks', 'en')} (${longest.sector}, ${longest.site})`}.`,
    );
  }
  return lines;
}

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
    response: 'Needs and response by sector',
    unmet: 'Repeated needs without intervention',
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
    inNeed: 'Sites in need',
    personsInNeed: 'Individuals in need',
    answered: 'Sites answered',
    unmet: 'Sites not answered',
    personsUnmet: 'Individuals not answered',
    longest: 'Weeks at most',
    site: 'Site',
    level: 'Level',
    issue: 'Main issue',
    weeks: 'Weeks',
    since: 'Since',
    plans: 'Planned',
    isPlanned: 'yes',
    nothing: 'no',
    lastFigure: 'Figure of',
    firstNeed: 'First need',
    remarks: 'Remarks',
  },
  none: {
    movements: 'No movement reported in the month.',
    priorities: 'No priority need reported.',
    interventions: 'No intervention recorded for the month.',
    unmet: 'No serious or critical need was left without intervention.',
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
