// The one way in which reports compute a change in per cent. Published reports of the operation
// truncated some and rounded others (known answers K08, K12 to K15); this one always rounds.

/** A change and the figure it is a change of. */
export interface Change {
  readonly before: number;
  readonly after: number;
  /** `after - before`. */
  readonly persons: number;
  /** Per cent of `before`, two decimals; `null` when `before` is 0. */
  readonly percent: number | null;
}

/**
 * The change from one count to another, the per cent rounded half away from zero.
 * @example changeOf(67514, 60093).percent // -10.99
 */
export function changeOf(before: number, after: number): Change {
  return { before, after, persons: after - before, percent: percentOf(after - before, before) };
}

/** `part` in per cent of `whole`, two decimals, half away from zero; `null` when `whole` is 0. */
export function percentOf(part: number, whole: number): number | null {
  if (whole === 0) return null;
  // In whole numbers, because 100 * part / whole may fall on the wrong side of a half.
  const hundredths = Math.floor((Math.abs(part) * 20_000 + whole) / (2 * whole));
  return hundredths === 0 ? 0 : (Math.sign(part) * hundredths) / 100;
}
