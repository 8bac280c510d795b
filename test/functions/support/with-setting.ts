// A setting of the master that says something else for a while.

import type { CellState } from '../../../workbench/document/model.ts';
import type { Operation } from './operation.ts';

/** Tries something while a setting of the master says something else. */
export async function withSetting(
  { master, tab }: Operation,
  id: string,
  value: string,
  attempt: () => Promise<void>,
): Promise<void> {
  // The tab is asked for again each time: publishing puts another one in its place.
  const row = (at: number): Map<number, CellState> => {
    const cells = tab(master, 'settings').cells.get(at);
    if (cells === undefined) throw new Error(`the settings tab has no row ${at}`);
    return cells;
  };
  const rows = [...tab(master, 'settings').cells];
  const found = rows.find(([, cells]) => cells.get(0)?.value === id);
  // A rule that is not listed is typed over a heading, whose row has no id.
  const heading = rows.find(([, cells]) => (cells.get(0)?.value ?? null) === null);
  const at = (found ?? heading)?.[0] ?? 0;
  const model = row(1).get(0);
  if (model === undefined) throw new Error('the settings tab is empty');
  const before = new Map(row(at));
  row(at).set(0, { ...model, value: id });
  row(at).set(2, { ...(before.get(2) ?? model), value });
  await attempt();
  for (const column of [0, 2]) {
    const cell = before.get(column);
    if (cell === undefined) row(at).delete(column);
    else row(at).set(column, cell);
  }
}
