// How high a row must be for the wrapped text in it. Sheets does this by itself; Univer does it
// only while a person edits, and a header of eight words must be readable at once.
import type { Snapshot, TabSnapshot } from './snapshot.ts';
import { formatOf } from './snapshot.ts';

const lineHeight = 1.32;
/** Sheets does not grow a row without end either; the rest is seen in the cell. */
const maximum = 240;

let context: CanvasRenderingContext2D | null | undefined;

function textWidth(text: string, points: number, bold: boolean): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * points * 0.7;
  context.font = `${bold ? 'bold ' : ''}${points}pt Arial`;
  return context.measureText(text).width;
}

function lineCount(text: string, width: number, points: number, bold: boolean): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(/(?<= )/)) {
      const length = textWidth(word, points, bold);
      if (used > 0 && used + length > width) {
        lines += 1;
        used = 0;
      }
      used += length;
    }
  }
  return lines;
}

/** Heights in pixels of the rows that need more than the default, by row index. */
export function rowHeights(tab: TabSnapshot, snapshot: Snapshot): Map<number, number> {
  const merged = new Set<string>();
  for (const area of tab.merges) merged.add(`${area.startRow}:${area.startColumn}`);
  const heights = new Map<number, number>();
  for (const [row, column, cell] of tab.cells) {
    const format = formatOf(cell, snapshot);
    const points = format?.fontSize ?? 10;
    const oneLine = points * (4 / 3) * lineHeight;
    const wraps = format?.wrap === 'WRAP' && typeof cell.value === 'string';
    if (!wraps && points <= 11) continue;
    // A drop-down's arrow takes its share of the width.
    const arrow = cell.validation === undefined ? 0 : 20;
    const width = (tab.columnWidths[column] ?? 100) - 8 - arrow;
    const lines =
      wraps && !merged.has(`${row}:${column}`)
        ? lineCount(cell.value, width, points, format.bold ?? false)
        : 1;
    const height = Math.min(maximum, Math.ceil(lines * oneLine + 6));
    if (height > Math.max(22, heights.get(row) ?? 0)) heights.set(row, height);
  }
  return heights;
}
