// What adopting a table will do, and what is said about it before and after. Data only.

import type { Column, FormId } from '../forms/form.ts';
import type { Edit } from '../tabs/edit.ts';
import type { NoRecordReason } from './read-source.ts';
import type { CodeOrigin } from './site-codes.ts';

/** A heading of the source and the column it fills. */
export interface NamedMatch {
  readonly heading: string;
  readonly form: FormId;
  readonly column: Column;
}

/**
 * Why a row is not copied. `adopted`: this very row was copied before; `registered`: the registry
 * has its site already; `reported`: the form has a record with the same key.
 */
export type LeftReason = NoRecordReason | 'adopted' | 'registered' | 'reported';

/** A row of the source that is not copied into any form, or a form that it is not copied into. */
export interface LeftRow {
  /** Sheet row, from 1. */
  readonly row: number;
  readonly form: FormId;
  readonly reason: LeftReason;
}

/** Cells that are written with a meaning that people must confirm. */
export interface InterpretedValue {
  readonly column: Column;
  readonly raw: string;
  /** Code; null: nothing is known, the cell stays blank. */
  readonly code: string | null;
  readonly count: number;
}

/** Blank cells that are filled with what the spreadsheet knows beside the list. */
export interface CompletedColumn {
  readonly form: FormId;
  readonly column: Column;
  /** The value as it is written, when it is the same in every row. */
  readonly value: string | null;
  readonly count: number;
}

/** Cells that are copied as they stand and that the check will ask about. */
export interface UnclearColumn {
  readonly column: Column;
  readonly example: string;
  readonly count: number;
}

/** What is said about an adoption. */
export interface AdoptionReport {
  /** Title of the source tab. */
  readonly tab: string;
  /** Sheet rows of the header, from 1. */
  readonly headerRows: readonly number[];
  readonly forms: readonly FormId[];
  readonly matched: readonly NamedMatch[];
  readonly guessed: readonly NamedMatch[];
  /** Headings of columns that are kept at the right. */
  readonly kept: readonly string[];
  readonly interpreted: readonly InterpretedValue[];
  /** Date columns that write the month first, and how many days were put right. */
  readonly monthFirst: readonly { readonly column: Column; readonly exchanged: number }[];
  readonly unclear: readonly UnclearColumn[];
  readonly completed: readonly CompletedColumn[];
  /** How many sites got their code in which way, and the first and last proposed code. */
  readonly codes: Readonly<Record<CodeOrigin, number>>;
  readonly proposed: readonly [first: string, last: string] | null;
  /** Rows of the source that are copied, by form. */
  readonly added: ReadonlyMap<FormId, readonly number[]>;
  readonly left: readonly LeftRow[];
  /** Sheet rows above the header that hold something. */
  readonly above: readonly number[];
}

/** The writes and what is said about them. No writes: everything is there already. */
export interface Adoption {
  readonly edits: readonly Edit[];
  readonly report: AdoptionReport;
}
