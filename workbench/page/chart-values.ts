// What the charts of the page read and how they write: the cells under them, and the type they share.
import type { CellValue, GridArea, TabSnapshot } from './snapshot.ts';

export const FONT = 'system-ui, "Segoe UI", Roboto, Arial, sans-serif';

/** Colour of the words of a chart. */
export const INK = '#45505f';

/** Cells of a column, or of a row where the area is one row high. */
export function valuesOf(tab: TabSnapshot, area: GridArea): CellValue[] {
  const horizontal = area.endRow - area.startRow === 1 && area.endColumn - area.startColumn > 1;
  const found = new Map<number, CellValue>();
  for (const [row, column, cell] of tab.cells) {
    if (row < area.startRow || row >= area.endRow) continue;
    if (column < area.startColumn || column >= area.endColumn) continue;
    found.set(horizontal ? column : row, cell.value ?? null);
  }
  const [start, end] = horizontal
    ? [area.startColumn, area.endColumn]
    : [area.startRow, area.endRow];
  return Array.from({ length: end - start }, (_, index) => found.get(start + index) ?? null);
}

/** ECharts' title of a chart of this width. */
export function titleOf({ title, width }: { readonly title: string; readonly width: number }) {
  return {
    text: title,
    left: 12,
    top: 10,
    textStyle: {
      fontSize: 14,
      fontWeight: 600 as const,
      color: '#1f2a3d',
      width: width - 24,
      overflow: 'truncate' as const,
    },
  };
}
