// Codes of places and zones, also written as names. A name that two places share is left as it
// stands ("Nola" is a commune twice): the checks ask.

import type { Column, ListRef } from '../forms/form.ts';
import type { Gazetteer, Unit } from '../places/gazetteer.ts';
import { fold } from '../table/fold.ts';
import type { ValueReader } from './oddity.ts';
import { textReader } from './read-text.ts';

/** The lists whose codes the gazetteer holds. */
export type PlaceList = Extract<ListRef, { readonly kind: 'places' | 'zones' }>;

/** Whether a unit may stand in a column of this list. */
export function isListed(unit: Unit, list: PlaceList): boolean {
  if (list.kind === 'zones') return unit.level === 'zone';
  return list.level === 'adm3-or-zone'
    ? unit.level === 3 || unit.level === 'zone'
    : unit.level === list.level;
}

/** A place by its code, alias or unique name; any other text is kept as text. */
export function placeReader(
  column: Pick<Column, 'id'>,
  list: PlaceList,
  gazetteer: Gazetteer,
): ValueReader {
  const exact = new Map<string, string>();
  const folded = new Map<string, string | null>();
  const listed = gazetteer.units.filter((unit) => isListed(unit, list));
  for (const { pcode } of listed) {
    exact.set(pcode, pcode);
    folded.set(fold(pcode), pcode);
  }
  for (const { pcode, name, aliases } of listed) {
    for (const words of new Set([name, ...aliases].map(fold))) {
      const other = folded.get(words);
      folded.set(words, other === undefined || other === pcode ? pcode : null);
    }
  }
  const asText = textReader(column);
  return (cell) => {
    if (cell === null) return null;
    const known = typeof cell === 'string' ? exact.get(cell) : undefined;
    if (known !== undefined) return known;
    const read = asText(cell);
    return typeof read === 'string' ? (folded.get(fold(read)) ?? read) : read;
  };
}
