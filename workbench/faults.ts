// Faults that a test or a person orders: the next matching calls to a service fail or are slow. A
// fault of `script` is a page's call of the add-in that Google refuses, as it does with several accounts.

export const FAULT_TARGETS = [
  'sheets',
  'drive',
  'firestore',
  'storage',
  'functions',
  'script',
] as const;
export type FaultTarget = (typeof FAULT_TARGETS)[number];

/** `status` 0 drops the connection; a fault with only `delayMs` slows the call and lets it pass. */
export interface Fault {
  readonly target: FaultTarget;
  /** Part of the call: method and path over HTTP, the RPC's name in Firestore, the function's name. */
  readonly match: string;
  readonly status?: number;
  readonly delayMs?: number;
  count: number;
}

export class Faults {
  #orders: Fault[] = [];
  readonly #listeners = new Set<() => void>();

  list(): readonly Readonly<Fault>[] {
    return this.#orders;
  }

  add(fault: Fault): void {
    this.#orders.push({ ...fault });
    this.#changed();
  }

  clear(): void {
    this.#orders = [];
    this.#changed();
  }

  /** Uses up one of the first matching orders. */
  take(target: FaultTarget, call: string): Readonly<Fault> | undefined {
    const fault = this.#orders.find(
      (order) => order.target === target && call.includes(order.match),
    );
    if (fault === undefined) return undefined;
    fault.count -= 1;
    if (fault.count <= 0) this.#orders = this.#orders.filter((order) => order !== fault);
    return fault;
  }

  /** Called after orders were added or cleared, for whoever keeps a copy in another thread. */
  listen(listener: () => void): void {
    this.#listeners.add(listener);
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }
}
