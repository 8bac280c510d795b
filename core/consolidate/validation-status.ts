// The state in which a coordinator has put a weekly report of the master. Facilitators do not set it:
// what they type into the column is not read.

import type { WeeklyValues } from '../reading/reading.ts';

/**
 * Whether a coordinator has refused the report. It stays in the base, where everybody sees the
 * decision, and counts in no report until the facilitator has sent other values.
 */
export function isRefused({
  validation_status: status,
}: Pick<WeeklyValues, 'validation_status'>): boolean {
  return status === 'rejete';
}
