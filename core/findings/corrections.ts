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
  /**
   * `rewritten`: a safe suggestion; `accepted`: a suggestion that a person confirmed; `explained`: an
   * explanation that a person gave.
   */
  readonly how: 'rewritten' | 'accepted' | 'explained';
}

/** Suggestions that are right only together: one coordinate alone would be doubled. */
const TOGETHER: ReadonlySet<FindingCode> = new Set<FindingCode>(['place/swapped-coordinates']);

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
      how: 'rewritten',
    });
  }
  return [...corrections.values()];
}

/**
 * What applying the suggestion of one finding changes, safe or not; nothing when it has none or
 * stands on no cell.
 * @param findings All findings, among which are those whose suggestions belong together with it.
 */
export function correctionsOf(
  finding: Finding,
  findings: readonly Finding[],
): readonly Correction[] {
  const all = TOGETHER.has(finding.code)
    ? findings.filter(
        ({ code, place: { document, tab, row } }) =>
          code === finding.code &&
          document === finding.place.document &&
          tab === finding.place.tab &&
          row === finding.place.row,
      )
    : [finding];
  return all.flatMap((one): Correction[] => {
    const { place, columnId, siteId, code, suggestion } = one;
    const { document, tab, row, column } = place;
    if (suggestion === null || columnId === null || row === null || column === null) return [];
    const at = { document, tab, row, column };
    const how = suggestion.safe ? 'rewritten' : 'accepted';
    const oldValue = rawValue(one);
    return [{ place: at, columnId, siteId, code, oldValue, newValue: suggestion.value, how }];
  });
}
