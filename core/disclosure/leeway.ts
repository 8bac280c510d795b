// How far a hidden count could lie from its true value in another table that shows the same figures.
// Where that is not far enough, which further counts must be hidden. An exact answer: the tables are
// the flows of a network, and the farthest one is found by paths that add what they can.

import type { Hiding } from './count.ts';
import { makeQueue } from './queue.ts';
import type { Network } from './sum-directions.ts';

/** A count on its way through the network. */
export interface Flow {
  readonly id: string;
  readonly value: number;
  /** Zero-based nodes; the last one stands for everything outside the sums. */
  readonly from: number;
  readonly to: number;
  /** What hiding it would cost; `null` may not be hidden. */
  readonly cost: number | null;
}

/** The network with its flows at each node. */
export interface Board {
  readonly flows: readonly Flow[];
  readonly at: readonly (readonly Flow[])[];
  /** Counts from 1 to `limit` less one are small. */
  readonly limit: number;
}

export function boardOf(
  network: Network,
  flowOf: (id: string) => Pick<Flow, 'id' | 'value' | 'cost'>,
  limit: number,
): Board {
  const outside = network.sums.length;
  const at: Flow[][] = Array.from({ length: outside + 1 }, () => []);
  const flows: Flow[] = [];
  for (const [id, { from, to }] of network.ways) {
    const flow = { ...flowOf(id), from: from ?? outside, to: to ?? outside };
    flows.push(flow);
    at[flow.from]?.push(flow);
    if (flow.from !== flow.to) at[flow.to]?.push(flow);
  }
  return { flows, at, limit };
}

/** A step along a flow: with it the count rises, against it falls. */
interface Step {
  readonly flow: Flow;
  readonly rises: boolean;
}

/**
 * Hides further counts until `flow` could be `wanted` more, or less when `rises` is false.
 * @param hidden what is hidden already; counts are added to it
 * @returns how far it could be, at most `wanted`
 */
export function makeLeeway(
  board: Board,
  hidden: Map<string, Hiding>,
  flow: Flow,
  wanted: number,
  rises: boolean,
): number {
  if (flow.from === flow.to) return wanted;
  const moved = new Map<string, number>();
  let reached = 0;
  while (reached < wanted) {
    // What the count brings in more at one end must leave the other end less.
    const path = rises
      ? cheapestPath(board, hidden, moved, flow, flow.to, flow.from)
      : cheapestPath(board, hidden, moved, flow, flow.from, flow.to);
    if (path === null) break;
    let room = wanted - reached;
    for (const step of path) room = Math.min(room, roomOf(step, hidden, moved, board.limit));
    for (const step of path) {
      const { id } = step.flow;
      if (!hidden.has(id)) hidden.set(id, 'masked');
      moved.set(id, (moved.get(id) ?? 0) + (step.rises ? room : -room));
    }
    reached += room;
  }
  return reached;
}

function roomOf(
  { flow, rises }: Step,
  hidden: ReadonlyMap<string, Hiding>,
  moved: ReadonlyMap<string, number>,
  limit: number,
): number {
  const now = flow.value + (moved.get(flow.id) ?? 0);
  const isSmall = hidden.get(flow.id) === 'small';
  if (rises) return isSmall ? limit - 1 - now : Infinity;
  // Who knows these rules knows that a masked count is not small, or it would be called so.
  return now - (isSmall ? 1 : flow.value >= limit ? limit : 0);
}

/** The path that hides least; `null` where there is none. */
function cheapestPath(
  board: Board,
  hidden: ReadonlyMap<string, Hiding>,
  moved: ReadonlyMap<string, number>,
  except: Flow,
  start: number,
  end: number,
): readonly Step[] | null {
  const best = new Map<number, number>([[start, 0]]);
  const arrived = new Map<number, Step>();
  const queue = makeQueue();
  queue.add(start, 0);
  for (;;) {
    const next = queue.take();
    if (next === null) return null;
    const [node, cost] = next;
    if (node === end) return stepsTo(end, start, arrived);
    if (cost > (best.get(node) ?? Infinity)) continue;
    for (const flow of board.at[node] ?? []) {
      if (flow === except) continue;
      const price = hidden.has(flow.id) ? 0 : flow.cost;
      if (price === null) continue;
      const rises = flow.from === node;
      if (roomOf({ flow, rises }, hidden, moved, board.limit) <= 0) continue;
      const other = rises ? flow.to : flow.from;
      if (cost + price >= (best.get(other) ?? Infinity)) continue;
      best.set(other, cost + price);
      arrived.set(other, { flow, rises });
      queue.add(other, cost + price);
    }
  }
}

function stepsTo(end: number, start: number, arrived: ReadonlyMap<number, Step>): readonly Step[] {
  const steps: Step[] = [];
  for (let node = end; node !== start;) {
    const step = arrived.get(node);
    if (step === undefined) throw new Error('a path that does not begin where it was begun');
    steps.push(step);
    node = step.rises ? step.flow.from : step.flow.to;
  }
  return steps;
}
