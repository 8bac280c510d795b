// How alike two folded texts are. For suggesting to people, never for deciding.

/**
 * Sørensen-Dice coefficient of letter pairs, from 0 (nothing shared) to 1 (the same pairs).
 * Spaces do not count, so that "sous préfet" and "sous-préfet" are equal.
 * @param a Folded text.
 * @param b Folded text.
 */
export function likeness(a: string, b: string): number {
  const one = a.replace(/ /g, '');
  const two = b.replace(/ /g, '');
  if (one === two) return 1;
  if (one.length < 2 || two.length < 2) return 0;
  const pairs = new Map<string, number>();
  for (let i = 0; i < one.length - 1; i++) {
    const pair = one.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let i = 0; i < two.length - 1; i++) {
    const pair = two.slice(i, i + 2);
    const left = pairs.get(pair) ?? 0;
    if (left > 0) {
      pairs.set(pair, left - 1);
      shared += 1;
    }
  }
  return (2 * shared) / (one.length + two.length - 2);
}

/** The numbers in a text, in order: "f 0 4 ans" gives "0 4". Texts that differ here are not alike. */
export function numbersIn(folded: string): string {
  return (folded.match(/\d+/g) ?? []).join(' ');
}
