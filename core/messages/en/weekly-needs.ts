// The weekly needs report, in English.

import type { CardId } from '../../reports/weekly-needs/card-ids.ts';
import { counted, day, figure } from '../figures.ts';
import { explain, needTables } from './weekly-follow-up.ts';
import type { CardFacts, WeeklyNeedsMessages } from '../weekly-needs-messages.ts';

const n = (value: number): string => figure(value, 'en');
const sites = (count: number): string => counted(count, 'site', 'sites', 'en');

function under(card: CardId, facts: CardFacts): string {
  switch (card) {
    case 'individuals':
    case 'households':
      return `in ${sites(facts.sites)}`;
    case 'change_abs':
      return facts.base === null ? 'no week before' : `in the same ${sites(facts.comparedSites)}`;
    case 'change_pct':
      return facts.base === null ? '' : `of ${n(facts.base)} individuals`;
    case 'raw_change_abs':
      return facts.rawBase === null ? '' : `from ${n(facts.sitesBefore)} to ${sites(facts.sites)}`;
    case 'sites':
      return `of ${counted(facts.expected, 'open site', 'open sites', 'en')}`;
    case 'female':
    case 'male':
      return `known in ${sites(facts.sexSites)}`;
    case 'arrivals':
    case 'departures':
      return 'in the week';
    case 'critical_sites':
      return 'level 3';
    case 'alerts':
    case 'carried_over':
      return facts.sites === 0 ? '' : `of ${sites(facts.sites)}`;
    case 'repeated_needs':
      return 'without intervention';
    case 'changes_unexplained':
      return 'large changes';
    case 'sites_closed':
      return 'in the registry';
    case 'household_size':
    case 'sites_expected':
    case 'sites_missing':
    case 'sites_not_received':
    case 'sites_rejected':
    case 'sites_inaccessible':
    case 'sites_not_visited':
    case 'sites_no_figure':
      return '';
  }
}

export const weeklyNeeds: WeeklyNeedsMessages = {
  source: 'Weekly reports of the facilitators',
  heading: 'Weekly site needs',
  empty: 'There is no report here yet. DTM menu, “Weekly needs…”: choose the week.',
  week: (from, to) => `Week from ${day(from)} to ${day(to)}`,
  wholeOperation: 'all sites',
  team: (team) => `sites of team ${team}`,
  cutOff: (to) => `cut-off ${day(to)}`,
  madeOn: (today) => `made on ${day(today)}`,
  cards: {
    individuals: 'Individuals (IDPs)',
    households: 'Households',
    change_abs: 'Change',
    change_pct: 'Change (%)',
    arrivals: 'Arrivals',
    departures: 'Departures',
    household_size: 'Persons per HH',
    alerts: 'Urgent alerts',
    sites: 'Sites with a figure',
    sites_expected: 'Open sites',
    sites_missing: 'Sites without figure',
    raw_change_abs: 'Raw change',
    female: 'Women and girls',
    male: 'Men and boys',
    critical_sites: 'Critical needs',
    carried_over: 'Carried over',
    sites_not_received: 'Not received',
    sites_rejected: 'To be corrected',
    sites_inaccessible: 'Not accessible',
    sites_not_visited: 'Not visited',
    sites_no_figure: 'Without a figure',
    sites_closed: 'Closed sites',
    repeated_needs: 'Repeated needs',
    changes_unexplained: 'Unexplained',
  },
  under,
  sections: {
    sites: 'Situation by site',
    zones: 'Totals by zone',
    sectors: 'Needs by sector',
    unanswered: 'Repeated needs without intervention',
    otherNeeds: 'Other serious and critical needs',
    absences: 'Sites without a figure this week',
    alerts: 'Urgent alerts',
    quality: 'Data quality',
    outliers: 'Large changes of the week',
    notes: 'Notes and method',
  },
  sectors: {
    protection: 'Protection',
    wash: 'WASH',
    health: 'Health',
    food: 'Food security',
    shelter: 'Shelter / NFI',
    security: 'Security',
  },
  siteTable: {
    zone: 'Zone',
    site: 'Site',
    households: 'Households',
    individuals: 'Individuals',
    change: 'Change',
    changePercent: 'Change (%)',
    arrivals: 'Arrivals',
    departures: 'Departures',
    needs: {
      protection: 'Protection',
      wash: 'WASH',
      health: 'Health',
      food: 'Food sec.',
      shelter: 'Shelter / NFI',
      security: 'Security',
    },
    firstNeed: 'First need',
    remarks: 'To note',
  },
  zoneTable: {
    sites: 'Sites with a figure',
    serious: 'Sectors: number of sites whose need is serious or critical (levels 2 and 3).',
    mostNamed: 'First need named most often',
    share: 'Share of individuals',
    noZone: 'No zone',
    otherZones: 'Other zones',
    total: 'Total',
    siteCount: sites,
  },
  remarks: {
    carriedOver: 'carried over',
    rounded: 'rounded',
    alert: 'alert',
    firstFigure: 'first figure',
    notCompared: 'none the week before',
    partlyAccessible: 'partly accessible',
    notAccessible: 'not accessible',
  },
  absenceTable: {
    situation: 'Situation',
    lastFigure: 'Last figure',
    of: 'Of',
    age: 'Age',
    detail: 'Detail',
    kinds: {
      'not-received': 'Not received',
      rejected: 'Received, to be corrected',
      inaccessible: 'Site not accessible',
      'not-visited': 'Site not visited',
      'no-figure': 'Received without a figure',
      closed: 'Site closed',
    },
    weeks: (count) => counted(count, 'week', 'weeks', 'en'),
    never: 'never',
    closedOn: (closed) => `closed on ${day(closed)}`,
    errors: (count) => `${counted(count, 'error', 'errors', 'en')} to correct in the row`,
    refused: 'refused by the coordination team, to be sent again',
  },
  alertTable: { type: 'Type', noType: 'type not given', none: 'None.' },
  quality: {
    coverage: 'Sites with a figure',
    coverageDetail: (known, expected) =>
      `of ${counted(expected, 'open site', 'open sites', 'en')}; a site without a figure counts neither as empty nor as closed${known > expected ? '; some sites are not in the registry' : ''}`,
    compared: 'Sites compared with the week before',
    comparedDetail: (compared, all) =>
      compared === all
        ? 'all sites of the week; the change is over the same sites'
        : `of ${n(all)}; the change is over these alone, the raw change is between the totals`,
    carriedOver: 'Figures carried over from the week before',
    rounded: 'Rounded estimates',
    explained: 'Large changes, explained',
    unexplained: 'Large changes without explanation',
    outsideZones: 'Individuals outside the reporting zones',
    outsideZonesDetail: (names, inZones, total) =>
      `${names}; the zones add up to ${n(inZones)} of ${n(total)} individuals`,
    unregistered: 'Reports of sites not in the registry',
    unregisteredDetail: (codes) => `${codes}; counted under “No zone”`,
    conflicts: 'Sites reported by two teams',
    conflictsDetail: 'only one figure is counted; see the tab “Duplicates”',
    rejected: 'Rows received and not accepted',
    rejectedDetail: 'they contain errors; the last good figure stands above',
    sexes: 'Sites where the sex is known',
    sexesDetail: (known, all) =>
      known === all
        ? 'all sites of the week'
        : `of ${n(all)}; women and men therefore do not add up to the individuals`,
    warnings: 'Warnings on rows of the week',
    warningsDetail: 'rows that were accepted, to be verified; see the tab “Findings”',
    site: (name, individuals) => `${name} (${n(individuals)})`,
    more: (count) => `and ${counted(count, 'other', 'others', 'en')}`,
    withheld: '[text withheld: personal data]',
    noExplanation: 'no explanation',
  },
  outlierTable: { before: 'Week before', explanation: 'Explanation by the facilitator' },
  needTables,
  explain,
  none: 'None.',
  noSites: 'No site has a figure this week.',
  notes: [
    'Individuals and households: displaced people present in the sites, from the weekly report of each site. Host families outside sites are not counted.',
    'Only sites with a figure for the week enter the totals. A figure of an earlier week never does, unless the site says that it carries it over.',
    'A blank cell is not a zero: “–” means that the figure was not given, 0 that it was given and is zero.',
    'Change: the same sites in both weeks. The percentage is rounded to the nearest hundredth; its base stands under the figure.',
    'Raw change: the total of the week minus the total of the week before, whichever sites reported.',
    'Large change: above both thresholds, in persons and in per cent, of the operation’s settings.',
    'Levels of need: the facilitator’s assessment with the site committee, from 0 (covered) to 3 (critical, urgent intervention).',
    'Repeated need: at level 2 or 3 in several reports in a row (a setting of the operation). A week without an answer neither ends the row nor counts. An intervention that is planned or suspended is no answer.',
    'A site reported by two teams is counted once. A site is closed only when the registry says so.',
  ],
  charts: {
    individuals: 'Individuals in the sites, by week',
    individualsAlt: 'Individuals of each week, in the sites that have a figure for it.',
    needs: 'Number of sites by sector and level of need',
    needsAlt: 'By sector, the number of sites at each level of need.',
    week: 'Week',
    sites: 'Sites',
    sector: 'Sector',
  },
};
