// The key figures of a week as cards: what the week looks like, and what is to be followed up.

import type { Messages } from '../../messages/messages.ts';
import type { CardFacts } from '../../messages/weekly-needs-messages.ts';
import type { Block, KeyFigure, NumberShape } from '../document/document.ts';
import { cardExplanation } from './card-explanations.ts';
import { CARD_IDS, FOLLOW_UP_IDS } from './card-ids.ts';
import type { CardId } from './card-ids.ts';
import { cardValues } from './card-values.ts';
import type { WeekPicture } from './week-picture.ts';

/** The cards at the head; without a week they are empty and keep their place. */
export function cardBlock(picture: WeekPicture | null, messages: Messages): Block {
  return block(CARD_IDS, picture, messages);
}

/** The cards of what is missing or unanswered. */
export function followUpBlock(picture: WeekPicture | null, messages: Messages): Block {
  return block(FOLLOW_UP_IDS, picture, messages);
}

function block(ids: readonly CardId[], picture: WeekPicture | null, messages: Messages): Block {
  const { weeklyNeeds: words } = messages;
  const values = picture && cardValues(picture);
  const facts = picture && cardFacts(picture);
  return {
    kind: 'figures',
    figures: ids.map((id): KeyFigure => ({
      id,
      label: words.cards[id],
      value: values?.[id] ?? null,
      shape: SHAPES[id] ?? 'count',
      under: (facts && words.under(id, facts)) || null,
      explanation: picture === null ? '' : cardExplanation(id, picture, messages),
      headline: id === 'individuals',
      ...PEOPLE[id],
    })),
  };
}

const SHAPES: Partial<Readonly<Record<CardId, NumberShape>>> = {
  change_abs: 'signed',
  change_pct: 'signed-percent',
  raw_change_abs: 'signed',
  household_size: 'ratio',
};

/** Which cards count people. */
const PEOPLE: Partial<Readonly<Record<CardId, Pick<KeyFigure, 'people'>>>> = {
  individuals: { people: { id: 'individuals', of: 'all' } },
  female: { people: { id: 'female', of: 'characteristic' } },
  male: { people: { id: 'male', of: 'characteristic' } },
};

/** What the lines under the figures tell. */
function cardFacts(picture: WeekPicture): CardFacts {
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
