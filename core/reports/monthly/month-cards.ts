// The key figures of a month, as two lines of eight cards.

import type { Messages } from '../../messages/messages.ts';
import type { DisplacementFacts, NeedsFacts } from '../../messages/monthly-messages.ts';
import type { Block, NumberShape } from '../document/document.ts';
import { shareOf } from '../percent.ts';
import type { MonthPicture } from './month-picture.ts';

/** Key figures in the order of the cards. They do not change their meaning. */
export const MONTHLY_CARDS = [
  'individuals',
  'households',
  'sites',
  'sites_expected',
  'change_abs',
  'change_pct',
  'raw_change_pct',
  'since_peak_pct',
  'arrivals',
  'departures',
  'critical_sites',
  'interventions',
  'people_reached',
  'unmet_needs',
  'coverage_pct',
  'respondents',
] as const;

export type MonthlyCardId = (typeof MONTHLY_CARDS)[number];

const SHAPES: Partial<Readonly<Record<MonthlyCardId, NumberShape>>> = {
  change_abs: 'signed',
  change_pct: 'signed-percent',
  raw_change_pct: 'signed-percent',
  since_peak_pct: 'signed-percent',
  coverage_pct: 'share',
};

/** A month with the figures of its sentences. */
export interface MonthFacts {
  readonly picture: MonthPicture;
  readonly displacement: DisplacementFacts;
  readonly needs: NeedsFacts;
}

/** The cards of a month; without one they are empty and keep their place. */
export function monthCards(month: MonthFacts | null, { monthly: words }: Messages): Block {
  const values = month && cardValues(month.picture);
  return {
    kind: 'figures',
    figures: MONTHLY_CARDS.map((id) => ({
      id,
      label: words.cards[id],
      value: values?.[id] ?? null,
      shape: SHAPES[id] ?? 'count',
      under: (month && words.under(id, month.displacement, month.needs)) || null,
      explanation: month === null ? '' : words.explain(id, month.displacement, month.needs),
      headline: id === 'individuals',
    })),
  };
}

/** Values of the cards; `null` where nothing is known. */
export function cardValues(month: MonthPicture): Readonly<Record<MonthlyCardId, number | null>> {
  const { picture, onMonth, interventions } = month;
  const { total, expected } = picture;
  return {
    individuals: total.sites === 0 ? null : total.individuals,
    households: total.households,
    sites: total.sites,
    sites_expected: expected,
    change_abs: onMonth?.change.persons ?? null,
    change_pct: onMonth?.change.percent ?? null,
    raw_change_pct: onMonth?.raw.percent ?? null,
    since_peak_pct: month.sincePeak.percent,
    arrivals: month.movements.arrivals,
    departures: month.movements.departures,
    critical_sites: picture.sites.filter(({ needs }) => Object.values(needs).includes('3')).length,
    interventions: interventions.total.completed + interventions.total.ongoing,
    people_reached: interventions.total.reached,
    unmet_needs: picture.unanswered,
    coverage_pct: shareOf(total.sites, expected),
    respondents: month.survey?.round.responses.length ?? null,
  };
}
