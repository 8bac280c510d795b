// What the cell of a finding holds, as far as its facts say.

import type { Cell } from '../table/cell.ts';
import type { Finding } from './finding.ts';

/** The facts that hold the content of a column's cell; of several the first that a finding has. */
const FACTS_OF_COLUMN: ReadonlyMap<string | null, readonly string[]> = new Map([
  ['individuals', ['individuals']],
  ['site_id', ['site']],
  ['week_end', ['week']],
  ['visit_date', ['visit']],
  ['correction_of', ['correction']],
  ['site_area_m2', ['area']],
  ['max_capacity', ['capacity']],
  ['shelter_main_type', ['shelter']],
  ['water_l_ppd', ['litres']],
  ['water_points_functional', ['points']],
  ['latrines_functional', ['latrines']],
  ['survey_round', ['round']],
  ['interview_date', ['date']],
  ['household_size', ['size']],
  ['subsector', ['subsector']],
  ['activity_type', ['activity']],
  ['targeted_ind', ['targeted', 'individuals']],
  ['reached_ind', ['reached', 'individuals', 'expected']],
  ['responds_to_need', ['report']],
]);

/** The cell's content, null when the finding is about something that is not there. */
export function rawValue({ facts, columnId }: Finding): Cell {
  if ('raw' in facts) return facts.raw;
  if ('latitude' in facts) return columnId === 'longitude' ? facts.longitude : facts.latitude;
  if ('value' in facts && 'column' in facts && facts.column === columnId) return facts.value;
  if ('otherValue' in facts && facts.other === columnId) return facts.otherValue;
  const named: Readonly<Record<string, unknown>> = facts;
  for (const name of FACTS_OF_COLUMN.get(columnId) ?? []) {
    const value = named[name];
    if (typeof value === 'string' || typeof value === 'number') return value;
  }
  if ('name' in facts) return facts.name;
  return 'pcode' in facts ? facts.pcode : null;
}
