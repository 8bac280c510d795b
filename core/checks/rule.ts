// What a check looks like. A row check sees one row at a time and is called in one pass; a check
// across rows sees everything once.

import type { Draft } from '../findings/draft.ts';
import type { FindingCode } from '../findings/finding.ts';
import type { FormId } from '../forms/form.ts';
import type { FormRow, ValuesByForm } from '../reading/reading.ts';
import type { Cell } from '../table/cell.ts';
import type { CheckContext, RowContext } from './context/check-context.ts';

/** Values of a row of any form. */
export type RowValues = Readonly<Record<string, Cell | undefined>>;

interface Rule {
  /** Stable name; a crashed check is reported under it. */
  readonly id: string;
  /** Every code the check can raise. */
  readonly raises: readonly FindingCode[];
}

/** A check of a single row. Returns `NO_DRAFTS` for a good row. */
interface RowRule<Values> extends Rule {
  readonly check: (row: FormRow<Values>, context: RowContext) => readonly Draft[];
}

/** A check of any row, whatever its form. */
export interface AnyRowRule extends RowRule<RowValues> {
  readonly scope: 'row';
}

/** A check of the rows of one form. */
export interface FormRowRule<F extends FormId> extends RowRule<ValuesByForm[F]> {
  readonly scope: `${F} row`;
}

export type SiteRowRule = FormRowRule<'sites'>;
export type WeeklyRowRule = FormRowRule<'weekly'>;
export type ProfileRowRule = FormRowRule<'profile'>;
export type IntentionRowRule = FormRowRule<'intentions'>;
export type InterventionRowRule = FormRowRule<'interventions'>;

/** A draft on a row of one of the tabs. */
export interface RowDraft {
  readonly on: FormId;
  readonly row: FormRow<RowValues>;
  readonly draft: Draft;
}

/** A check that compares rows. */
export interface AcrossRule extends Rule {
  readonly scope: 'across rows';
  readonly check: (context: CheckContext) => readonly RowDraft[];
}

export type CheckRule = AnyRowRule | { [F in FormId]: FormRowRule<F> }[FormId] | AcrossRule;
