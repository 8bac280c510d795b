// Units, found by code.

import type { Gazetteer, Unit } from './gazetteer.ts';

/** A P-code as it may stand among the aliases of a unit: a code that another table uses. */
const CODE = /^[A-Z]{2,3}\d*$/;

/**
 * The gazetteer of these units for the country `iso3`. `byCode` also finds a unit by a code among
 * its aliases (`CF234` is `CF233` elsewhere); a unit's own code always wins, and of two units with
 * one code the first.
 */
export function gazetteerOf(units: readonly Unit[], iso3: string): Gazetteer {
  const byCode = new Map<string, Unit>();
  for (const unit of units) if (!byCode.has(unit.pcode)) byCode.set(unit.pcode, unit);
  for (const unit of units) {
    for (const alias of unit.aliases) {
      if (CODE.test(alias) && !byCode.has(alias)) byCode.set(alias, unit);
    }
  }
  const covers = units.some(
    ({ level, pcode, aliases }) => level === 0 && (pcode === iso3 || aliases.includes(iso3)),
  );
  return { units, byCode, covers };
}
