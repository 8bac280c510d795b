// The catalogue of ways an operation can fail that are nobody's bug. A Problem is thrown, caught
// once per shell, and shown in the user's language; `messages` holds the sentences.

/** Who can mend it. */
export type Mender = 'facilitator' | 'coordinator' | 'developers' | 'wait';

interface Entry {
  /** HTTP status with which the functions answer. */
  readonly status: number;
  readonly mender: Mender;
}

/** Every problem. Names of facts that the sentences use stand in the comment. */
export const PROBLEMS = {
  /** The spreadsheet has no tab of the product yet. */
  'workbook/not-prepared': { status: 409, mender: 'facilitator' },
  /** tab */
  'tab/not-a-form': { status: 409, mender: 'facilitator' },
  /** tab */
  'tab/missing': { status: 404, mender: 'facilitator' },
  /** tab: nothing under the headers. */
  'tab/empty': { status: 409, mender: 'facilitator' },
  /** tab: none of the headers is known. */
  'tab/no-header': { status: 409, mender: 'facilitator' },
  /** tab, form: two tabs claim to be the same form. */
  'tab/ambiguous': { status: 409, mender: 'facilitator' },
  /** No tab but the product's own holds anything. */
  'adopt/nothing': { status: 409, mender: 'facilitator' },
  /** text: what was typed instead of a form. */
  'adopt/unknown-form': { status: 400, mender: 'facilitator' },
  /** text: what was typed. */
  'period/unreadable': { status: 400, mender: 'facilitator' },
  /** text: what was typed; its week begins after today. */
  'period/future': { status: 400, mender: 'facilitator' },
  /** No week has data. */
  'period/none': { status: 409, mender: 'facilitator' },
  /** Only in the master. */
  'command/master-only': { status: 409, mender: 'facilitator' },
  /** Only in a facilitator's spreadsheet. */
  'command/facilitator-only': { status: 409, mender: 'coordinator' },
  /** setting, value */
  'setting/unreadable': { status: 409, mender: 'coordinator' },
  /** setting, value: the rule protects people or figures and cannot be changed. */
  'setting/protected': { status: 409, mender: 'coordinator' },
  /** setting, value: no rule has this code. */
  'setting/unknown-rule': { status: 409, mender: 'coordinator' },
  /** text: what was typed; no rule that can be tried has this name. */
  'rule/not-found': { status: 400, mender: 'coordinator' },
  /** text: what was typed. */
  'rule/threshold-unreadable': { status: 400, mender: 'coordinator' },
  'token/missing': { status: 401, mender: 'facilitator' },
  'token/expired': { status: 401, mender: 'facilitator' },
  /** Not signed by the issuer, or made for another application. */
  'token/foreign': { status: 401, mender: 'developers' },
  'token/unverified-email': { status: 401, mender: 'facilitator' },
  /** email */
  'access/unknown-user': { status: 403, mender: 'coordinator' },
  /** email, team */
  'access/other-team': { status: 403, mender: 'coordinator' },
  /** email */
  'access/coordinators-only': { status: 403, mender: 'coordinator' },
  /** document */
  'source/not-registered': { status: 403, mender: 'coordinator' },
  /** document: registered twice with different teams. */
  'source/ambiguous': { status: 409, mender: 'coordinator' },
  /** tab, gone, known: rows of the tab that the master has and the spreadsheet no longer. */
  'source/rows-gone': { status: 409, mender: 'facilitator' },
  /** ours, theirs */
  'contract/differs': { status: 409, mender: 'developers' },
  'request/malformed': { status: 400, mender: 'developers' },
  /** document: the service account has no access to it. */
  'sheets/not-shared': { status: 403, mender: 'facilitator' },
  /** document */
  'sheets/not-found': { status: 404, mender: 'coordinator' },
  /** Too many requests, after all retries. */
  'sheets/busy': { status: 503, mender: 'wait' },
  'sheets/unavailable': { status: 503, mender: 'wait' },
  'store/unavailable': { status: 503, mender: 'wait' },
  /** The add-in cannot reach the functions. */
  'functions/unreachable': { status: 503, mender: 'wait' },
  /** cell: where no finding is open. */
  'finding/none-here': { status: 409, mender: 'facilitator' },
  /** cell */
  'finding/no-suggestion': { status: 409, mender: 'facilitator' },
  /** What was shown is no longer so. */
  'finding/gone': { status: 409, mender: 'facilitator' },
  'justification/error': { status: 409, mender: 'facilitator' },
  /** Only a coordinator can settle the finding. */
  'justification/not-yours': { status: 409, mender: 'coordinator' },
  /** The row has no site or no period to keep the justification under. */
  'justification/no-record': { status: 409, mender: 'facilitator' },
  /** least: number of characters. */
  'justification/short': { status: 400, mender: 'facilitator' },
  /** most: number of characters. */
  'justification/long': { status: 400, mender: 'facilitator' },
  'justification/personal-data': { status: 400, mender: 'facilitator' },
  /** Another run is writing the same spreadsheet. */
  'run/in-progress': { status: 409, mender: 'wait' },
  /** what, where: personal data in a text that would leave the operation; never quoted. */
  'share/personal-data': { status: 409, mender: 'coordinator' },
  /** Nobody to send to: the setting is empty. */
  'share/no-recipients': { status: 409, mender: 'coordinator' },
  /** The setting names others now than those the person agreed to. */
  'share/recipients-changed': { status: 409, mender: 'facilitator' },
  /** The active tab is no report. */
  'share/no-report': { status: 409, mender: 'facilitator' },
  /** The bucket for files cannot be reached. */
  'storage/unavailable': { status: 503, mender: 'wait' },
  /** reference: number under which the log has the details. */
  'bug/unexpected': { status: 500, mender: 'developers' },
} as const satisfies Record<string, Entry>;

export type ProblemCode = keyof typeof PROBLEMS;

/** A problem as it crosses the wire. */
export interface ProblemReport {
  readonly code: ProblemCode;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** Thrown where an operation cannot be done. */
export class Problem extends Error implements ProblemReport {
  readonly code: ProblemCode;
  readonly facts: Readonly<Record<string, string | number>>;

  constructor(code: ProblemCode, facts: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.name = 'Problem';
    this.code = code;
    this.facts = facts;
  }
}
