// What consolidation works on: rows offered by sources, and the records that come of them.

import type { RecordJustification } from '../justifications/record-justifications.ts';
import type { Cell } from '../table/cell.ts';
import type { Form } from '../forms/form.ts';

export type FormId = Form['id'];

/** Values of a row by column id, as they are stored: codes, texts, numbers, serial dates. */
export type StoredValues = Readonly<Record<string, Cell>>;

/** Where a row came from. */
export interface Origin {
  /** Spreadsheet id of the source. */
  readonly document: string;
  /** Title of the tab when it was read. */
  readonly tab: string;
  /** Sheet id of the tab, for links; null when it is not known. */
  readonly sheetId: number | null;
  /** Sheet row, from 1. */
  readonly row: number;
  readonly team: string;
}

/** A good row that a source offers under a key. A source offers one row per key. */
export interface Candidate {
  readonly key: string;
  readonly origin: Origin;
  readonly values: StoredValues;
  /** Fingerprint of the values a person entered. */
  readonly hash: string;
  /** When this source first offered the key, serial moment, UTC; kept while it goes on offering. */
  readonly receivedAt: number;
  /** When these values were taken, serial moment, UTC. */
  readonly takenAt: number;
  /** Key of the report that this row corrects, its own or another one of the same source. */
  readonly correctionOf: string | null;
  /** What the source has justified about the row; not given when nothing. */
  readonly justifications?: readonly RecordJustification[];
}

/** Everything offered under one key of a form, one candidate per source, in no order. */
export interface Entry {
  readonly form: FormId;
  readonly key: string;
  readonly candidates: readonly Candidate[];
}

/** The site that an entry is about; null when nobody offers it any more. */
export function siteOf({ candidates }: Entry): string | null {
  const site = candidates[0]?.values['site_id'];
  return typeof site === 'string' ? site : null;
}

/** A row of the master. `conflict`: another source offers other values under the same key. */
export interface MasterRecord extends Candidate {
  readonly form: FormId;
  readonly status: 'ok' | 'conflict';
}

/** Two or more sources that contradict each other about one key. */
export interface Conflict {
  readonly form: FormId;
  readonly key: string;
  /** The candidate that stands in the master comes first. */
  readonly candidates: readonly Candidate[];
}
