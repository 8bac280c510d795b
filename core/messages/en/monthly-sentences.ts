// The sentences of the monthly DTM report, in English: the summary and what each figure counts.

import type { MonthlyCardId } from '../../reports/monthly/month-cards.ts';
import { counted, day, figure, signedFigure } from '../figures.ts';
import type { DatedFigure, DisplacementFacts, NeedsFacts } from '../monthly-messages.ts';

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

export function under(card: MonthlyCardId, facts: DisplacementFacts, needs: NeedsFacts): string {
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

export function explain(card: MonthlyCardId, facts: DisplacementFacts, needs: NeedsFacts): string {
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

export function displacement(facts: DisplacementFacts): readonly string[] {
  const households =
    facts.households === null
      ? ''
      : ` (${counted(facts.households, 'household', 'households', 'en')})`;
  const lines = [
    `On ${day(facts.week)}, ${people(facts.individuals)}${households} ${facts.individuals === 1 ? 'lives' : 'live'} in ${n(facts.sites)} of ${openSites(facts.open)}.`,
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

export function needs(facts: NeedsFacts): readonly string[] {
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
