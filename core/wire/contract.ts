// What the add-in and the functions say to each other. Both sides import these types; the functions
// check what comes in with zod. A change that an older add-in cannot live with raises CONTRACT.

import type { FormId } from '../forms/form.ts';
import type { FindingCode, Severity } from '../findings/finding.ts';
import type { ProblemReport } from '../problems/problem.ts';
import type { Reference } from './reference.ts';

/** Version of this contract. The functions refuse an add-in of another one and say so. */
export const CONTRACT = 1;

/** Names of the deployed functions that the add-in calls. */
export const ENDPOINTS = {
  submit: 'submit',
  consolidate: 'consolidate',
  reference: 'reference',
  share: 'share',
  dataset: 'dataset',
} as const;

/** Every request names the contract and the spreadsheet it comes from; who asks is in the token. */
export interface Request {
  readonly contract: number;
  readonly document: string;
  /** Submitting: rows that are gone from the sheet may leave the master, although they are many. */
  readonly confirmed?: boolean | undefined;
}

/** How many rows of one form were taken. `accepted + rejected = read`, always. */
export interface Intake {
  readonly form: FormId;
  readonly read: number;
  readonly accepted: number;
  readonly rejected: number;
  /** Of the accepted: new or different from what the master had. */
  readonly changed: number;
  /** Rows that left the master, because the sheet no longer has them. */
  readonly withdrawn: number;
}

/** A rejected row and the first reason. */
export interface RejectedRow {
  readonly form: FormId;
  readonly row: number;
  readonly code: string;
  readonly severity: Severity;
}

/** What a rule on trial would have found in one source. */
export interface TrialCount {
  readonly code: FindingCode;
  readonly findings: number;
  readonly sites: number;
}

/** What became of one source. */
export interface SourceOutcome {
  readonly team: string;
  readonly document: string;
  readonly name: string;
  readonly intakes: readonly Intake[];
  /** Site-weeks that another source reports too. */
  readonly conflicts: number;
  readonly rejects: readonly RejectedRow[];
  /** Rules on trial that would have found something. */
  readonly onTrial: readonly TrialCount[];
  /** Nothing in the sheet had changed since it was last taken. */
  readonly unchanged: boolean;
  /** Why it could not be taken; its last good rows stay in the master. */
  readonly problem: ProblemReport | null;
}

export interface SubmitResponse {
  readonly contract: number;
  readonly outcome: SourceOutcome;
}

export interface ConsolidateResponse {
  readonly contract: number;
  readonly outcomes: readonly SourceOutcome[];
  /** Rows of `base.weekly` that were written. */
  readonly rowsWritten: number;
}

export interface ReferenceResponse {
  readonly contract: number;
  readonly reference: Reference;
  /** Team of the spreadsheet; null in the master. */
  readonly team: string | null;
  /** What the spreadsheet is in the operation. */
  readonly kind: 'facilitator' | 'master';
}

/** Body of every answer that is not 200. */
export interface ProblemResponse {
  readonly contract: number;
  readonly problem: ProblemReport;
}
