// Session: who is signed in and in which language and time zone.

import type { Desk } from './desk.ts';
import { StandIn } from './stand-in.ts';

export class Session extends StandIn {
  readonly #desk: Desk;
  readonly #scriptTimeZone: string;

  constructor(desk: Desk, scriptTimeZone: string) {
    super();
    this.#desk = desk;
    this.#scriptTimeZone = scriptTimeZone;
  }

  getActiveUser(): User {
    return new User(this.#desk.user);
  }

  getEffectiveUser(): User {
    return new User(this.#desk.user);
  }

  /** Two letters, as the person's Google account has it; here the document's language. */
  getActiveUserLocale(): string {
    return this.#desk.locale.slice(0, 2);
  }

  getScriptTimeZone(): string {
    return this.#scriptTimeZone;
  }
}

export class User extends StandIn {
  readonly #email: string;

  constructor(email: string) {
    super();
    this.#email = email;
  }

  getEmail(): string {
    return this.#email;
  }
}
