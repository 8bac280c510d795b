// A team, zone or place of origin that the operation does not have. Lists of the dictionary are
// compared when the cell is read; these lists only the operation knows.

import { draft, NO_DRAFTS, safe, unsafe } from '../../findings/draft.ts';
import type { Draft } from '../../findings/draft.ts';
import type { Suggestion } from '../../findings/finding.ts';
import { ABROAD } from '../../places/abroad.ts';
import type { Gazetteer } from '../../places/gazetteer.ts';
import type { PlaceList } from '../../reading/read-place.ts';
import { placeNamed } from '../../reading/read-place.ts';
import { fold } from '../../table/fold.ts';
import { likeness, numbersIn } from '../../table/likeness.ts';
import type { AnyRowRule } from '../rule.ts';

const EXAMPLES = 3;

export const valueInList: AnyRowRule = {
  id: 'value-in-list',
  scope: 'row',
  raises: ['value/not-in-list'],
  check: ({ values }, { plan, teams, teamSet, ownTeam, gazetteer }) => {
    let found: Draft[] | null = null;
    if (teamSet.size > 0) {
      for (const column of plan.teams) {
        const raw = values[column];
        if (typeof raw !== 'string' || teamSet.has(raw)) continue;
        (found ??= []).push(unknownTeam(column, raw, teams, ownTeam));
      }
    }
    if (gazetteer.covers) {
      for (const { id: column, list } of plan.places) {
        const raw = values[column];
        if (typeof raw !== 'string' || gazetteer.byCode.has(raw) || raw === ABROAD) continue;
        (found ??= []).push(unknownPlace(column, raw, list, gazetteer));
      }
    }
    return found ?? NO_DRAFTS;
  },
};

function unknownTeam(
  column: string,
  raw: string,
  teams: readonly string[],
  own: string | null,
): Draft {
  const near = byLikeness(raw, teams, (team) => [team]).map(({ item }) => item);
  const examples = own === null ? near : [own, ...near.filter((team) => team !== own)];
  const facts = { column, raw, list: 'teams', examples: examples.slice(0, EXAMPLES) };
  return draft('value/not-in-list', column, facts, { suggestion: teamMeant(raw, teams) });
}

/** `EQ09` is surely EQ-09; `EQ-9` is it probably. */
function teamMeant(raw: string, teams: readonly string[]): Suggestion | null {
  const [same, ...others] = teams.filter((team) => tight(team) === tight(raw));
  if (same !== undefined && others.length === 0) return safe(same);
  const [like, ...more] = teams.filter((team) => plainNumbers(team) === plainNumbers(raw));
  return like !== undefined && more.length === 0 ? unsafe(like) : null;
}

function unknownPlace(column: string, raw: string, list: PlaceList, gazetteer: Gazetteer): Draft {
  const units = gazetteer.units.filter((unit) => placeNamed(gazetteer, list, unit.pcode) === unit);
  const isZone = list.kind === 'zones';
  const near = byLikeness(raw, units, ({ name, aliases }) =>
    isZone ? [name, ...aliases] : [name],
  );
  // People choose names from the drop-down list, so names are the examples.
  const examples = near.slice(0, EXAMPLES).map(({ item: { name } }) => name);
  const facts = { column, raw, list: isZone ? 'zones' : 'places', examples };
  const [first, second] = near;
  const isClear =
    first !== undefined &&
    first.like >= NEAR &&
    first.like > (second?.like ?? 0) &&
    numbersIn(fold(raw)) === numbersIn(fold(first.word));
  const suggestion = isClear ? unsafe(first.item.name) : null;
  return draft('value/not-in-list', column, facts, { suggestion });
}

/** Longer texts are remarks, not names. */
const LONGEST = 100;
/** Below this likeness two names have little in common. */
const NEAR = 0.7;

/** Items, the likest first, each with the likest of its words. */
function byLikeness<Item>(
  raw: string,
  items: readonly Item[],
  wordsOf: (item: Item) => readonly string[],
): readonly { readonly item: Item; readonly word: string; readonly like: number }[] {
  const text = raw.slice(0, LONGEST);
  const [key, plain] = [fold(text), plainNumbers(text)];
  return items
    .map((item) => {
      let best = { item, word: '', like: 0 };
      for (const word of wordsOf(item)) {
        const like = Math.max(likeness(key, fold(word)), likeness(plain, plainNumbers(word)));
        if (like > best.like) best = { item, word, like };
      }
      return best;
    })
    .sort((a, b) => b.like - a.like);
}

/** What spellings of a code share: capitals, hyphens and spaces make no difference. */
function tight(text: string): string {
  return fold(text).replace(/ /g, '');
}

/** The same, where zeros before a number make no difference either. */
function plainNumbers(text: string): string {
  return tight(text).replace(/(?<!\d)0+(?=\d)/g, '');
}
