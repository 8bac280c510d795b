// "Explain this number": what stands in the note of each key figure of a week.

import type { Finding } from '../../findings/finding.ts';
import { explainFinding } from '../../findings/explain-finding.ts';
import { weeklyReport } from '../../forms/weekly-report.ts';
import type { Messages } from '../../messages/messages.ts';
import { explanation, WRITTEN_OUT } from '../document/explanation.ts';
import { ABSENCE_KINDS } from './absences.ts';
import type { CardId } from './card-ids.ts';
import type { SiteLine } from './site-line.ts';
import type { WeekPicture } from './week-picture.ts';

const POPULATION = [
  'individuals',
  'households',
  'correction_ind',
  'carried_over',
  'rounded_estimate',
  'change_comment',
];

/** Columns whose findings cast doubt on a figure. */
const COLUMNS: Partial<Readonly<Record<CardId, readonly string[]>>> = {
  individuals: POPULATION,
  households: POPULATION,
  household_size: POPULATION,
  change_abs: POPULATION,
  change_pct: POPULATION,
  raw_change_abs: POPULATION,
  changes_unexplained: POPULATION,
  carried_over: ['carried_over'],
  arrivals: ['arrivals_ind', 'arrivals_hh', 'arrivals_origin', 'movement_reason'],
  departures: ['departures_ind', 'departures_hh', 'departures_destination', 'movement_reason'],
  female: ['female_total', 'male_total'],
  male: ['female_total', 'male_total'],
  alerts: ['urgent_alert', 'urgent_alert_type'],
};

/** The note of a key figure. */
export function cardExplanation(card: CardId, picture: WeekPicture, messages: Messages): string {
  const { counted } = messages.weeklyNeeds.explain;
  const findings = picture.quality.open.filter((finding) => isAbout(card, finding));
  return explanation(
    {
      what: counted[card],
      from: sitesOf(card, picture).length,
      expected: picture.expected,
      leftOut: leftOut(card, picture, messages),
      findings: {
        count: findings.length,
        first: findings
          .slice(0, WRITTEN_OUT)
          .map((finding) => sentenceOf(finding, picture, messages)),
      },
    },
    messages.document,
  );
}

/** The sites that a figure adds up. */
function sitesOf(card: CardId, { sites }: WeekPicture): readonly SiteLine[] {
  switch (card) {
    case 'households':
    case 'arrivals':
    case 'departures':
      return sites.filter((line) => line[card] !== null);
    case 'household_size':
      return sites.filter(({ households }) => (households ?? 0) > 0);
    case 'female':
    case 'male':
      return sites.filter((line) => line.female !== null && line.male !== null);
    case 'change_abs':
    case 'change_pct':
    case 'changes_unexplained':
      return sites.filter(({ change }) => change !== null);
    case 'individuals':
    case 'raw_change_abs':
    case 'alerts':
    case 'sites':
    case 'sites_expected':
    case 'sites_missing':
    case 'critical_sites':
    case 'carried_over':
    case 'sites_not_received':
    case 'sites_rejected':
    case 'sites_inaccessible':
    case 'sites_not_visited':
    case 'sites_no_figure':
    case 'sites_closed':
    case 'repeated_needs':
      return sites;
  }
}

/** Figures about missing sites leave nobody out. */
const ABOUT_ALL: ReadonlySet<CardId> = new Set<CardId>([
  'sites_expected',
  'sites_missing',
  'sites_not_received',
  'sites_rejected',
  'sites_inaccessible',
  'sites_not_visited',
  'sites_no_figure',
  'sites_closed',
]);

function leftOut(
  card: CardId,
  picture: WeekPicture,
  { weeklyNeeds: { explain } }: Messages,
): readonly string[] {
  if (ABOUT_ALL.has(card)) return [];
  const absent = ABSENCE_KINDS.flatMap((kind) => {
    const count = picture.absences.filter((absence) => absence.kind === kind).length;
    return kind === 'closed' || count === 0 ? [] : [explain.absent[kind](count)];
  });
  const without = picture.sites.length - sitesOf(card, picture).length;
  if (without === 0) return absent;
  const isChange = card.startsWith('change');
  return [...absent, isChange ? explain.notBefore(without) : explain.notGiven(without)];
}

function isAbout(card: CardId, { columnId }: Finding): boolean {
  if (columnId === null) return false;
  if (card === 'critical_sites' || card === 'repeated_needs') return columnId.startsWith('need_');
  return COLUMNS[card]?.includes(columnId) ?? false;
}

function sentenceOf(finding: Finding, { sites }: WeekPicture, messages: Messages): string {
  const site = sites.find(({ siteId }) => siteId === finding.siteId)?.name ?? finding.siteId ?? '';
  const { wrong } = explainFinding(finding, messages, weeklyReport);
  return messages.document.explanation.finding(site, wrong);
}
