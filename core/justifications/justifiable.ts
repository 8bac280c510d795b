// Which findings a person may justify, and where the explanation belongs. An error stays an error: its
// row does not enter the master until it is mended.

import type { Finding, FindingCode } from '../findings/finding.ts';

/** Findings that no word of a facilitator settles. */
const NEEDS_OTHERS: ReadonlySet<FindingCode> = new Set<FindingCode>([
  // A coordinator confirms it, in the status of the row (domain notes 5.3).
  'movement/change-to-confirm',
  // The check failed, not the data.
  'check/crashed',
]);

/** Whether a finding may be justified. Findings about headers are about no figure. */
export function isJustifiable({
  code,
  severity,
  place,
}: Pick<Finding, 'code' | 'severity' | 'place'>): boolean {
  return severity !== 'error' && place.row !== null && !NEEDS_OTHERS.has(code);
}

/** Findings about a change from one week to the next, which the weekly report explains in a column. */
const ABOUT_A_CHANGE: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'movement/change-unexplained',
  'movement/does-not-add-up',
]);

/**
 * The column of the form that asks for just this explanation, so that it is written there and goes
 * with the row; null where the form has none.
 */
export function explanationColumn({
  code,
  columnId,
}: Pick<Finding, 'code' | 'columnId'>): string | null {
  if (ABOUT_A_CHANGE.has(code)) return 'change_comment';
  return code === 'need/comment-missing' ? columnId : null;
}
