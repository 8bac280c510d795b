// CacheService: may forget at any time, and here it forgets after every run.

import type { Desk } from './desk.ts';
import { exception } from './exception.ts';
import { byteLength } from './properties-service.ts';
import { StandIn } from './stand-in.ts';

/** Google: 250 characters a key, 100 KB a value. */
const KEY_CHARACTERS = 250;
const VALUE_BYTES = 100 * 1024;

export class CacheService extends StandIn {
  readonly #caches: readonly [Cache, Cache, Cache];

  constructor(desk: Desk) {
    super();
    this.#caches = [new Cache(desk), new Cache(desk), new Cache(desk)];
  }

  getDocumentCache(): Cache {
    return this.#caches[0];
  }

  getScriptCache(): Cache {
    return this.#caches[1];
  }

  getUserCache(): Cache {
    return this.#caches[2];
  }
}

export class Cache extends StandIn {
  readonly #desk: Desk;
  readonly #values = new Map<string, string>();

  constructor(desk: Desk) {
    super();
    this.#desk = desk;
  }

  get(key: string): string | null {
    this.#desk.count('read');
    return this.#values.get(key) ?? null;
  }

  getAll(keys: readonly string[]): Record<string, string> {
    this.#desk.count('read');
    return Object.fromEntries(
      keys.flatMap((key) => {
        const value = this.#values.get(key);
        return value === undefined ? [] : [[key, value] as const];
      }),
    );
  }

  /** A third argument, the seconds to keep it, is taken and not used. */
  put(key: string, value: string): void {
    this.#desk.count('write');
    if (key.length > KEY_CHARACTERS) throw exception('Argument too large: key');
    if (byteLength(value) > VALUE_BYTES) throw exception('Argument too large: value');
    this.#values.set(key, value);
  }

  remove(key: string): void {
    this.#desk.count('write');
    this.#values.delete(key);
  }
}
