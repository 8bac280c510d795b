// Parts findings into those that are open and those that somebody has justified. A justification
// holds for the finding of its code, record and column, as long as the finding says the same.

import { keyOf } from '../consolidate/form-key.ts';
import type { Finding } from '../findings/finding.ts';
import type { FormId } from '../forms/form.ts';
import type { Reading } from '../reading/reading.ts';
import { isJustifiable } from './justifiable.ts';
import type { Justification } from './justification.ts';
import { matterOf } from './matter-of.ts';

/** A finding that somebody has justified. */
export interface JustifiedFinding {
  readonly finding: Finding;
  readonly justification: Justification;
}

/** Findings by what is left to do about them. */
export interface SettledFindings {
  readonly open: readonly Finding[];
  readonly justified: readonly JustifiedFinding[];
}

/** The record that a finding is about. */
export interface FoundRecord {
  readonly form: FormId;
  /** Key of the record. */
  readonly record: string;
}

/** The record of a finding; null where it has none, such as a header or a row without its site. */
export type RecordOfFinding = (finding: Finding) => FoundRecord | null;

/** Looks up the records of the findings of these readings. */
export function recordsOfFindings(readings: readonly Reading[]): RecordOfFinding {
  const byTab = new Map(
    readings.map((reading) => [
      `${reading.table.document} ${reading.table.tab}`,
      { form: reading.form, rows: new Map(reading.rows.map((row) => [row.place.row, row.values])) },
    ]),
  );
  return ({ place }) => {
    const tab = byTab.get(`${place.document} ${place.tab}`);
    const values = place.row === null ? undefined : tab?.rows.get(place.row);
    if (tab === undefined || values === undefined) return null;
    const record = keyOf(tab.form, values);
    return record === null ? null : { form: tab.form.id, record };
  };
}

/** @param justifications In the order in which they were given: of two for one finding the later counts. */
export function settleFindings(
  findings: readonly Finding[],
  readings: readonly Reading[],
  justifications: readonly Justification[],
): SettledFindings {
  if (justifications.length === 0) return { open: findings, justified: [] };
  const given = new Map(justifications.map((one) => [nameOf(one), one]));
  const recordOf = recordsOfFindings(readings);
  const open: Finding[] = [];
  const justified: JustifiedFinding[] = [];
  for (const finding of findings) {
    const record = isJustifiable(finding) ? recordOf(finding) : null;
    const justification =
      record === null
        ? undefined
        : given.get(nameOf({ ...record, ...finding, matter: matterOf(finding) }));
    if (justification === undefined) open.push(finding);
    else justified.push({ finding, justification });
  }
  return { open, justified };
}

function nameOf({
  form,
  record,
  columnId,
  code,
  matter,
}: Pick<Justification, 'form' | 'record' | 'columnId' | 'code' | 'matter'>): string {
  return JSON.stringify([form, record, columnId, code, matter]);
}
