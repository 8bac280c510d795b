// One row per key from one tab: a correction replaces the row it corrects, in the same tab too.

import type { Candidate } from './record.ts';

/** Rows that a source offers, and good rows that repeat a key without correcting it. */
export interface OfferedRows {
  readonly offered: readonly Candidate[];
  readonly repeated: readonly Candidate[];
}

/**
 * Chooses among the good rows of one tab. Of several corrections of one key the lowest in the sheet
 * counts; of plain rows the first counts and the others are repeated.
 */
export function chooseOfferedRows(good: readonly Candidate[]): OfferedRows {
  const chosen = new Map<string, Candidate>();
  const repeated: Candidate[] = [];
  const inSheetOrder = [...good].sort((a, b) => a.origin.row - b.origin.row);
  for (const candidate of inSheetOrder) {
    const known = chosen.get(candidate.key);
    if (known === undefined || correctsItself(candidate)) {
      chosen.set(candidate.key, candidate);
    } else if (!correctsItself(known)) {
      repeated.push(candidate);
    }
  }
  for (const candidate of inSheetOrder) {
    const { key, correctionOf } = candidate;
    if (correctionOf !== null && correctionOf !== key && chosen.get(key) === candidate) {
      chosen.delete(correctionOf);
    }
  }
  return { offered: [...chosen.values()], repeated };
}

/** Whether the row corrects the report that stands under its own key. */
function correctsItself({ key, correctionOf }: Candidate): boolean {
  return correctionOf === key;
}
