// Places come and go: a row is about the units that existed at its date. A unit that was carved out of
// an older one of its level has that one as its parent, so that earlier dates lead back to it.

import type { Gazetteer, Unit } from './gazetteer.ts';

/** Days of something, serial dates, both included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Whether the unit existed on at least one of the days. */
export function isValidIn({ validFrom, validTo }: Unit, { first, last }: Span): boolean {
  return (validFrom ?? -Infinity) <= last && (validTo ?? Infinity) >= first;
}

/** The older unit of the same level that the unit was carved out of. */
export function olderUnit(gazetteer: Gazetteer, unit: Unit): Unit | undefined {
  const parent = gazetteer.byCode.get(unit.parent);
  return parent !== unit && parent?.level === unit.level ? parent : undefined;
}

/**
 * The unit in whose place this one stood on these days: itself, or the older unit that it was carved
 * out of; `undefined` where the gazetteer does not say.
 */
export function unitIn(gazetteer: Gazetteer, unit: Unit, days: Span): Unit | undefined {
  const seen = new Set<Unit>();
  for (
    let at: Unit | undefined = unit;
    at !== undefined && !seen.has(at);
    at = olderUnit(gazetteer, at)
  ) {
    if (isValidIn(at, days)) return at;
    seen.add(at);
  }
  return undefined;
}
