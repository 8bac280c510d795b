// The shares of the parts of a whole. Each share is rounded by itself, so that anybody finds it from
// its count; where the shown shares then do not add up to 100, or the parts not to the whole, the
// difference is given, to be stated. Moving tenths from part to part to make them fit was rejected:
// it prints shares that nobody can find again.

import { shareOf } from './percent.ts';

/** Shares of a whole and what they leave open. */
export interface Shares {
  /** In per cent with one decimal, in the order of the parts; `null` when the whole is 0. */
  readonly shares: readonly (number | null)[];
  /** What the parts leave of the whole; 0 when they add up. */
  readonly rest: number;
  /** The shown shares, and that of the rest where there is one, added up. */
  readonly shown: number;
  /** `shown` less 100: what only rounding has added; 0 when they add up or the whole is 0. */
  readonly rounding: number;
}

/**
 * The shares of these parts.
 * @param whole What they are parts of; the sum of the parts when it is not given.
 * @example sharesOf([744, 370]).shares // [66.8, 33.2]
 */
export function sharesOf(parts: readonly number[], whole?: number): Shares {
  const sum = parts.reduce((total, part) => total + part, 0);
  const all = whole ?? sum;
  const shares = parts.map((part) => shareOf(part, all));
  const rest = all - sum;
  const tenths = [...shares, ...(rest === 0 ? [] : [shareOf(rest, all)])].reduce<number>(
    (total, share) => total + Math.round(10 * (share ?? 0)),
    0,
  );
  return {
    shares,
    rest,
    shown: tenths / 10,
    rounding: all === 0 ? 0 : (tenths - 1000) / 10,
  };
}
