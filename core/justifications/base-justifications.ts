// Justifications read back from the master's base tabs, and the findings they settle there.

import { keyOf } from '../consolidate/form-key.ts';
import type { Finding } from '../findings/finding.ts';
import type { Reading } from '../reading/reading.ts';
import { cellAt } from '../table/table.ts';
import { readJustificationCell, type ReportedJustification } from './record-justifications.ts';
import { recordsOfFindings } from './settle-findings.ts';

/** What stands in the column `justifications` of base tabs, wherever people have moved it. */
export function readBaseJustifications(
  bases: readonly Reading[],
): readonly ReportedJustification[] {
  return bases.flatMap(({ form, table, rows }) => {
    const column = [...table.bound].find(([, id]) => id === 'justifications')?.[0];
    if (column === undefined) return [];
    return rows.flatMap(({ place, values }): readonly ReportedJustification[] => {
      const record = keyOf(form, values);
      if (record === null) return [];
      return readJustificationCell(cellAt(table.rows, place.row - 1, column)).map((one) => ({
        form: form.id,
        record,
        ...one,
      }));
    });
  });
}

/**
 * Findings on base rows that nobody has justified. A justification that came with a row is about the
 * values of that row, so the check and the column tell it.
 */
export function openInBase(
  findings: readonly Finding[],
  bases: readonly Reading[],
  justifications: readonly ReportedJustification[],
): readonly Finding[] {
  if (justifications.length === 0) return findings;
  const given = new Set(justifications.map(nameOf));
  const recordOf = recordsOfFindings(bases);
  return findings.filter((finding) => {
    const record = finding.severity === 'error' ? null : recordOf(finding);
    return record === null || !given.has(nameOf({ ...record, ...finding }));
  });
}

function nameOf({ form, record, columnId, code }: Omit<ReportedJustification, 'text'>): string {
  return JSON.stringify([form, record, columnId, code]);
}
