// A name that is nearly another, much more frequent one in the same column (domain notes 2.7, libhxl).
// Only names without a list of their own: organisations and localities. It asks and never changes.

import { draft, unsafe } from '../../findings/draft.ts';
import { forms } from '../../forms/index.ts';
import type { FormRow, Reading } from '../../reading/reading.ts';
import { fold } from '../../table/fold.ts';
import { likeness, numbersIn } from '../../table/likeness.ts';
import type { AcrossRule, RowDraft, RowValues } from '../rule.ts';

/** A spelling is rare up to this many rows, and another is usual from this many times as many. */
const RARE = 2;
const TIMES = 5;
/** From here on two spellings are alike; shorter names differ by a letter and are two names. */
const ALIKE = 0.8;
const SHORTEST = 4;
/** With more different names than this the column is no list, and comparing them all takes long. */
const MOST_NAMES = 2000;

export const rareSpelling: AcrossRule = {
  id: 'rare-spelling',
  scope: 'across rows',
  raises: ['value/rare-spelling'],
  check: (context) => {
    const found: RowDraft[] = [];
    for (const { id: on, columns } of forms) {
      const reading: Reading | null = context[on];
      if (reading === null) continue;
      for (const { id, list } of columns) {
        if (list?.kind !== 'organisations' && id !== 'locality') continue;
        for (const [row, raw, { usual, count }] of rareIn(reading.rows, id)) {
          const facts = { column: id, raw, usual, count };
          const rare = draft('value/rare-spelling', id, facts, { suggestion: unsafe(usual) });
          found.push({ on, row, draft: rare });
        }
      }
    }
    return found;
  },
};

type Row = FormRow<RowValues>;

/** The spelling that others use, and in how many rows. */
interface Usual {
  readonly usual: string;
  readonly count: number;
}

function* rareIn(rows: readonly Row[], column: string): Iterable<readonly [Row, string, Usual]> {
  const spelt = new Map<string, Row[]>();
  for (const row of rows) {
    const value = row.values[column];
    if (typeof value !== 'string' || value.length < SHORTEST) continue;
    const known = spelt.get(value);
    if (known === undefined) spelt.set(value, [row]);
    else known.push(row);
  }
  if (spelt.size > MOST_NAMES) return;
  const frequent = [...spelt].filter(([, same]) => same.length >= TIMES);
  for (const [raw, same] of spelt) {
    if (same.length > RARE) continue;
    const usual = usualOf(raw, same.length, frequent);
    if (usual === null) continue;
    for (const row of same) yield [row, raw, usual];
  }
}

function usualOf(
  raw: string,
  count: number,
  frequent: readonly (readonly [string, readonly Row[]])[],
): Usual | null {
  const key = fold(raw);
  let best: Usual | null = null;
  let bestLike = ALIKE;
  for (const [usual, rows] of frequent) {
    if (rows.length < count * TIMES) continue;
    const other = fold(usual);
    // "Kozoro 1" and "Kozoro 2" are two places, "Site A" and "Site B" as well.
    if (numbersIn(key) !== numbersIn(other) || marks(key) !== marks(other)) continue;
    const like = likeness(key, other);
    if (like < bestLike) continue;
    bestLike = like;
    best = { usual, count: rows.length };
  }
  return best;
}

/** The single letters of a name. */
function marks(folded: string): string {
  return folded
    .split(' ')
    .filter((word) => word.length === 1)
    .join(' ');
}
