// What the weekly needs of one week are computed from.

import type { ReportMaterial } from '../report-material.ts';

export interface WeekMaterial extends ReportMaterial {
  /** Cut-off day of the week reported, serial date. */
  readonly week: number;
}
