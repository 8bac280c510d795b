// A team, zone or place of origin that the operation does not have. Lists of the dictionary are
// compared when the cell is read; these lists only the operation knows.

import { draft, NO_DRAFTS, safe } from '../../findings/draft.ts';
import type { Draft } from '../../findings/draft.ts';
import type { Gazetteer } from '../../places/gazetteer.ts';
import type { PlaceList } from '../../reading/read-place.ts';
import { placeNamed } from '../../reading/read-place.ts';
import { fold } from '../../table/fold.ts';
import { likeness } from '../../table/likeness.ts';
import type { AnyRowRule } from '../rule.ts';

const EXAMPLES = 3;

export const valueInList: AnyRowRule = {
  id: 'value-in-list',
  scope: 'row',
  raises: ['value/not-in-list'],
  check: ({ values }, { plan, teams, teamSet, gazetteer }) => {
    let found: Draft[] | null = null;
    if (teamSet.size > 0) {
      for (const column of plan.teams) {
        const raw = values[column];
        if (typeof raw !== 'string' || teamSet.has(raw)) continue;
        const same = teams.find((team) => fold(team) === fold(raw));
        const facts = { column, raw, list: 'teams', examples: nearest(raw, teams) };
        const suggestion = same === undefined ? null : safe(same);
        (found ??= []).push(draft('value/not-in-list', column, facts, { suggestion }));
      }
    }
    if (gazetteer.covers) {
      for (const { id: column, list } of plan.places) {
        const raw = values[column];
        if (typeof raw !== 'string' || gazetteer.byCode.has(raw)) continue;
        (found ??= []).push(unknownPlace(column, raw, list, gazetteer));
      }
    }
    return found ?? NO_DRAFTS;
  },
};

function unknownPlace(column: string, raw: string, list: PlaceList, gazetteer: Gazetteer): Draft {
  // People choose names from the drop-down list, so names are the examples.
  const names = gazetteer.units
    .filter((unit) => placeNamed(gazetteer, list, unit.pcode) === unit)
    .map(({ name }) => name);
  const facts = {
    column,
    raw,
    list: list.kind === 'zones' ? 'zones' : 'places',
    examples: nearest(raw, names),
  };
  return draft('value/not-in-list', column, facts);
}

/** Longer texts are remarks, not names. */
const LONGEST = 100;

function nearest(raw: string, words: readonly string[]): readonly string[] {
  const key = fold(raw.slice(0, LONGEST));
  return words
    .map((word) => ({ word, like: likeness(key, fold(word)) }))
    .sort((a, b) => b.like - a.like)
    .slice(0, EXAMPLES)
    .map(({ word }) => word);
}
