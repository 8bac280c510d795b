// LockService's locks: one holder at a time, the others wait in their order.

interface Lock {
  held: boolean;
  readonly waiting: (() => void)[];
}

const locks = new Map<string, Lock>();

/** Takes the lock of this name; false when it did not become free within so many milliseconds. */
export function takeLock(name: string, milliseconds: number): Promise<boolean> {
  const lock = locks.get(name) ?? { held: false, waiting: [] };
  locks.set(name, lock);
  if (!lock.held) {
    lock.held = true;
    return Promise.resolve(true);
  }
  return new Promise((resolve) => {
    const granted = (): void => {
      clearTimeout(timer);
      resolve(true);
    };
    const timer = setTimeout(() => {
      lock.waiting.splice(lock.waiting.indexOf(granted), 1);
      resolve(false);
    }, milliseconds);
    lock.waiting.push(granted);
  });
}

/** Gives the lock to whoever waits longest. */
export function giveLockBack(name: string): void {
  const lock = locks.get(name);
  if (lock === undefined) return;
  const next = lock.waiting.shift();
  if (next === undefined) locks.delete(name);
  else next();
}
