// Turns published sums into a network whose flows are all the tables that a reader can imagine: a
// count is a flow from one sum to another, and what enters a sum leaves it. Holds no rule of secrecy.

import type { Count, Sum } from './count.ts';

/** Where the flow of a count begins and ends; `null` is outside every sum. */
export interface Way {
  readonly from: number | null;
  readonly to: number | null;
}

/** Sums by their number, and the ways of the counts that can vary without breaking more than two. */
export interface Network {
  readonly sums: readonly Sum[];
  readonly ways: ReadonlyMap<string, Way>;
  /** Ids of counts in each sum, the total first. */
  readonly members: readonly (readonly string[])[];
}

interface Membership {
  readonly sum: number;
  readonly isTotal: boolean;
}

/** Lays the sums that hold out as a network. */
export function networkOf(counts: ReadonlyMap<string, Count>, declared: readonly Sum[]): Network {
  const sums = declared.filter((sum) => holds(sum, counts));
  const members = sums.map(({ total, parts }) => [total, ...parts]);
  const memberships = membershipsOf(sums);
  const sides = new Sides(sums.length);
  const twofold: (readonly [string, Membership, Membership])[] = [];
  for (const [id, places] of memberships) {
    const [first, second] = places;
    if (places.length !== 2 || first === undefined || second === undefined) continue;
    // A part of a row is a part of a column; a subtotal of rows is a part of a row.
    if (sides.relate(first.sum, second.sum, first.isTotal === second.isTotal)) {
      twofold.push([id, first, second]);
    }
  }
  const ways = new Map<string, Way>();
  for (const id of counts.keys()) {
    const places = memberships.get(id) ?? [];
    const [only] = places;
    if (places.length === 0) ways.set(id, { from: null, to: null });
    else if (places.length === 1 && only !== undefined) ways.set(id, wayOf([only], sides));
  }
  for (const [id, ...places] of twofold) ways.set(id, wayOf(places, sides));
  return { sums, ways, members };
}

function holds({ total, parts }: Sum, counts: ReadonlyMap<string, Count>): boolean {
  let sum = 0;
  for (const part of parts) {
    const count = counts.get(part);
    if (count === undefined) return false;
    sum += count.value;
  }
  return parts.length > 0 && counts.get(total)?.value === sum;
}

function membershipsOf(sums: readonly Sum[]): ReadonlyMap<string, readonly Membership[]> {
  const memberships = new Map<string, Membership[]>();
  const add = (id: string, membership: Membership): void => {
    const known = memberships.get(id);
    if (known === undefined) memberships.set(id, [membership]);
    else known.push(membership);
  };
  sums.forEach(({ total, parts }, sum) => {
    add(total, { sum, isTotal: true });
    for (const part of parts) add(part, { sum, isTotal: false });
  });
  return memberships;
}

/** On the row side a total flows in and parts flow out; on the column side the other way round. */
function wayOf(places: readonly Membership[], sides: Sides): Way {
  let from: number | null = null;
  let to: number | null = null;
  for (const { sum, isTotal } of places) {
    if (sides.isRow(sum) === isTotal) to = sum;
    else from = sum;
  }
  return { from, to };
}

/** Which sums are rows and which are columns, found by union with parity. */
class Sides {
  readonly #parent: number[];
  readonly #flipped: boolean[];

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, sum) => sum);
    this.#flipped = Array.from({ length: size }, () => false);
  }

  isRow(sum: number): boolean {
    return !this.#find(sum).flipped;
  }

  /** Puts two sums on opposite sides, or on the same; false when they already stand otherwise. */
  relate(a: number, b: number, opposite: boolean): boolean {
    if (a === b) return false;
    const one = this.#find(a);
    const other = this.#find(b);
    const flipped = (one.flipped !== other.flipped) !== opposite;
    if (one.root === other.root) return !flipped;
    this.#parent[one.root] = other.root;
    this.#flipped[one.root] = flipped;
    return true;
  }

  #find(sum: number): { readonly root: number; readonly flipped: boolean } {
    let flipped = false;
    let at = sum;
    for (;;) {
      const parent = this.#parent[at] ?? at;
      if (parent === at) return { root: at, flipped };
      if (this.#flipped[at] === true) flipped = !flipped;
      at = parent;
    }
  }
}
