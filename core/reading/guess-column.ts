// Guesses the column that an unknown header means, by likeness. A guess is always reported.

import type { Column } from '../forms/form.ts';
import { fold } from '../table/fold.ts';
import { likeness, numbersIn } from '../table/likeness.ts';

/** From here on two headers are alike: "Nbre de menages" and "Nombre de ménages" have 0.87. */
const ALIKE = 0.8;
/** The best guess must be ahead of the next one by this much, or it is none. */
const AHEAD = 0.06;
/** Shorter headers ("GPS", "HH") are too easily like another. */
const SHORTEST = 5;

/**
 * The one column whose names are most like a folded header, or null.
 * @param free Columns that no header names yet.
 */
export function guessColumn(folded: string, free: readonly Column[]): string | null {
  if (folded.length < SHORTEST) return null;
  const scored = free
    .map((column) => ({ id: column.id, score: bestScore(folded, column) }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  if (first === undefined || first.score < ALIKE) return null;
  return second !== undefined && first.score - second.score < AHEAD ? null : first.id;
}

function bestScore(folded: string, column: Column): number {
  const numbers = numbersIn(folded);
  let best = 0;
  for (const name of foldedNames(column)) {
    // "Femmes 0–4" and "Femmes 5–17" are very alike and different columns.
    if (couldBeAlike(folded, name.folded) && name.numbers === numbers) {
      best = Math.max(best, likeness(folded, name.folded));
    }
  }
  return best;
}

/** Texts of very different length share too few letter pairs to matter, whatever they say. */
function couldBeAlike(a: string, b: string): boolean {
  return 2 * Math.min(a.length, b.length) >= (ALIKE - AHEAD) * tight(a, b);
}

/** At least the letters of both: spaces do not count. */
function tight(a: string, b: string): number {
  const spaces = a.split(' ').length + b.split(' ').length - 2;
  return a.length + b.length - spaces;
}

interface FoldedName {
  readonly folded: string;
  readonly numbers: string;
}

/** The names of a column do not change: they are folded once. */
const known = new WeakMap<Column, readonly FoldedName[]>();

function foldedNames(column: Column): readonly FoldedName[] {
  const found = known.get(column);
  if (found !== undefined) return found;
  const { id, labels, aliases = [] } = column;
  const names = [...new Set([id, ...Object.values(labels), ...aliases].map(fold))];
  const list = names.map((folded) => ({ folded, numbers: numbersIn(folded) }));
  known.set(column, list);
  return list;
}
