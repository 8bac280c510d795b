// Draws findings on the cells of one form tab: a background by severity and a note. Clears what an
// earlier run drew and nothing that people made.

import type { Edit } from '../tabs/edit.ts';
import type { DrawnTab } from './draw-state.ts';
import type { Severity } from './finding.ts';
import { joinNote, splitNote } from './finding-note.ts';
import type { MarkKind } from './finding-note.ts';
import { cellKey } from './listed-finding.ts';

/** Backgrounds of findings. */
export const FINDING_COLORS: Readonly<Record<Severity, string>> = {
  error: '#f4cccc',
  warning: '#fff2cc',
  info: '#d9e8fb',
};
const OURS = new Set<string | null>(Object.values(FINDING_COLORS));
const WHITE = '#ffffff';

/** What one cell shall show. `justified` keeps the cell's own colour. */
export interface CellMark {
  readonly kind: MarkKind;
  /** One section per finding, the most serious first. */
  readonly sections: readonly string[];
}

/** What a cell had of its own, before anything was drawn. */
export interface OwnLook {
  readonly background: string | null;
  readonly note: string | null;
}

/** The edits of one tab, and what its marked cells had of their own. */
export interface TabDrawing {
  readonly edits: readonly Edit[];
  /** By `cellKey`. */
  readonly own: ReadonlyMap<string, OwnLook>;
}

/**
 * Draws one tab. At most one edit for notes and one for backgrounds, none when nothing changes.
 * Notes come first: they carry the background to come back to, should the run be cut off between.
 * @param marks By `cellKey`, rows and columns from 1.
 * @param remembered Own backgrounds that the findings tab remembers, by `cellKey`.
 */
export function drawOnTab(
  tab: DrawnTab,
  marks: ReadonlyMap<string, CellMark>,
  remembered: ReadonlyMap<string, string | null>,
): TabDrawing {
  const notes = tab.notes.map((row) => row.map((note) => (note === '' ? null : note)));
  const colors = tab.backgrounds.map((row) => row.map(plainColor));
  const newNotes = notes.map((row) => [...row]);
  const newColors = colors.map((row) => [...row]);
  const own = new Map<string, OwnLook>();

  notes.forEach((row, r) => {
    row.forEach((note, c) => {
      const key = cellKey(r + 1, c + 1);
      const mark = marks.get(key);
      if (mark === undefined && note === null && !remembered.has(key)) return;
      const parts = splitNote(note);
      const hasSection = parts.background !== undefined;
      const color = colors[r]?.[c] ?? null;
      // Where people have recoloured a cell since, their colour is the one to come back to.
      const isOurs = (hasSection || remembered.has(key)) && OURS.has(color);
      const before = hasSection ? parts.background : remembered.get(key);
      const background = isOurs ? (before ?? null) : color;
      if (mark !== undefined) {
        own.set(key, { background, note: parts.own });
        put(newNotes, r, c, joinNote(parts.own, background, mark.sections));
        put(newColors, r, c, mark.kind === 'justified' ? background : FINDING_COLORS[mark.kind]);
      } else {
        if (hasSection) put(newNotes, r, c, parts.own);
        put(newColors, r, c, background);
      }
    });
  });

  const edits: Edit[] = [];
  const noteBlock = changedBlock(notes, newNotes);
  if (noteBlock !== null) {
    const { row, column, cells } = noteBlock;
    edits.push({ kind: 'write-notes', tab: tab.key, row, column, notes: cells });
  }
  const colorBlock = changedBlock(colors, newColors);
  if (colorBlock !== null) {
    const { row, column, cells } = colorBlock;
    edits.push({ kind: 'write-backgrounds', tab: tab.key, row, column, colors: cells });
  }
  return { edits, own };
}

type Looks = readonly (readonly (string | null)[])[];

function put(looks: (string | null)[][], row: number, column: number, look: string | null): void {
  const cells = looks[row];
  if (cells !== undefined) cells[column] = look;
}

/** The smallest block that holds every change, or null. */
function changedBlock(
  before: Looks,
  after: Looks,
): { readonly row: number; readonly column: number; readonly cells: Looks } | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  after.forEach((row, r) => {
    row.forEach((look, c) => {
      if (look === before[r]?.[c]) return;
      top = Math.min(top, r);
      bottom = Math.max(bottom, r);
      left = Math.min(left, c);
      right = Math.max(right, c);
    });
  });
  if (bottom < 0) return null;
  const cells = after.slice(top, bottom + 1).map((row) => row.slice(left, right + 1));
  return { row: top + 1, column: left + 1, cells };
}

function plainColor(color: string | null): string | null {
  if (color === null || color === '') return null;
  const lower = color.toLowerCase();
  return lower === WHITE ? null : lower;
}
