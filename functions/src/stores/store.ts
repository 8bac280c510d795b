// What the functions remember between calls: who offers what under each key, what was taken of each
// source, and how far the master's tabs have followed. The contract; implementations stand beside.

import type { Mark } from '../../../core/consolidate/plan-take.ts';
import type { Candidate, Entry, FormId } from '../../../core/consolidate/record.ts';
import type { Reject } from '../../../core/consolidate/reject-rows.ts';
import type { Withholding } from '../../../core/consolidate/withholding.ts';
import type { Grid } from '../../../core/table/cell.ts';
import type { SourceOutcome } from '../../../core/wire/contract.ts';

/** What is known of a source from the last time it was taken. */
export interface SourceMemory {
  /** Fingerprint of the tabs' content; null until it was taken wholly. */
  readonly contentHash: string | null;
  /** Fingerprint of everything else the checks looked at. */
  readonly rulesHash: string | null;
  readonly outcome: SourceOutcome | null;
  /** Sheet ids of its form tabs, for links. */
  readonly sheetIds: Readonly<Record<string, number>>;
  readonly rejects: readonly Reject[];
  /** Rows of its log of corrections, for the master's. */
  readonly corrections: Grid;
}

/** An immutable copy of what was taken, under the fingerprint of the tabs it was taken from. */
export interface Snapshot {
  readonly contentHash: string;
  readonly document: string;
  readonly team: string;
  /** Serial moment, UTC. */
  readonly at: number;
  readonly tabs: readonly { readonly key: string; readonly title: string; readonly rows: Grid }[];
}

/** A right to take a source; of two takes the one that began later prevails. */
export interface Ticket {
  readonly document: string;
  readonly number: number;
}

/** One form of a source, to be made what the source offers now. */
export interface FormTake {
  readonly form: FormId;
  readonly candidates: readonly Candidate[];
  readonly withheld: Withholding;
}

/** What was taken of a source, by form and key. */
export type Marks = ReadonlyMap<FormId, ReadonlyMap<string, Mark>>;

/** What became of a take. `superseded`: a later take of the same source came first. */
export interface TakeResult {
  readonly changed: number;
  readonly superseded: boolean;
}

/** A line of the operation's log: one source in one run. */
export interface Run {
  /** Serial moment, UTC. */
  readonly at: number;
  /** E-mail address, or the schedule's name. */
  readonly who: string;
  readonly what: string;
  readonly source: string;
  /** How many rows; `null` where no rows were taken. */
  readonly read: number | null;
  readonly accepted: number | null;
  readonly rejected: number | null;
  readonly changed: number | null;
  /** Rows that left the master, because the source no longer has them. */
  readonly withdrawn: number | null;
}

/** How far the master's tabs have followed the records. */
export interface Publication {
  /** Rises with every change of records, rejects or runs. */
  readonly generation: number;
  /** Everything up to this generation stands in the master. */
  readonly published: number;
  /** Rises whenever somebody has had hold of the master: what was read before may be old. */
  readonly holds: number;
  /** Who writes the master now, and a number that rises while they are alive. */
  readonly holder: string | null;
  readonly beat: number;
}

/** What changed after a generation. Entries without candidates have left the master. */
export interface Changes {
  readonly entries: readonly Entry[];
  readonly rejects: readonly SourceRejects[];
  readonly runs: readonly Run[];
}

/** The rejected rows of one source now, and what was corrected in it. */
export interface SourceRejects {
  readonly document: string;
  readonly team: string;
  readonly rejects: readonly Reject[];
  readonly corrections: Grid;
}

/** Everything the functions remember. Methods throw Problem store/unavailable when it is not there. */
export interface Store {
  beginTake(document: string): Promise<Ticket>;
  source(document: string): Promise<SourceMemory>;
  /** What was taken of a source, by form and key. */
  marks(document: string): Promise<Marks>;
  /** Keeps a copy for ever; one that is there already stays as it is. */
  keepSnapshot(snapshot: Snapshot): Promise<void>;
  /** May be cut off anywhere and called again; ends with what the last call offered. */
  takeForm(ticket: Ticket, who: string, at: number, take: FormTake): Promise<TakeResult>;
  /** Remembers a source as taken and its run. */
  finishTake(ticket: Ticket, team: string, memory: SourceMemory, run: Run): Promise<TakeResult>;
  /** Writes a run down that took nothing. */
  logRun(run: Run): Promise<void>;

  /** Sites that sources offer. */
  sites(): Promise<readonly Entry[]>;
  /** Entries of these keys that exist. */
  entries(form: FormId, keys: readonly string[]): Promise<readonly Entry[]>;
  /** Entries about which sources contradict each other. */
  contested(): Promise<readonly Entry[]>;

  publication(): Promise<Publication>;
  /** Takes hold of the master when nobody has, or when `instead` of somebody who has gone silent. */
  hold(holder: string, instead: Publication | null): Promise<Publication | null>;
  /** Shows that the holder is alive; false when somebody else has taken hold. */
  beat(holder: string): Promise<boolean>;
  /** Lets go; `published` is the generation that stands in the master now, null when none was. */
  release(holder: string, published: number | null): Promise<void>;
  changesSince(generation: number): Promise<Changes>;
}
