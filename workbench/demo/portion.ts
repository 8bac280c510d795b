// The demonstration's variety without chance: the same words always give the same portion.

/** A number from 0 up to but not including 1 that depends on the words only. */
export function portion(...words: readonly (string | number)[]): number {
  let state = 0x811c9dc5;
  for (const character of words.join('|')) {
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  // A final mixing, because FNV's high bits hardly change with the last characters.
  state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
  state = Math.imul(state ^ (state >>> 12), 0x297a2d39);
  return ((state ^ (state >>> 15)) >>> 0) / 2 ** 32;
}

/** One of the options, by the words. */
export function pick<Option>(
  options: readonly Option[],
  ...words: readonly (string | number)[]
): Option {
  const option = options[Math.floor(portion(...words) * options.length)];
  if (option === undefined) throw new Error('nothing to pick from');
  return option;
}

/**
 * Whole numbers that have the same proportions as the weights and add up to `total`: each is
 * rounded down, and the largest remainders get one more.
 */
export function split(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const exact = weights.map((weight) => (total * weight) / sum);
  const shares = exact.map(Math.floor);
  const left = total - shares.reduce((a, b) => a + b, 0);
  exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index)
    .slice(0, left)
    .forEach(({ index }) => (shares[index] = (shares[index] ?? 0) + 1));
  return shares;
}
