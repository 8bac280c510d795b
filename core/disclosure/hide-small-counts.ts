// Which counts must not be shown: the small ones, and as few others as it takes so that nobody finds a
// small one by adding and subtracting what is shown. Nothing can be switched off here.

import type { Count, Hiding, Sum } from './count.ts';
import { boardOf, makeLeeway } from './leeway.ts';
import type { Board, Flow } from './leeway.ts';
import { networkOf } from './sum-directions.ts';
import type { Network } from './sum-directions.ts';
import { sumsApart } from './sums-apart.ts';

/** A total is dearer than a part: more is read from it. */
const PART_COST = 1;
const TOTAL_COST = 4;
/** A headline is hidden only where everything else has failed. */
const HEADLINE_COST = 1000;

/**
 * Counts of people with a characteristic below the limit, and what would give them away. What is shown
 * says of a small count nothing but that it is small: all values from 1 to `limit - 1` remain possible,
 * or, where a published headline is small itself, at least two.
 *
 * @param limit first count that may be shown; zero is always shown
 * @returns the hidden counts by id
 * @throws Error when a small count stands in more sums than can be guarded
 */
export function hideSmallCounts(
  counts: readonly Count[],
  sums: readonly Sum[],
  limit: number,
): ReadonlyMap<string, Hiding> {
  const byId = new Map(counts.map((count) => [count.id, count]));
  const hidden = new Map<string, Hiding>();
  for (const { id, value, of } of byId.values()) {
    if (of === 'characteristic' && value > 0 && value < limit) hidden.set(id, 'small');
  }
  if (hidden.size === 0) return hidden;
  // A small count that stands in no sum is guarded by nothing else being known of it.
  const groups = sumsApart(sums);
  const groupOf = new Map<string, Map<string, Count>>();
  const countsOf = groups.map((group) => {
    const counts = new Map<string, Count>();
    for (const { total, parts } of group) {
      for (const id of [total, ...parts]) groupOf.set(id, counts);
    }
    return counts;
  });
  for (const [id, count] of byId) groupOf.get(id)?.set(id, count);
  groups.forEach((group, index) => {
    hideInGroup(countsOf[index] ?? new Map<string, Count>(), group, limit, hidden);
  });
  return hidden;
}

/** Hides what would give the small counts of these sums away. */
function hideInGroup(
  byId: ReadonlyMap<string, Count>,
  sums: readonly Sum[],
  limit: number,
  hidden: Map<string, Hiding>,
): void {
  const small = [...byId.keys()].filter((id) => hidden.get(id) === 'small');
  if (small.length === 0) return;
  const network = guardedNetwork(byId, sums, small, hidden);
  const totals = new Set(network.sums.map(({ total }) => total));
  const flowOf = (id: string): Pick<Flow, 'id' | 'value' | 'cost'> => {
    const count = byId.get(id);
    if (count === undefined) throw new Error(`no count ${id}`);
    const base = totals.has(id) ? TOTAL_COST : PART_COST;
    const cost = count.of === 'all' ? HEADLINE_COST : base;
    // Nobody is counted by a zero. Of two that would do, the smaller is hidden: less is lost.
    return {
      id,
      value: count.value,
      cost: count.value === 0 ? null : cost + Math.min(count.value, 1e6) / 1e7,
    };
  };
  const board = boardOf(network, flowOf, limit);
  const flows = new Map(board.flows.map((flow) => [flow.id, flow]));
  for (const id of small) {
    const flow = flows.get(id);
    if (flow === undefined) throw new Error(`count ${id} is in sums that cannot be guarded`);
    guard(board, hidden, flow);
  }
}

function guard(board: Board, hidden: Map<string, Hiding>, flow: Flow): void {
  const most = board.limit - 1 - flow.value;
  const least = flow.value - 1;
  if (reaches(board, hidden, flow, most, true) && reaches(board, hidden, flow, least, false))
    return;
  // Nothing more can be hidden beside it: not even that its neighbours are small may be said.
  for (const { id } of [...(board.at[flow.from] ?? []), ...(board.at[flow.to] ?? [])]) {
    if (hidden.get(id) === 'small') hidden.set(id, 'masked');
  }
  makeLeeway(board, hidden, flow, most, true);
  makeLeeway(board, hidden, flow, flow.value, false);
}

function reaches(
  board: Board,
  hidden: Map<string, Hiding>,
  flow: Flow,
  wanted: number,
  rises: boolean,
): boolean {
  return makeLeeway(board, hidden, flow, wanted, rises) >= wanted;
}

/**
 * The network with a way for every small count. Where one stands in too many sums, a total that stands
 * in no other sum is hidden, and its sum is none any more.
 */
function guardedNetwork(
  counts: ReadonlyMap<string, Count>,
  declared: readonly Sum[],
  small: readonly string[],
  hidden: Map<string, Hiding>,
): Network {
  let sums = declared;
  for (;;) {
    const network = networkOf(counts, sums);
    const lost = small.find((id) => !network.ways.has(id));
    if (lost === undefined) return network;
    const loose = network.sums.find(
      ({ total, parts }) =>
        parts.includes(lost) &&
        counts.get(total)?.of !== 'all' &&
        network.members.filter((members) => members.includes(total)).length === 1,
    );
    if (loose === undefined) throw new Error(`count ${lost} is in sums that cannot be guarded`);
    if (!hidden.has(loose.total)) hidden.set(loose.total, 'masked');
    sums = sums.filter((sum) => sum !== loose);
  }
}
