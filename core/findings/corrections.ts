// Suggestions that are safe to apply without asking: they change how a value is written, not what it
// means, or write a code that the row's other cells already say. Each leaves a row in the correction
// log.

import type { Cell } from '../table/cell.ts';
import type { RowPlace } from '../table/table.ts';
import type { Finding, FindingCode } from './finding.ts';
import { rawValue } from './raw-value.ts';

/** One cell to change. */
export interface Correction {
  readonly place: RowPlace & { readonly column: number };
  readonly columnId: string;
  readonly siteId: string | null;
  readonly code: FindingCode;
  readonly oldValue: Cell;
  readonly newValue: Cell;
}

/** The corrections of these findings; of two for one cell only the first. */
export function safeCorrections(findings: readonly Finding[]): readonly Correction[] {
  const corrections = new Map<string, Correction>();
  for (const finding of findings) {
    const { place, columnId, siteId, code, suggestion } = finding;
    if (suggestion?.safe !== true || columnId === null) continue;
    const { row, column, document, tab } = place;
    if (row === null || column === null) continue;
    const key = `${document} ${tab} ${row}:${column}`;
    if (corrections.has(key)) continue;
    corrections.set(key, {
      place: { document, tab, row, column },
      columnId,
      siteId,
      code,
      oldValue: rawValue(finding),
      newValue: suggestion.value,
    });
  }
  return [...corrections.values()];
}
