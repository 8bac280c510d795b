// A person's word on a finding: the value was checked and stays. It belongs to one finding about one
// record, and ends when what the finding says changes.

import type { FindingCode } from '../findings/finding.ts';
import type { FormId } from '../forms/form.ts';
import type { Cell } from '../table/cell.ts';

/** A justification as the tab `justifications` keeps it. */
export interface Justification {
  readonly form: FormId;
  /** Key of the record, such as `CF-S0012-20140930`. */
  readonly record: string;
  /** Column of the form; null when the finding is about the whole row. */
  readonly columnId: string | null;
  readonly code: FindingCode;
  /** Fingerprint of what the finding says, from `matterOf`. */
  readonly matter: string;
  /** The value that was justified, for people. */
  readonly value: Cell;
  readonly text: string;
  /** E-mail address of who justified, empty where Google keeps it back. */
  readonly by: string;
  /** Serial moment in the spreadsheet's time zone. */
  readonly at: number | null;
}
