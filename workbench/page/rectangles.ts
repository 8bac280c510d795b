// Cells gathered into as few rectangles as a simple sweep finds, so that a paste is one request.
import type { GridArea } from './snapshot.ts';

/** Covers exactly the given cells, each written `row:column`; ends are exclusive. */
export function cellRectangles(cells: Iterable<string>): GridArea[] {
  const rows = new Map<number, number[]>();
  for (const cell of cells) {
    const [row = 0, column = 0] = cell.split(':').map(Number);
    const columns = rows.get(row);
    if (columns) columns.push(column);
    else rows.set(row, [column]);
  }
  const done: GridArea[] = [];
  /** Rectangles that reach down to the row before, by their columns. */
  let open = new Map<string, GridArea>();
  for (const [row, columns] of [...rows].sort(([a], [b]) => a - b)) {
    const next = new Map<string, GridArea>();
    for (const run of runs(columns)) {
      const key = run.join(':');
      const above = open.get(key);
      const grows = above?.endRow === row;
      next.set(key, {
        startRow: grows ? above.startRow : row,
        endRow: row + 1,
        startColumn: run[0],
        endColumn: run[1],
      });
      if (grows) open.delete(key);
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()];
}

function runs(columns: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last?.[1] === column) last[1] = column + 1;
    else found.push([column, column + 1]);
  }
  return found;
}
