// The site profiles, in English.

import type { ProfileCardId } from '../../reports/site-profiles/profile-cards.ts';
import type { SphereId } from '../../reports/site-profiles/sphere.ts';
import { counted, day, figure, signedFigure } from '../figures.ts';
import { monthName } from '../month-name.ts';
import type { ProfileCardFacts, SiteProfilesMessages } from '../site-profiles-messages.ts';

const n = (value: number): string => figure(value, 'en');
const one = (value: number): string => figure(value, 'en', Number.isInteger(value) ? 0 : 1);
const sites = (count: number): string => counted(count, 'site', 'sites', 'en');

const UNITS: Readonly<Record<SphereId, string>> = {
  water: 'l per person and day',
  latrines: 'persons per latrine',
  water_points: 'persons per water point',
  area: 'm² per person',
};

function under(card: ProfileCardId, facts: ProfileCardFacts): string {
  switch (card) {
    case 'sites_profiled':
      return `of ${counted(facts.open, 'open site', 'open sites', 'en')}`;
    case 'individuals':
    case 'households':
      return `at ${sites(facts.known)}`;
    case 'water_below':
    case 'latrines_below':
    case 'water_points_below':
    case 'area_below':
    case 'overcrowded':
    case 'without_committee':
    case 'without_complaints':
    case 'open_defecation':
    case 'extrapolated':
      return `of ${sites(facts.known)}`;
  }
}

const COUNTED: Readonly<Record<ProfileCardId, string>> = {
  sites_profiled:
    'Sites whose profile of the month was received and accepted, of the sites open in the month.',
  individuals: 'Displaced persons present on the day of the visit, added up.',
  households: 'Households present on the day of the visit, added up.',
  water_below: 'Sites with fewer litres of water per person and day than the standard.',
  latrines_below: 'Sites where more persons share a latrine than the standard, or without any.',
  water_points_below:
    'Sites where more persons share a water point than the standard, or without any.',
  area_below: 'Sites with fewer square metres per person than the standard.',
  overcrowded: 'Sites whose individuals exceed this per cent of their capacity.',
  without_committee: 'Sites where no committee meets.',
  without_complaints: 'Sites without a complaints mechanism; “don’t know” is not counted.',
  open_defecation: 'Sites where open defecation was observed.',
  extrapolated: 'Sites whose age and sex are extrapolated from a key, not counted.',
};

function explain(card: ProfileCardId, facts: ProfileCardFacts): string {
  const missing = facts.open - facts.profiled;
  return [
    COUNTED[card],
    ...(facts.standard === null ? [] : [`Threshold of the settings: ${one(facts.standard)}.`]),
    `Base: ${sites(facts.known)} where the answer is known, of ${counted(facts.profiled, 'profile', 'profiles', 'en')}.`,
    `Left out: ${sites(missing)} without a profile, empty or unreadable cells and rows with errors.`,
    ...(facts.withheld > 0 ? [`${sites(facts.withheld)} too small to be shown not counted.`] : []),
    facts.findings === 0
      ? 'No open finding on these values.'
      : `${counted(facts.findings, 'open finding', 'open findings', 'en')} on these values.`,
  ].join(' ');
}

export const siteProfiles: SiteProfilesMessages = {
  heading: 'Site profiles',
  source: 'Monthly profiles, weekly reports and interventions log',
  empty: 'The report has not been made yet. DTM menu, “Site profiles…”: choose the month.',
  noProfiles: (month) => `No profile was received for ${monthName(month, 'en')}.`,
  month: (month) => monthName(month, 'en'),
  wholeOperation: 'all sites',
  team: (team) => `sites of team ${team}`,
  madeOn: (today) => `made on ${day(today)}`,
  cards: {
    sites_profiled: 'Sites with a profile',
    individuals: 'Individuals (IDPs)',
    households: 'Households',
    water_below: 'Water below standard',
    latrines_below: 'Too few latrines',
    water_points_below: 'Too few water points',
    area_below: 'Space below standard',
    overcrowded: 'Over capacity',
    without_committee: 'No committee',
    without_complaints: 'No complaints mechanism',
    open_defecation: 'Open defecation',
    extrapolated: 'Age and sex extrapolated',
  },
  under,
  explain,
  sections: {
    index: 'Index of sites',
    absences: 'Sites without a profile this month',
    population: 'Population',
    standards: 'Living conditions and Sphere standards',
    vulnerable: 'Vulnerable groups',
    displacement: 'Displacement',
    management: 'Management, committees and accountability',
    shelter: 'Ground, shelter and household items',
    wash: 'Water, sanitation and hygiene',
    food: 'Food and livelihoods',
    health: 'Health and nutrition',
    education: 'Education',
    safety: 'Security and protection',
    gaps: 'Priority gaps and summary',
    weeks: 'Weeks of the month and levels of need',
    interventions: 'Partners and interventions of the month',
    quality: 'Data quality',
    method: 'Notes and method',
  },
  index: {
    site: 'Site',
    zone: 'Zone',
    individuals: 'Individuals',
    visit: 'Visit',
    sphere: 'Worst gap to Sphere',
    gap: 'First gap',
    allMet: '✓ no known gap',
    notKnown: '? not known',
  },
  sphere: {
    indicator: 'Sphere indicator',
    value: 'Value',
    standard: 'Standard',
    verdict: 'Assessment',
    names: {
      water: 'Water per person and day (litres)',
      latrines: 'Persons per functional latrine',
      water_points: 'Persons per functional water point',
      area: 'Area of the site per person (m²)',
    },
    short: {
      water: 'Water quantity',
      latrines: 'Latrines',
      water_points: 'Water points',
      area: 'Space per person',
    },
    limit: (id, standard) =>
      `${id === 'water' || id === 'area' ? 'at least' : 'at most'} ${one(standard)}`,
    verdicts: {
      met: '✓ Standard met',
      below: '✗ Standard not met',
      emergency: '✗✗ Emergency',
      unknown: '? Not known',
    },
    none: 'none',
    failed: (id, value, isEmergency) =>
      `${isEmergency ? '✗✗' : '✗'} ${
        value === null
          ? id === 'latrines'
            ? 'no latrine'
            : 'no water point'
          : `${figure(value, 'en', 1)} ${UNITS[id]}`
      }`,
  },
  pyramid: {
    title: 'Age and sex (counted)',
    sampled: 'Age and sex (sample)',
    extrapolated: 'Age and sex (extrapolated)',
    women: 'Women and girls',
    men: 'Men and boys',
    ages: ['0–4', '5–17', '18–59', '60+'],
  },
  population: {
    female: 'Women and girls',
    male: 'Men and boys',
    estimated: (label) => `${label} (estimate)`,
    householdSize: 'Persons per household',
    monthChange: 'Weekly change in the month',
    perCapacity: 'Capacity in use',
  },
  weeks: { week: 'Week', none: 'No weekly report of this month.' },
  interventions: {
    sector: 'Sector',
    activity: 'Activity',
    organisation: 'Org.',
    status: 'Status',
    period: 'Dates',
    targeted: 'Targeted',
    reached: 'Reached',
    none: 'No intervention is reported at the site this month.',
    days: (from, to) =>
      to === null ? `since ${day(from)}` : from === to ? day(from) : `${day(from)}–${day(to)}`,
  },
  absences: {
    situation: 'Situation',
    lastProfile: 'Last profile',
    lastFigure: 'Individuals',
    of: 'Week of',
    kinds: {
      'not-received': 'Profile not received',
      inaccessible: 'Site not accessible',
      closed: 'Site closed',
    },
    closedOn: (closed) => `Site closed on ${day(closed)}`,
    none: 'None: all open sites have a profile.',
  },
  quality: {
    extrapolated:
      'Age and sex are extrapolated from a demographic key: they are estimates, not a count.',
    sampled: 'Age and sex are estimated from a sample of households.',
    notAdding: (sum, total) =>
      `The cells of age and sex add up to ${n(sum)}, the profile says ${n(total)} individuals.`,
    incomplete: 'Age and sex are incomplete: an empty cell is not a zero.',
    weekly: (weekly, week, percent) =>
      `Weekly report of ${day(week)}: ${n(weekly)} individuals${percent === null ? '' : `; the profile differs by ${signedFigure(percent, 'en', 2)}%`}.`,
    noWeekly: 'No weekly figure of this month to compare with.',
    unread: (columns) => `Unreadable cells, taken as not known: ${columns}.`,
    findings: (count, columns) =>
      `${counted(count, 'open finding', 'open findings', 'en')}: ${columns}.`,
    noFindings: 'No open finding on this profile.',
  },
  together: (count, least) =>
    `${sites(count)} of the zone, at least one of them of fewer than ${n(least)} persons. Counts are added up; for other questions the most frequent answer is given, a dash where there is none.`,
  withheld: (count, least) =>
    `${sites(count)} of fewer than ${n(least)} persons, even together, not shown.`,
  masked: '[text withheld: personal data]',
  labelled: (label, value) => `${label}: ${value}`,
  percent: (value) => `${figure(value, 'en', Number.isInteger(value) ? 0 : 1)}%`,
  squareMetres: (value) => `${n(value)}\u202fm²`,
  chart: {
    title: 'Sites by Sphere indicator',
    alt: 'For each indicator, number of sites in emergency, below standard, at standard and not known.',
    indicator: 'Indicator',
  },
  method: [
    'One profile per site and month, from key informants, observation of the site and a count where there was one. Answers are those of the majority, not of every household.',
    'A dash means that the answer is not known. It is neither zero nor “no”.',
    'Standards: Sphere 2018, as set in the settings of the operation. Emergency: below what people survive on, or beyond the emergency threshold.',
    'Extrapolated age and sex are never a count; every page says so.',
    'A site without a profile is not a closed site: only the registry closes a site.',
    'Figures of the profile are of the day of the visit, weekly figures of the cut-off day. The two may differ.',
  ],
};
