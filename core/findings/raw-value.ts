// What the cell of a finding holds, as far as its facts say.

import type { Cell } from '../table/cell.ts';
import type { Finding } from './finding.ts';

/** The cell's content, null when the finding is about something that is not there. */
export function rawValue({ facts, columnId }: Finding): Cell {
  if ('raw' in facts) return facts.raw;
  if ('latitude' in facts) return columnId === 'longitude' ? facts.longitude : facts.latitude;
  if ('value' in facts && 'column' in facts && facts.column === columnId) return facts.value;
  switch (columnId) {
    case 'individuals':
      return 'individuals' in facts ? facts.individuals : null;
    case 'site_id':
      return 'site' in facts ? facts.site : null;
    case 'week_end':
      return 'week' in facts ? facts.week : null;
    case 'visit_date':
      return 'visit' in facts ? facts.visit : null;
    default:
      break;
  }
  if ('pcode' in facts && !('name' in facts)) return facts.pcode;
  return 'name' in facts ? facts.name : null;
}
