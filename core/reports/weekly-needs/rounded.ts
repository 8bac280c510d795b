// Whether a figure looks like an estimate. The report of November 2014 names three sites that
// "continue to report rounded estimates".

import type { WeeklyValues } from '../../reading/reading.ts';

/**
 * Said to be rounded, or a multiple of 100 from 100 on, or of 50 with households a multiple of 10
 * (dictionary, column rounded_estimate).
 */
export function isRounded(values: WeeklyValues): boolean {
  if (values.rounded_estimate === 'oui') return true;
  const { individuals, households } = values;
  if (typeof individuals !== 'number' || individuals < 100) return false;
  if (individuals % 100 === 0) return true;
  return individuals % 50 === 0 && typeof households === 'number' && households % 10 === 0;
}
