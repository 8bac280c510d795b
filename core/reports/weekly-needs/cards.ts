// Title and key figures at the top of the page: two lines of eight cards, each two columns wide. A
// card never moves, so that other programs find its figure at the same cell every week.

import type { Messages } from '../../messages/messages.ts';
import type { CardFacts } from '../../messages/weekly-needs-messages.ts';
import type { Figure } from '../../tabs/edit.ts';
import type { PlannedCell } from '../../tabs/tab-plan.ts';
import { CARD_IDS } from './card-ids.ts';
import type { CardId } from './card-ids.ts';
import { COUNT, look, ONE_DECIMAL, SIGNED, SIGNED_PERCENT } from './sheet-look.ts';
import { pageRow, SPACE } from './sheet-rows.ts';
import type { Row } from './sheet-rows.ts';
import type { WeekPicture } from './week-picture.ts';

/** Row of the first line of cards. */
export const CARDS_ROW = 4;
const CARDS_A_LINE = 8;
const ROWS_A_LINE = 4;

/** Values of the cards; `null` where nothing is known. */
export type CardValues = Readonly<Record<CardId, number | null>>;

/** The rows of the cards, from `CARDS_ROW`; without values the cards are empty. */
export function cardRows(
  values: CardValues | null,
  facts: CardFacts | null,
  messages: Messages,
): readonly Row[] {
  const words = messages.weeklyNeeds;
  return [0, CARDS_A_LINE].flatMap((first) => {
    const ids = CARD_IDS.slice(first, first + CARDS_A_LINE);
    const cells = (cell: (id: CardId) => PlannedCell): PlannedCell[] =>
      ids.flatMap((id) => {
        const planned = cell(id);
        return [planned, { value: null, style: planned.style ?? look.cardLabel }];
      });
    return [
      pageRow(cells((id) => ({ value: words.cards[id], style: look.cardLabel }))),
      pageRow(cells((id) => valueCell(id, values?.[id] ?? null))),
      pageRow(
        cells((id) => ({
          value: facts === null ? null : words.under(id, facts) || null,
          style: look.cardUnder,
        })),
      ),
      SPACE,
    ];
  });
}

/** Where each key figure stands. */
export const CARD_FIGURES: readonly Figure[] = CARD_IDS.map((id, index) => ({
  id,
  row: CARDS_ROW + 1 + ROWS_A_LINE * Math.floor(index / CARDS_A_LINE),
  column: 1 + 2 * (index % CARDS_A_LINE),
}));

function valueCell(id: CardId, value: number | null): PlannedCell {
  const style = id === 'individuals' ? look.cardHeadline : look.cardValue;
  return { value, style: { ...style, numberFormat: formatOf(id) } };
}

function formatOf(id: CardId): string {
  if (id === 'change_pct') return SIGNED_PERCENT;
  if (id === 'change_abs' || id === 'raw_change_abs') return SIGNED;
  return id === 'household_size' ? ONE_DECIMAL : COUNT;
}

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
