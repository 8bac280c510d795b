// A team, zone or place of origin that the operation does not have. Lists of the dictionary are
// compared when the cell is read; these lists only the operation knows.

import { draft, NO_DRAFTS, unsafe } from '../../findings/draft.ts';
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
        const suggestion = same === undefined ? null : { value: same, safe: true };
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
  const codes = gazetteer.units
    .filter(({ pcode }) => placeNamed(gazetteer, list, pcode) !== undefined)
    .map(({ pcode }) => pcode);
  const examples = nearest(raw, codes);
  const name = list.kind === 'zones' ? 'zones' : 'places';
  const meant = placeNamed(gazetteer, list, raw)?.pcode;
  const suggestion = meant === undefined ? null : unsafe(meant);
  return draft('value/not-in-list', column, { column, raw, list: name, examples }, { suggestion });
}

function nearest(raw: string, codes: readonly string[]): readonly string[] {
  const key = fold(raw.slice(0, 100));
  return codes
    .map((code) => ({ code, like: likeness(key, fold(code)) }))
    .sort((a, b) => b.like - a.like)
    .slice(0, EXAMPLES)
    .map(({ code }) => code);
}
