// The key figures of a week, as two lines of eight cards.

import type { Messages } from '../../messages/messages.ts';
import type { CardFacts } from '../../messages/weekly-needs-messages.ts';
import type { Block, NumberShape } from '../document/document.ts';
import { CARD_IDS } from './card-ids.ts';
import type { CardId } from './card-ids.ts';
import type { WeekPicture } from './week-picture.ts';

/** Values of the cards; `null` where nothing is known. */
export type CardValues = Readonly<Record<CardId, number | null>>;

/** The cards of a week; without one they are empty and keep their place. */
export function cardBlock(picture: WeekPicture | null, { weeklyNeeds: words }: Messages): Block {
  const values = picture && cardValues(picture);
  const facts = picture && cardFacts(picture);
  return {
    kind: 'figures',
    figures: CARD_IDS.map((id) => ({
      id,
      label: words.cards[id],
      value: values?.[id] ?? null,
      shape: SHAPES[id] ?? 'count',
      under: (facts && words.under(id, facts)) || null,
      explanation: '',
      headline: id === 'individuals',
    })),
  };
}

const SHAPES: Partial<Readonly<Record<CardId, NumberShape>>> = {
  change_abs: 'signed',
  change_pct: 'signed-percent',
  raw_change_abs: 'signed',
  household_size: 'decimal',
};

/** The key figures of a week. */
export function cardValues(picture: WeekPicture): CardValues {
  const { total, lines, quality } = picture;
  return {
    // Where nobody reported, nobody knows: that is no zero.
    individuals: total.sites === 0 ? null : total.individuals,
    households: total.households,
    change_abs: total.change?.persons ?? null,
    change_pct: total.change?.percent ?? null,
    arrivals: total.arrivals,
    departures: total.departures,
    household_size: householdSize(picture),
    alerts: picture.alerts.length,
    sites: total.sites,
    sites_expected: picture.expected,
    sites_missing: picture.missing,
    raw_change_abs: picture.rawChange?.persons ?? null,
    female: total.female,
    male: total.male,
    critical_sites: lines.filter((line) => Object.values(line.needs).includes('3')).length,
    carried_over: quality.carriedOver.length,
  };
}

/** What the lines under the figures tell. */
export function cardFacts(picture: WeekPicture): CardFacts {
  const { total } = picture;
  return {
    sites: total.sites,
    expected: picture.expected,
    comparedSites: total.comparedSites,
    sitesBefore: picture.sitesBefore,
    base: total.change?.before ?? null,
    rawBase: picture.rawChange?.before ?? null,
    sexSites: total.sexSites,
  };
}

/** Persons per household over the sites that know both, to one decimal. */
function householdSize({ lines }: WeekPicture): number | null {
  const known = lines.filter((line) => (line.households ?? 0) > 0);
  const households = known.reduce((total, line) => total + (line.households ?? 0), 0);
  const individuals = known.reduce((total, line) => total + line.individuals, 0);
  return households === 0
    ? null
    : Math.floor((20 * individuals + households) / (2 * households)) / 10;
}
