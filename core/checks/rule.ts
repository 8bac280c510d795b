// What a check looks like. A row check sees one row at a time and is called in one pass; a check
// across rows sees everything once.

import type { Draft } from '../findings/draft.ts';
import type { FindingCode } from '../findings/finding.ts';
import type { FormRow, SiteValues, WeeklyValues } from '../reading/reading.ts';
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

/** A check of any row, of the site registry's, or of the weekly report's. */
export interface AnyRowRule extends RowRule<RowValues> {
  readonly scope: 'row';
}
export interface SiteRowRule extends RowRule<SiteValues> {
  readonly scope: 'sites row';
}
export interface WeeklyRowRule extends RowRule<WeeklyValues> {
  readonly scope: 'weekly row';
}

/** A draft on a row of one of the two tabs. */
export interface RowDraft {
  readonly on: 'sites' | 'weekly';
  readonly row: FormRow<SiteValues> | FormRow<WeeklyValues>;
  readonly draft: Draft;
}

/** A check that compares rows. */
export interface AcrossRule extends Rule {
  readonly scope: 'across rows';
  readonly check: (context: CheckContext) => readonly RowDraft[];
}

export type CheckRule = AnyRowRule | SiteRowRule | WeeklyRowRule | AcrossRule;
