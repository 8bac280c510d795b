// The key figures of a month of profiles, each with what it counts.

import type { Messages } from '../../messages/messages.ts';
import type { ProfileCardFacts } from '../../messages/site-profiles-messages.ts';
import type { ProfileValues } from '../../reading/reading.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Block } from '../document/document.ts';
import type { ProfileMonth } from './profile-month.ts';
import type { ProfileSubject } from './profile-subject.ts';
import type { SphereId } from './sphere.ts';

/** Key figures in the order of the cards. They do not change their meaning. */
export const PROFILE_CARDS = [
  'sites_profiled',
  'individuals',
  'households',
  'water_below',
  'latrines_below',
  'water_points_below',
  'area_below',
  'overcrowded',
  'without_committee',
  'without_complaints',
  'open_defecation',
  'extrapolated',
] as const;

export type ProfileCardId = (typeof PROFILE_CARDS)[number];

/** A card's figure, and how many profiles tell it. */
interface CardFigure {
  readonly value: number | null;
  readonly known: number;
}

/** Columns whose open findings concern a card. */
const COLUMNS: Readonly<Record<ProfileCardId, readonly (keyof ProfileValues)[]>> = {
  sites_profiled: ['site_id', 'profile_month', 'visit_date'],
  individuals: ['individuals'],
  households: ['households'],
  water_below: ['water_l_ppd'],
  latrines_below: ['latrines_functional'],
  water_points_below: ['water_points_functional'],
  area_below: ['site_area_m2'],
  overcrowded: ['max_capacity'],
  without_committee: ['committees'],
  without_complaints: ['complaints_mechanism'],
  open_defecation: ['open_defecation'],
  extrapolated: ['sadd_method'],
};

/** The cards of a month; without one they are empty and keep their place. */
export function profileCards(
  month: ProfileMonth | null,
  settings: Settings | null,
  { siteProfiles: words }: Messages,
): Block {
  return {
    kind: 'figures',
    figures: PROFILE_CARDS.map((id) => {
      const known =
        month === null || settings === null ? null : cardFigure(id, month.sites, month, settings);
      const facts =
        month === null || settings === null || known === null
          ? null
          : factsOf(id, month, known, settings);
      return {
        id,
        label: words.cards[id],
        value: known?.value ?? null,
        shape: 'count',
        under: facts === null ? null : words.under(id, facts),
        explanation: facts === null ? '' : words.explain(id, facts),
        headline: id === 'sites_profiled' || id === 'individuals',
        ...(id === 'individuals' ? { people: { id: 'individuals', of: 'all' } as const } : {}),
      };
    }),
  };
}

function factsOf(
  id: ProfileCardId,
  { sites, profiled, open, withheld }: ProfileMonth,
  { known }: CardFigure,
  settings: Settings,
): ProfileCardFacts {
  const columns = new Set<string>(COLUMNS[id]);
  const findings = sites.reduce(
    (sum, site) =>
      sum +
      site.findings.filter(({ columnId }) => columnId !== null && columns.has(columnId)).length,
    0,
  );
  return { profiled, open, known, findings, standard: standardOf(id, settings), withheld };
}

function standardOf(id: ProfileCardId, settings: Settings): number | null {
  switch (id) {
    case 'water_below':
      return settings['sphere.water_litres'];
    case 'latrines_below':
      return settings['sphere.persons_per_latrine'];
    case 'water_points_below':
      return settings['sphere.persons_per_tap'];
    case 'area_below':
      return settings['sphere.area_person'];
    case 'overcrowded':
      return settings['profile.over_capacity_percent'];
    case 'sites_profiled':
    case 'individuals':
    case 'households':
    case 'without_committee':
    case 'without_complaints':
    case 'open_defecation':
    case 'extrapolated':
      return null;
  }
}

/** The figure of a card over these sites. */
function cardFigure(
  id: ProfileCardId,
  sites: readonly ProfileSubject[],
  { profiled }: ProfileMonth,
  settings: Settings,
): CardFigure {
  switch (id) {
    case 'sites_profiled':
      return { value: profiled, known: profiled };
    case 'individuals':
    case 'households':
      return sumOf(sites.map(({ values }) => values[id]));
    case 'water_below':
      return failing(sites, 'water');
    case 'latrines_below':
      return failing(sites, 'latrines');
    case 'water_points_below':
      return failing(sites, 'water_points');
    case 'area_below':
      return failing(sites, 'area');
    case 'overcrowded':
      return counting(sites, ({ individuals, max_capacity: capacity }) =>
        typeof individuals !== 'number' || typeof capacity !== 'number'
          ? null
          : individuals * 100 > capacity * settings['profile.over_capacity_percent'],
      );
    case 'without_committee':
      return answering(sites, 'committees', 'aucun');
    case 'without_complaints':
      return answering(sites, 'complaints_mechanism', 'non');
    case 'open_defecation':
      return answering(sites, 'open_defecation', 'oui');
    case 'extrapolated':
      return answering(sites, 'sadd_method', 'extrapolation');
  }
}

function sumOf(values: readonly (number | null | undefined)[]): CardFigure {
  const known = values.filter((value) => typeof value === 'number');
  const value = known.length === 0 ? null : known.reduce((sum, each) => sum + each, 0);
  return { value, known: known.length };
}

/** Sites that fall short of a standard. */
function failing(sites: readonly ProfileSubject[], id: SphereId): CardFigure {
  const known = sites.filter(({ sphere }) => sphere[id].verdict !== 'unknown');
  const failed = known.filter(({ sphere }) => sphere[id].verdict !== 'met').length;
  return { value: known.length === 0 ? null : failed, known: known.length };
}

/** Sites that give this answer, of those that give any but "does not know". */
function answering(
  sites: readonly ProfileSubject[],
  column: 'committees' | 'complaints_mechanism' | 'open_defecation' | 'sadd_method',
  code: string,
): CardFigure {
  return counting(sites, (values) => {
    const answer = values[column];
    return typeof answer !== 'string' || answer === 'nsp' ? null : answer === code;
  });
}

/** @param isOne `null`: not known. */
function counting(
  sites: readonly ProfileSubject[],
  isOne: (values: ProfileValues) => boolean | null,
): CardFigure {
  const answers = sites.map(({ values }) => isOne(values)).filter((answer) => answer !== null);
  const value = answers.length === 0 ? null : answers.filter(Boolean).length;
  return { value, known: answers.length };
}
