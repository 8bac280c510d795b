// What a source's tab gives to the master: the rows that may enter, and the rows that may not, with
// their reasons. Every row that was read is in exactly one of the two.

import type { Form, FormId } from '../forms/form.ts';
import type { Finding } from '../findings/finding.ts';
import type { FormRow, Reading } from '../reading/reading.ts';
import type { KnownSite } from '../wire/reference.ts';
import { periodOf } from './form-key.ts';
import { rowKeys } from './own-ids.ts';
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
  /** Key of the record that the row would be; null when it cannot be told. */
  readonly key: string | null;
  readonly siteId: string | null;
  /** Week's end, month or day that the row is about, serial date; null when it says none. */
  readonly period: number | null;
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
  const keys = rowKeys(reading);
  reading.rows.forEach((row, index) => {
    const reasons = [...blocked, ...(byRow.get(row.place.row) ?? [])].map(reasonOf);
    byRow.delete(row.place.row);
    const key = keys[index] ?? null;
    if (reasons.length === 0 && key !== null) good.push(candidateOf(input, row, key));
    else rejected.push(rejection(form, row, key, reasons));
  });
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
    withheld: withholdingOf(form.id, rejected, blocked.length > 0 || reading.headerRow === 0),
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
    key: null,
    siteId: findings.find(({ siteId }) => siteId !== null)?.siteId ?? null,
    period: null,
    reasons: findings.map(reasonOf),
  }));
}

function candidateOf(
  input: IntakeInput,
  row: FormRow<Reading['rows'][number]['values']>,
  key: string,
): Candidate {
  const values = storedValues(input.reading.form, row.values, { ...input, key });
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
  key: string | null,
  reasons: readonly Reason[],
): RejectedSourceRow {
  const siteId = row.values['site_id'];
  return {
    form: form.id,
    row: row.place.row,
    key,
    siteId: typeof siteId === 'string' ? siteId : null,
    period: periodOf(form.id, row.values),
    reasons: reasons.length > 0 ? reasons : [{ code: 'value/required', finding: null }],
  };
}

/** What the checks call a key that stands twice in a tab. */
const REPEATED: Readonly<Record<FormId, string>> = {
  sites: 'site/duplicate',
  weekly: 'week/duplicate-report',
  profile: 'record/duplicate',
  intentions: 'record/duplicate',
  interventions: 'record/duplicate',
};

/** The checks find repeated keys; this only makes sure that none slips through. */
function repetition(form: Form, { key, origin, values }: Candidate): RejectedSourceRow {
  const siteId = values['site_id'];
  return {
    form: form.id,
    row: origin.row,
    key,
    siteId: typeof siteId === 'string' ? siteId : null,
    period: periodOf(form.id, values),
    reasons: [{ code: REPEATED[form.id], finding: null }],
  };
}

function reasonOf(finding: Finding): Reason {
  return { code: finding.code, finding };
}
