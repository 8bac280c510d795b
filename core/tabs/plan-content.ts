// The writes for a plan's values, styles, notes and links: one of each for the whole tab, however
// many rows it has, and one per block of links.

import type { Edit, StyleAspect } from './edit.ts';
import { linkBlocks } from './link-blocks.ts';
import { fullCell, fullRows } from './planned-cell.ts';
import type { FullCell } from './planned-cell.ts';
import type { TabKey } from './tab-key.ts';
import type { TabLayout, TabPlan } from './tab-plan.ts';

/** What whole columns look like, whatever stands in them. */
export type ColumnLooks = Pick<TabLayout, 'columnFormats' | 'wrappedColumns'>;

/** Writes the first `count` rows of the plan into a tab whose rows there are empty or the plan's. */
export function planContent(plan: TabPlan, count: number): readonly Edit[] {
  return [...planCells(plan, count), ...planFormats(plan)];
}

/**
 * Writes the plan over a whole grid whose cells have the plan's aspects only: cells that the plan does
 * not have are emptied. Styles come first: with the number formats, no text is read as anything else.
 */
export function planOver(
  plan: TabPlan,
  aspects: readonly (StyleAspect | 'note')[],
  grid: { readonly rows: number; readonly columns: number },
): readonly Edit[] {
  const planned = fullRows(plan);
  const rows = Array.from({ length: grid.rows }, (_, row) =>
    Array.from({ length: grid.columns }, (__, column) => planned[row]?.[column] ?? fullCell(null)),
  );
  const at = { tab: plan.key, row: 1, column: 1 } as const;
  const styles = rows.map((row) => row.map(({ style }) => style));
  const notes = rows.map((row) => row.map(({ note }) => note));
  const hasNotes = aspects.includes('note');
  if (!hasNotes && notes.some((row) => row.some((note) => note !== null))) {
    throw new Error(`${plan.key} has notes and says that it has none`);
  }
  return [
    {
      kind: 'write-styles',
      ...at,
      styles,
      aspects: aspects.flatMap((aspect) => (aspect === 'note' ? [] : [aspect])),
    },
    { kind: 'write-values', ...at, values: rows.map((row) => row.map(({ value }) => value)) },
    ...(hasNotes ? [{ kind: 'write-notes', ...at, notes } as const] : []),
    ...linkEdits(plan.key, planned),
  ];
}

/** The writes of the links: one for each block of them. */
function linkEdits(tab: TabKey, rows: readonly (readonly FullCell[])[]): readonly Edit[] {
  return linkBlocks(rows).map((block) => ({ kind: 'write-links', tab, ...block }) as const);
}

function planCells(plan: TabPlan, count: number): readonly Edit[] {
  const rows = fullRows(plan, count);
  if (rows.length === 0 || rows[0]?.length === 0) return [];
  const at = { tab: plan.key, row: 1, column: 1 } as const;
  const edits: Edit[] = [
    { kind: 'write-values', ...at, values: rows.map((row) => row.map((cell) => cell.value)) },
  ];
  if (rows.some((row) => row.some((cell) => cell.style !== null))) {
    const styles = rows.map((row) => row.map((cell) => cell.style));
    edits.push({ kind: 'write-styles', ...at, styles });
  }
  if (rows.some((row) => row.some((cell) => cell.note !== null))) {
    const notes = rows.map((row) => row.map((cell) => cell.note));
    edits.push({ kind: 'write-notes', ...at, notes });
  }
  return [...edits, ...linkEdits(plan.key, rows)];
}

/** Emptying a tab and writing styles both take number formats and wrapping of columns away. */
function planFormats({ key: tab, layout }: TabPlan): readonly Edit[] {
  return columnLooks(tab, layout.dataRow ?? 1, layout);
}

/** The writes that give whole columns their number formats and wrapping, from `row` down. */
export function columnLooks(
  tab: TabKey,
  row: number,
  { columnFormats: formats, wrappedColumns: columns = [] }: ColumnLooks,
): readonly Edit[] {
  return [
    ...(formats === undefined ? [] : [{ kind: 'set-column-formats', tab, row, formats } as const]),
    ...(columns.length === 0 ? [] : [{ kind: 'wrap-columns', tab, row, columns } as const]),
  ];
}
