// The cell of a level of need: a digit on its colour, `?` for what was not assessed, a dash for a
// blank. The digit alone tells the level where there is no colour.

import type { Messages } from '../../messages/messages.ts';
import type { CellStyle } from '../../tabs/edit.ts';
import type { PlannedCell } from '../../tabs/tab-plan.ts';
import { NEED_LEVELS } from './sectors.ts';
import type { NeedLevel } from './sectors.ts';
import { LEVEL_COLORS, look } from './sheet-look.ts';
import { pageRow, UNKNOWN } from './sheet-rows.ts';
import type { Row } from './sheet-rows.ts';

/** The cell of a level; `null` is a blank. */
export function levelCell(level: NeedLevel | null): PlannedCell {
  const centred: CellStyle = { ...look.cell, align: 'center' };
  if (level === null) return { value: UNKNOWN, style: centred };
  const style: CellStyle = { ...centred, ...LEVEL_COLORS[level], bold: level !== '0' };
  return { value: level === 'nsp' ? '?' : Number(level), style };
}

/** The legend: each level's cell and its word, on one line. */
export function legendRow({ weeklyNeeds: words }: Messages): Row {
  const cells: PlannedCell[] = [
    { value: words.sections.legend, style: { ...look.cell, bold: true } },
    { value: null },
  ];
  for (const level of NEED_LEVELS) {
    cells.push(levelCell(level), { value: words.levels[level], style: look.cell });
  }
  cells.push({ value: null }, { value: null }, levelCell(null), {
    value: words.levels.blank,
    style: look.cell,
  });
  return pageRow(cells);
}
