// Codes of places and zones, also written as names. A name that two places share is left as it
// stands ("Nola" is a commune twice): the checks ask.

import type { Column, ListRef } from '../forms/form.ts';
import { ABROAD, isAbroad } from '../places/abroad.ts';
import { findCommuneOrZone, findPlace, findZone } from '../places/find-place.ts';
import type { Gazetteer, Unit } from '../places/gazetteer.ts';
import type { Cell } from '../table/cell.ts';
import type { Oddity, ValueReader } from './oddity.ts';
import { textReader } from './read-text.ts';

/** The lists whose codes the gazetteer holds. */
export type PlaceList = Extract<ListRef, { readonly kind: 'places' | 'zones' }>;

/** The one unit that a text names in a list of places. */
export function placeNamed(gazetteer: Gazetteer, list: PlaceList, text: string): Unit | undefined {
  if (list.kind === 'zones') return findZone(gazetteer, text);
  switch (list.level) {
    case 'adm3-or-zone':
      return findCommuneOrZone(gazetteer, text);
    case 'adm1-or-abroad':
      return findPlace(gazetteer, 1, text);
    case 1:
    case 2:
    case 3:
      return findPlace(gazetteer, list.level, text);
  }
}

/** The code to store for a text: of the unit that it names, or of "abroad" where that may be said. */
export function placeCode(gazetteer: Gazetteer, list: PlaceList, text: string): string | undefined {
  if (list.kind === 'places' && list.level === 'adm1-or-abroad' && isAbroad(text)) return ABROAD;
  return placeNamed(gazetteer, list, text)?.pcode;
}

/** Longer texts are no places. */
const LONGEST = 200;

/** A place by its code, alias or unique name; any other text is kept as text. */
export function placeReader(
  column: Pick<Column, 'id'>,
  list: PlaceList,
  gazetteer: Gazetteer,
): ValueReader {
  const asText = textReader(column);
  // A tab names the same few places again and again.
  const known = new Map<Cell, Cell | Oddity>();
  const read = (cell: Cell): Cell | Oddity => {
    const text = asText(cell);
    if (typeof text !== 'string' || text.length > LONGEST) return text;
    return placeCode(gazetteer, list, text) ?? text;
  };
  return (cell) => {
    if (cell === null) return null;
    const before = known.get(cell);
    if (before !== undefined) return before;
    const value = read(cell);
    known.set(cell, value);
    return value;
  };
}
