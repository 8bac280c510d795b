// The one way in which reports compute changes, per cents and ratios. Published reports of the
// operation truncated some and rounded others, and called points per cent (known answers K08, K12 to
// K15, K19); this one always rounds half away from zero and names what it gives.

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
 * The change from one count to another.
 * @example changeOf(67514, 60093).percent // -10.99
 */
export function changeOf(before: number, after: number): Change {
  return { before, after, persons: after - before, percent: percentOf(after - before, before) };
}

/** `part` in per cent of `whole`, two decimals; `null` when `whole` is 0. */
export function percentOf(part: number, whole: number): number | null {
  return quotient(100 * part, whole, 2);
}

/**
 * The share of `part` in `whole`, in per cent with one decimal, as surveys are published; `null` when
 * `whole` is 0.
 * @example shareOf(740, 1114) // 66.4
 */
export function shareOf(part: number, whole: number): number | null {
  return quotient(100 * part, whole, 1);
}

/**
 * The change between two shares, in percentage points with one decimal: the difference of the shares
 * as they are shown, so that readers find the same. It is no change in per cent.
 * @example pointsOf(56, 80) // 24
 */
export function pointsOf(before: number | null, after: number | null): number | null {
  return before === null || after === null ? null : quotient(after - before, 1, 1);
}

/**
 * How many of one thing there are for each of another; `null` when there is none of the other.
 * @example ratioOf(21374, 3617, 2) // 5.91 persons per household in Bambari (known answer K06)
 */
export function ratioOf(amount: number, each: number, digits: number): number | null {
  return quotient(amount, each, digits);
}

/** Rounded half away from zero to so many decimals. Counts are computed in whole numbers. */
function quotient(amount: number, each: number, digits: number): number | null {
  if (each === 0) return null;
  const scale = 10 ** digits;
  // Whole numbers, because amount / each may fall on the wrong side of a half. A share with decimals
  // is no whole number; what a double cannot hold of it is cut off.
  const exact = Math.abs(amount) * 2 * scale;
  const doubled = Number.isInteger(exact) ? exact : Math.round(exact * 1e6) / 1e6;
  const units = Math.floor((doubled + Math.abs(each)) / (2 * Math.abs(each)));
  return units === 0 ? 0 : (Math.sign(amount) * Math.sign(each) * units) / scale;
}
