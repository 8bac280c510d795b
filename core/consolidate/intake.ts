// What a source's tab gives to the master: the rows that may enter, and the rows that may not, with
// their reasons. Every row that was read is in exactly one of the two.

import type { Form } from '../forms/form.ts';
import type { Finding } from '../findings/finding.ts';
import type { FormRow, Reading } from '../reading/reading.ts';
import type { KnownSite } from '../wire/reference.ts';
import { keyOf } from './form-key.ts';
import type { Candidate } from './record.ts';
import { chooseOfferedRows } from './offered-rows.ts';
import { storedValues } from './stored-values.ts';
import { hashEntered } from './stored-values.ts';
import { withholdingOf } from './withholding.ts';
import type { Withholding } from './withholding.ts';

/** A row that does not enter the master. */
export interface RejectedSourceRow {
  readonly form: Form['id'];
  /** Sheet row, from 1. */
  readonly row: number;
  readonly siteId: string | null;
  /** Week's end, serial date; null in forms without weeks. */
  readonly week: number | null;
  /** Why, the first reason first: error findings, or one code of ours. */
  readonly reasons: readonly Reason[];
}

/** `finding` is null when the consolidation itself has to refuse the row. */
export interface Reason {
  readonly code: string;
  readonly finding: Finding | null;
}

/** A tab taken in. `accepted + rejected.length = read`. */
export interface Taken {
  readonly form: Form;
  /** Title of the tab. */
  readonly tab: string;
  readonly read: number;
  readonly accepted: number;
  readonly rejected: readonly RejectedSourceRow[];
  /** One per key: rows that a correction replaces are accepted and not offered. */
  readonly candidates: readonly Candidate[];
  /** What must not be taken for deleted, although it is not offered. */
  readonly withheld: Withholding;
}

export interface IntakeInput {
  readonly reading: Reading;
  /** Findings of the reading and of the checks. */
  readonly findings: readonly Finding[];
  readonly team: string;
  /** Sheet id of the tab; null when it is not known. */
  readonly sheetId: number | null;
  /** Sites of the operation by id, those of this source among them. */
  readonly registry: ReadonlyMap<string, KnownSite>;
  /** Serial moment of the submission, UTC. */
  readonly at: number;
}

/** Takes a tab in. */
export function takeIn(input: IntakeInput): Taken {
  const { reading } = input;
  const { form } = reading;
  const errors = errorsOf(input);
  const blocked = errors.filter(isHeader);
  const byRow = groupByRow(errors);
  const rejected: RejectedSourceRow[] = [];
  const good: Candidate[] = [];
  for (const row of reading.rows) {
    const reasons = [...blocked, ...(byRow.get(row.place.row) ?? [])].map(reasonOf);
    byRow.delete(row.place.row);
    const key = keyOf(form, row.values);
    if (reasons.length === 0 && key !== null) good.push(candidateOf(input, row, key));
    else rejected.push(rejection(form, row, reasons));
  }
  const strays = strayRows(form, byRow);
  const { offered, repeated } = chooseOfferedRows(good);
  rejected.push(...strays, ...repeated.map((candidate) => repetition(form, candidate)));
  rejected.sort((a, b) => a.row - b.row);
  const read = reading.rows.length + strays.length;
  return {
    form,
    tab: reading.table.tab,
    read,
    accepted: read - rejected.length,
    rejected,
    candidates: offered,
    withheld: withholdingOf(form, rejected, blocked.length > 0 || reading.headerRow === 0),
  };
}

function errorsOf({ reading, findings }: IntakeInput): readonly Finding[] {
  const { document, tab } = reading.table;
  return findings.filter(
    ({ severity, place }) =>
      severity === 'error' && place.tab === tab && place.document === document,
  );
}

/** A header that is missing or stands twice makes every row doubtful. */
function isHeader(finding: Finding): boolean {
  return finding.code.startsWith('header/');
}

function groupByRow(errors: readonly Finding[]): Map<number, Finding[]> {
  const byRow = new Map<number, Finding[]>();
  for (const finding of errors) {
    const { row } = finding.place;
    if (row === null || isHeader(finding)) continue;
    const known = byRow.get(row);
    if (known === undefined) byRow.set(row, [finding]);
    else known.push(finding);
  }
  return byRow;
}

/** Rows that the reader could not take as rows of the form at all, but named in an error. */
function strayRows(
  form: Form,
  byRow: ReadonlyMap<number, readonly Finding[]>,
): RejectedSourceRow[] {
  return [...byRow].map(([row, findings]) => ({
    form: form.id,
    row,
    siteId: findings.find(({ siteId }) => siteId !== null)?.siteId ?? null,
    week: null,
    reasons: findings.map(reasonOf),
  }));
}

function candidateOf(
  input: IntakeInput,
  row: FormRow<Reading['rows'][number]['values']>,
  key: string,
): Candidate {
  const values = storedValues(input.reading.form, row.values, input.registry, input.at);
  const correctionOf = values['correction_of'];
  return {
    key,
    origin: {
      document: row.place.document,
      tab: row.place.tab,
      sheetId: input.sheetId,
      row: row.place.row,
      team: input.team,
    },
    values,
    hash: hashEntered(input.reading.form, values),
    receivedAt: input.at,
    takenAt: input.at,
    correctionOf: typeof correctionOf === 'string' && correctionOf !== '' ? correctionOf : null,
  };
}

function rejection(
  form: Form,
  row: Reading['rows'][number],
  reasons: readonly Reason[],
): RejectedSourceRow {
  const siteId = row.values['site_id'];
  const week = row.values['week_end'];
  return {
    form: form.id,
    row: row.place.row,
    siteId: typeof siteId === 'string' ? siteId : null,
    week: typeof week === 'number' ? week : null,
    reasons: reasons.length > 0 ? reasons : [{ code: 'value/required', finding: null }],
  };
}

/** The checks find repeated keys; this only makes sure that none slips through. */
function repetition(form: Form, { origin, values }: Candidate): RejectedSourceRow {
  const siteId = values['site_id'];
  const week = values['week_end'];
  return {
    form: form.id,
    row: origin.row,
    siteId: typeof siteId === 'string' ? siteId : null,
    week: typeof week === 'number' ? week : null,
    reasons: [
      { code: form.id === 'weekly' ? 'week/duplicate-report' : 'site/duplicate', finding: null },
    ],
  };
}

function reasonOf(finding: Finding): Reason {
  return { code: finding.code, finding };
}
