// What a service call counts for and how long it would take in Apps Script. Google publishes no
// figures beyond "tens to hundreds of milliseconds a call"; the seconds below are estimates.
// Counted is every method that fetches from the server or sends to it; handles (getRange,
// getSheetId), builders (newTextStyle) and getActiveSpreadsheet cost nothing.

/** The four kinds of service calls of a run that its answer counts. */
export type CountedKind = 'read' | 'write' | 'ui' | 'fetch';

/** A lock takes time too, but neither reads nor writes a spreadsheet. */
export type CostKind = CountedKind | 'lock';

/** Calls of each kind. */
export type CallCounts = Record<CountedKind, number>;

/** Estimated seconds per call, and per cell that it carries. */
export const LATENCY: Readonly<Record<CostKind, { call: number; cell: number }>> = {
  // 300,000 cells in about 1.7 s.
  read: { call: 0.15, cell: 0.000_005 },
  // 300,000 cells in about 6 s: writing recalculates and saves.
  write: { call: 0.1, cell: 0.000_02 },
  // Opening a dialog or a sidebar; the person's thinking is not counted.
  ui: { call: 0.05, cell: 0 },
  // One HTTPS call to a warm function; the function's own work is in the process already.
  fetch: { call: 0.4, cell: 0 },
  lock: { call: 0.1, cell: 0 },
};

/** Seconds after which Apps Script stops a run, whatever it is doing. */
export const RUN_LIMIT_SECONDS = 360;

/** Google's sentence for that. */
export const RUN_LIMIT_MESSAGE = 'Exceeded maximum execution time';

/** Counts the calls of one run. */
export class Meter {
  readonly counts: CallCounts = { read: 0, write: 0, ui: 0, fetch: 0 };
  seconds = 0;
  readonly #whenCounted: (seconds: number) => void;

  constructor(whenCounted: (seconds: number) => void) {
    this.#whenCounted = whenCounted;
  }

  /** One call that carries so many cells. */
  count(kind: CostKind, cells = 0): void {
    if (kind !== 'lock') this.counts[kind] += 1;
    this.seconds += LATENCY[kind].call + LATENCY[kind].cell * cells;
    this.#whenCounted(this.seconds);
  }
}
