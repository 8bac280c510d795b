// What the cell of a finding holds, as far as its facts say.

import type { Cell } from '../table/cell.ts';
import type { Finding } from './finding.ts';

/** The cell's content, null when the finding is about something that is not there. */
export function rawValue({ facts, columnId }: Finding): Cell {
  if ('raw' in facts) return facts.raw;
  if ('latitude' in facts) return columnId === 'longitude' ? facts.longitude : facts.latitude;
  if ('value' in facts && 'column' in facts && facts.column === columnId) return facts.value;
  if (columnId === 'individuals' && 'individuals' in facts) return facts.individuals;
  if (columnId === 'site_id' && 'site' in facts) return facts.site;
  if (columnId === 'week_end' && 'week' in facts) return facts.week;
  if (columnId === 'visit_date' && 'visit' in facts) return facts.visit;
  if ('correction' in facts && columnId === 'correction_of') return facts.correction;
  if ('name' in facts) return facts.name;
  return 'pcode' in facts ? facts.pcode : null;
}
