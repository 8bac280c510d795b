// The places that an operation works with.

import type { Grid } from '../table/cell.ts';
import { carUnits } from './car-units.ts';
import type { Gazetteer } from './gazetteer.ts';
import { placeRows, readPlaces } from './read-places.ts';

/**
 * The places that the master lists; those of the CAR, which the product brings along, as long as it
 * lists none.
 * @param rows rows of the places tab below its header
 */
export function operationPlaces(rows: Grid, iso3: string): Gazetteer {
  const isEmpty = rows.every((row) => row.every((cell) => cell === null || cell === ''));
  return readPlaces(isEmpty ? placeRows(carUnits) : rows, iso3);
}
