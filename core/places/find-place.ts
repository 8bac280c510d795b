// Finding the unit that a person means by a code or a name. What to say when there is none, or more
// than one, is the business of checks.

import { fold } from '../table/fold.ts';
import type { Gazetteer, Unit } from './gazetteer.ts';

/** Units by level and folded name or alias; one index per gazetteer, made when first asked for. */
type NameIndex = ReadonlyMap<string, readonly Unit[]>;

const indexes = new WeakMap<Gazetteer, NameIndex>();

/** What spellings of a place have in common: hyphens, spaces and apostrophes make no difference. */
function placeKey(level: Unit['level'], name: string): string {
  return `${level}:${fold(name).replace(/ /g, '')}`;
}

function indexOf(gazetteer: Gazetteer): NameIndex {
  const known = indexes.get(gazetteer);
  if (known !== undefined) return known;
  const index = new Map<string, Unit[]>();
  for (const unit of gazetteer.units) {
    for (const name of new Set([unit.name, ...unit.aliases, unit.pcode])) {
      const key = placeKey(unit.level, name);
      const units = index.get(key);
      if (units === undefined) index.set(key, [unit]);
      else if (!units.includes(unit)) units.push(unit);
    }
  }
  indexes.set(gazetteer, index);
  return index;
}

/** The unit with this code, or with this code among its aliases, in any case. */
export function unitByCode(gazetteer: Gazetteer, code: string): Unit | undefined {
  const text = code.trim();
  return gazetteer.byCode.get(text) ?? gazetteer.byCode.get(text.toUpperCase());
}

/**
 * Units of a level that are called so: by code, name or alias, accents and hyphens aside. More than
 * one unit may be (there are two communes named Nola): a name alone does not identify.
 */
export function unitsNamed(
  gazetteer: Gazetteer,
  level: Unit['level'],
  name: string,
): readonly Unit[] {
  return indexOf(gazetteer).get(placeKey(level, name)) ?? [];
}

/** The one unit of a level with this code or name; undefined when there is none or several. */
export function findPlace(
  gazetteer: Gazetteer,
  level: Unit['level'],
  text: string,
): Unit | undefined {
  const byCode = unitByCode(gazetteer, text);
  if (byCode?.level === level) return byCode;
  const [first, ...others] = unitsNamed(gazetteer, level, text);
  return others.length === 0 ? first : undefined;
}

/** The reporting zone with this code, label or alias. */
export function findZone(gazetteer: Gazetteer, text: string): Unit | undefined {
  return findPlace(gazetteer, 'zone', text);
}

/** A commune or arrondissement, or else a reporting zone: where arrivals come from. */
export function findCommuneOrZone(gazetteer: Gazetteer, text: string): Unit | undefined {
  return findPlace(gazetteer, 3, text) ?? findZone(gazetteer, text);
}

/** Whether this text is a name or alias of the unit. */
export function isCalled(gazetteer: Gazetteer, unit: Unit, name: string): boolean {
  return unitsNamed(gazetteer, unit.level, name).includes(unit);
}
