// The weekly needs report, in English: needs and their answers, and what each key figure counts.

import { counted, day } from '../figures.ts';
import type { NeedTableMessages, WeeklyExplanationMessages } from '../weekly-follow-up-messages.ts';

const sites = (count: number): string => counted(count, 'site', 'sites', 'en');
const by = (organisation: string | null): string =>
  organisation === null ? '' : ` (${organisation})`;

export const needTables: NeedTableMessages = {
  sector: 'Sector',
  level: 'Level',
  individuals: 'Individuals concerned',
  answered: 'With intervention',
  unanswered: 'Repeated, none',
  mostNamed: 'Issue named most often',
  issue: 'Main issue',
  weeks: 'Reports',
  since: 'Since',
  response: 'Intervention',
  issueIn: (issue, count) => `${issue} (${sites(count)})`,
  noIssue: 'not given',
  noResponse: 'none',
  ongoing: (organisation) => `ongoing${by(organisation)}`,
  completed: (organisation, end) =>
    `completed${end === null ? '' : ` on ${day(end)}`}${by(organisation)}`,
  sectorsNote:
    'Levels: number of sites. Individuals concerned: those of the sites whose need is serious or critical. Interventions: ongoing or completed, of the same sector and in the same site, since the need began.',
  nothingRegistered: 'No intervention is registered: the interventions log is empty.',
  noneUnanswered: 'No repeated need is without an intervention.',
  none: 'None.',
};

export const explain: WeeklyExplanationMessages = {
  counted: {
    individuals: 'Displaced people present in the sites, added up from the reports of the week.',
    households: 'Displaced households present in the sites, added up from the reports of the week.',
    change_abs:
      'Individuals of this week minus those of the week before, in the sites with a figure in both weeks.',
    change_pct:
      'The change in per cent of the individuals of the week before, in the same sites, rounded to hundredths.',
    arrivals: 'Individuals who arrived in the week, from the reports.',
    departures: 'Individuals who left in the week, from the reports.',
    household_size: 'Individuals divided by households, in the sites that give both.',
    alerts: 'Sites whose report raises an urgent alert.',
    sites: 'Sites whose report of the week gives a number of individuals.',
    sites_expected:
      'Sites that the registry has open this week, and sites outside the registry that reported.',
    sites_missing: 'Open sites for which there is no figure of the week.',
    raw_change_abs:
      'The total of this week minus the total of the week before, whichever sites reported.',
    female: 'Women and girls, in the sites that give both sexes.',
    male: 'Men and boys, in the sites that give both sexes.',
    critical_sites: 'Sites where at least one of the six needs is at level 3.',
    carried_over: 'Sites that say they repeat the figure of the week before.',
    sites_not_received: 'Open sites from which no report has come for the week.',
    sites_rejected: 'Sites whose report has come but contains errors to correct.',
    sites_inaccessible: 'Sites whose report says that there was no access and gives no figure.',
    sites_not_visited: 'Sites whose report has neither a day of visit nor a figure.',
    sites_no_figure: 'Sites that were visited and whose report gives no figure.',
    sites_closed: 'Sites closed according to the registry. They are not expected.',
    repeated_needs:
      'Needs at level 2 or 3 in several reports in a row, without an intervention of the sector in the site since. The number of reports is a setting of the operation.',
    changes_unexplained: 'Sites whose large change the team has not explained.',
  },
  absent: {
    'not-received': (count) => `${sites(count)} without a report`,
    rejected: (count) => `${sites(count)} to correct`,
    inaccessible: (count) => `${sites(count)} without access`,
    'not-visited': (count) => `${sites(count)} not visited`,
    'no-figure': (count) => `${sites(count)} without a figure`,
  },
  notGiven: (count) => `${sites(count)} whose report does not give this figure`,
  notBefore: (count) => `${sites(count)} without a figure the week before`,
};
