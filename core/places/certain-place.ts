// The administrative unit that a site lies in beyond doubt, although its code was left out: because a
// smaller unit, a name or the reporting zone says so. Whoever could mean two units gets none.

import type { Cell } from '../table/cell.ts';
import { findZone, unitByCode, unitsNamed } from './find-place.ts';
import type { Gazetteer, Unit } from './gazetteer.ts';

/** Levels of the administrative columns of the site registry, the largest first. */
const LEVELS = [1, 2, 3] as const;
type Level = (typeof LEVELS)[number];

/** The row of the site registry, as read. */
type SiteCells = Readonly<Record<string, Cell | undefined>>;

/**
 * The one unit of a level that agrees with everything the row says of its place: the codes of other
 * levels, the names, the reporting zone (a zone lies in its parent in the places tab). Names that
 * the gazetteer does not know say nothing. A larger unit alone does not tell the smaller one.
 * @returns `undefined` when nothing says which unit, when several agree, or when the row contradicts
 * itself.
 */
export function certainPlace(
  gazetteer: Gazetteer,
  level: Level,
  site: SiteCells,
): Unit | undefined {
  const smaller = LEVELS.filter((one) => one > level);
  const coded = smaller.flatMap((one) => unitsCoded(gazetteer, one, site)).slice(0, 1);
  const told =
    coded.length > 0
      ? [coded]
      : [
          unitsCalled(gazetteer, level, site),
          ...smaller.map((one) => unitsCalled(gazetteer, one, site)),
          zoneParent(gazetteer, site),
        ];
  const larger = LEVELS.filter((one) => one < level).map((one) => {
    const byCode = unitsCoded(gazetteer, one, site);
    return byCode.length > 0 ? byCode : unitsCalled(gazetteer, one, site);
  });

  const choices = told
    .map((units) => units.flatMap((unit) => lineage(gazetteer, unit).filter(isOf(level))))
    .filter((units) => units.length > 0);
  const agreed = new Set(
    choices.flat().filter((unit) => {
      const above = lineage(gazetteer, unit);
      return (
        choices.every((units) => units.includes(unit)) &&
        larger.every((units) => units.length === 0 || units.some((one) => above.includes(one)))
      );
    }),
  );
  const [only] = agreed;
  return agreed.size === 1 ? only : undefined;
}

function isOf(level: Level): (unit: Unit) => boolean {
  return (unit) => unit.level === level;
}

function unitsCoded(gazetteer: Gazetteer, level: Level, site: SiteCells): readonly Unit[] {
  const code = site[`admin${level}_pcode`];
  const unit = typeof code === 'string' ? unitByCode(gazetteer, code) : undefined;
  return unit?.level === level ? [unit] : [];
}

function unitsCalled(gazetteer: Gazetteer, level: Level, site: SiteCells): readonly Unit[] {
  const name = site[`admin${level}_name`];
  return typeof name === 'string' ? unitsNamed(gazetteer, level, name) : [];
}

function zoneParent(gazetteer: Gazetteer, site: SiteCells): readonly Unit[] {
  const text = site['reporting_zone'];
  const zone = typeof text === 'string' ? findZone(gazetteer, text) : undefined;
  const parent = zone === undefined ? undefined : gazetteer.byCode.get(zone.parent);
  return parent === undefined ? [] : [parent];
}

/** A unit and the units around it, the largest last. */
function lineage(gazetteer: Gazetteer, unit: Unit): readonly Unit[] {
  const units: Unit[] = [];
  for (
    let at: Unit | undefined = unit;
    at !== undefined && !units.includes(at);
    at = gazetteer.byCode.get(at.parent)
  ) {
    units.push(at);
  }
  return units;
}
