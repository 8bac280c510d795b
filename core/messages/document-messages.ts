// Words that every report shares, whatever it is about. Every language says all of them.

import type { NeedLevel } from '../reports/document/document.ts';

export interface DocumentMessages {
  /** Before the levels of need. */
  readonly legend: string;
  readonly levels: Readonly<Record<NeedLevel | 'blank', string>>;
  /** Above the cells that charts are drawn from. */
  readonly chartFigures: string;
  /** Above the columns of figures of a map. */
  readonly map: Readonly<
    Record<'zone' | 'longitude' | 'latitude' | 'level' | 'individuals', string>
  >;
  /** Below shares that are rounded, where those shown do not add up to 100. */
  readonly rounding: (shown: number) => string;
  /** "Explain this number": the parts of a key figure's note. */
  readonly explanation: {
    readonly from: (sites: number, expected: number) => string;
    readonly leftOut: (reasons: string) => string;
    readonly nothingLeftOut: string;
    readonly findings: (count: number) => string;
    readonly finding: (site: string, sentence: string) => string;
    readonly moreFindings: (count: number) => string;
    readonly noFindings: string;
  };
}
