// LockService: runs that would write the same document at the same time wait for one another.

import type { Desk } from './desk.ts';
import { exception } from './exception.ts';
import { StandIn } from './stand-in.ts';

export class LockService extends StandIn {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    super();
    this.#desk = desk;
  }

  getDocumentLock(): Lock {
    return new Lock(this.#desk, 'document');
  }

  getScriptLock(): Lock {
    return new Lock(this.#desk, 'script');
  }

  getUserLock(): Lock {
    return new Lock(this.#desk, 'user');
  }
}

export class Lock extends StandIn {
  readonly #desk: Desk;
  readonly #scope: 'document' | 'script' | 'user';
  #held = false;

  constructor(desk: Desk, scope: 'document' | 'script' | 'user') {
    super();
    this.#desk = desk;
    this.#scope = scope;
  }

  /** Whether the lock was taken within so many milliseconds. */
  tryLock(milliseconds: number): boolean {
    this.#desk.count('lock');
    if (!this.#held) this.#held = this.#desk.ask('lock', this.#scope, milliseconds);
    return this.#held;
  }

  waitLock(milliseconds: number): void {
    if (!this.tryLock(milliseconds)) {
      throw exception('Lock timeout: another process was holding the lock for too long.');
    }
  }

  hasLock(): boolean {
    return this.#held;
  }

  releaseLock(): void {
    this.#desk.count('lock');
    if (this.#held) this.#desk.ask('unlock', this.#scope);
    this.#held = false;
  }
}
