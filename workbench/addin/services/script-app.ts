// ScriptApp: who the script is and who is signed in, as a token. Triggers are not stood in for.

import type { Desk } from './desk.ts';
import { AuthMode } from './enumerations.ts';
import { StandIn } from './stand-in.ts';

export class ScriptApp extends StandIn {
  readonly AuthMode = AuthMode;
  readonly #desk: Desk;

  constructor(desk: Desk) {
    super();
    this.#desk = desk;
  }

  /** An OpenID token of the person who is signed in; its audience is the script's client id. */
  getIdentityToken(): string {
    this.#desk.needsAuthorisation('ScriptApp.getIdentityToken', 'openid');
    this.#desk.count('read');
    return this.#desk.ask('identityToken');
  }

  getScriptId(): string {
    return 'script-of-this-machine';
  }
}
