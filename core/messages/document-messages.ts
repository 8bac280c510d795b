// Words that every report shares, whatever it is about. Every language says all of them.

import type { NeedLevel } from '../reports/document/document.ts';

export interface DocumentMessages {
  /** Before the levels of need. */
  readonly legend: string;
  readonly levels: Readonly<Record<NeedLevel | 'blank', string>>;
  /** Above the cells that charts are drawn from. */
  readonly chartFigures: string;
}
