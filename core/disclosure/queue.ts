// A queue that gives the cheapest entry first, for the search of paths.

/** Entries with their costs. */
export interface Queue {
  add(entry: number, cost: number): void;
  /** Entry and cost, or `null` when the queue is empty. */
  take(): readonly [number, number] | null;
}

/** An empty queue: a binary heap. */
export function makeQueue(): Queue {
  const heap: (readonly [number, number])[] = [];
  const costAt = (index: number): number => heap[index]?.[1] ?? Infinity;
  const swap = (a: number, b: number): void => {
    const [one, other] = [heap[a], heap[b]];
    if (one === undefined || other === undefined) return;
    heap[a] = other;
    heap[b] = one;
  };
  return {
    add(entry, cost) {
      heap.push([entry, cost]);
      let at = heap.length - 1;
      while (at > 0) {
        const parent = (at - 1) >> 1;
        if (costAt(parent) <= costAt(at)) break;
        swap(parent, at);
        at = parent;
      }
    },
    take() {
      const first = heap[0];
      const last = heap.pop();
      if (first === undefined || last === undefined) return null;
      if (heap.length === 0) return first;
      heap[0] = last;
      let at = 0;
      for (;;) {
        const left = 2 * at + 1;
        const child = costAt(left + 1) < costAt(left) ? left + 1 : left;
        if (costAt(child) >= costAt(at)) return first;
        swap(child, at);
        at = child;
      }
    },
  };
}
