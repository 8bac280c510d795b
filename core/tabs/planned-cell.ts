// Reading a plan's cells, which may be bare values or cells with style, note and link.

import type { Cell } from '../table/cell.ts';
import type { CellStyle, Link } from './edit.ts';
import type { PlannedCell, TabPlan } from './tab-plan.ts';

/** A planned cell with nothing left out. */
export interface FullCell {
  readonly value: Cell;
  readonly style: CellStyle | null;
  readonly note: string | null;
  readonly link: Link | null;
}

const EMPTY: FullCell = { value: null, style: null, note: null, link: null };

/** A cell of a plan with every part named. The value of a link is its text. */
export function fullCell(cell: PlannedCell | Cell | undefined): FullCell {
  if (cell === undefined || cell === null) return EMPTY;
  if (typeof cell !== 'object') return { ...EMPTY, value: cell };
  return {
    value: cell.link?.text ?? cell.value,
    style: cell.style ?? null,
    note: cell.note ?? null,
    link: cell.link ?? null,
  };
}

/** The first `count` rows of a plan as a rectangle of full cells. */
export function fullRows(plan: TabPlan, count = plan.rows.length): FullCell[][] {
  const columns = Math.max(0, ...plan.rows.map((row) => row.length));
  return plan.rows
    .slice(0, count)
    .map((row) => Array.from({ length: columns }, (_, column) => fullCell(row[column])));
}
