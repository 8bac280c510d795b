// Justifications on their way with a record: from the source's findings to the row in the master, and
// from there to whoever reports the figures. Who justified and when stays with the source.

import type { Candidate } from '../consolidate/record.ts';
import { isFindingCode } from '../findings/severity.ts';
import type { FormId } from '../forms/form.ts';
import type { Cell } from '../table/cell.ts';
import type { Justification } from './justification.ts';
import type { JustifiedFinding } from './settle-findings.ts';

/** A justification as the master keeps it with a record. */
export type RecordJustification = Pick<Justification, 'columnId' | 'code' | 'text'>;

/** A justification of a figure that a report shows. */
export interface ReportedJustification extends RecordJustification {
  readonly form: FormId;
  /** Key of the record, such as `CF-S0012-20140930`. */
  readonly record: string;
}

/** The candidates of a form with what was justified about them, in the order of the findings. */
export function withJustifications(
  form: FormId,
  candidates: readonly Candidate[],
  justified: readonly JustifiedFinding[],
): readonly Candidate[] {
  const byRecord = new Map<string, RecordJustification[]>();
  for (const { finding, justification } of justified) {
    if (justification.form !== form) continue;
    const { columnId, code } = finding;
    const own = byRecord.get(justification.record) ?? [];
    byRecord.set(justification.record, own);
    own.push({ columnId, code, text: justification.text });
  }
  if (byRecord.size === 0) return candidates;
  return candidates.map((candidate) => {
    const justifications = byRecord.get(candidate.key);
    return justifications === undefined ? candidate : { ...candidate, justifications };
  });
}

/**
 * The justifications of a record as one cell of the base tab, one on a line; null when it has none.
 * @example justificationCell([{ columnId: 'individuals', code: 'population/rounded', text: 'Compté' }])
 * // "individuals: Compté [population/rounded]"
 */
export function justificationCell(
  justifications: readonly RecordJustification[] | undefined,
): string | null {
  if (justifications === undefined || justifications.length === 0) return null;
  return justifications
    .map(({ columnId, code, text }) => `${columnId ?? ROW}: ${text} [${code}]`)
    .join('\n');
}

/** Stands for the column of a justification of the whole row. */
const ROW = '*';
const LINE = /^([\w*]+): (.*) \[([a-z]+\/[a-z-]+)\]$/;

/** Reads the cell of the base tab back. A line that people have changed beyond reading is left out. */
export function readJustificationCell(cell: Cell): readonly RecordJustification[] {
  return String(cell ?? '')
    .split('\n')
    .flatMap((line): RecordJustification[] => {
      const [, column = '', text = '', code = ''] = LINE.exec(line.trim()) ?? [];
      if (!isFindingCode(code)) return [];
      return [{ columnId: column === ROW ? null : column, code, text }];
    });
}
