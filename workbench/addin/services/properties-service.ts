// PropertiesService: small texts kept with the document, the script or the person.

import type { PropertyScope } from '../host-calls.ts';
import type { Desk } from './desk.ts';
import { exception } from './exception.ts';
import { StandIn } from './stand-in.ts';

/** Google: 9 KB a value, 500 KB a store. */
const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;

export class PropertiesService extends StandIn {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    super();
    this.#desk = desk;
  }

  getDocumentProperties(): Properties {
    return this.#open('document', 'getDocumentProperties');
  }

  getScriptProperties(): Properties {
    return this.#open('script', 'getScriptProperties');
  }

  getUserProperties(): Properties {
    return this.#open('user', 'getUserProperties');
  }

  #open(scope: PropertyScope, method: string): Properties {
    this.#desk.needsAuthorisation(`PropertiesService.${method}`, 'script.storage');
    return new Properties(this.#desk, scope);
  }
}

export class Properties extends StandIn {
  readonly #desk: Desk;
  readonly #scope: PropertyScope;

  constructor(desk: Desk, scope: PropertyScope) {
    super();
    this.#desk = desk;
    this.#scope = scope;
  }

  getProperties(): Record<string, string> {
    this.#desk.count('read');
    return this.#desk.ask('properties', this.#scope);
  }

  getProperty(key: string): string | null {
    const properties = this.getProperties();
    return Object.hasOwn(properties, key) ? (properties[key] ?? null) : null;
  }

  getKeys(): string[] {
    return Object.keys(this.getProperties());
  }

  /** Values become texts. `deleteAllOthers` removes the properties that are not given. */
  setProperties(properties: Record<string, unknown>, deleteAllOthers = false): this {
    const texts = Object.entries(properties).map(([key, value]) => [key, String(value)] as const);
    for (const [key, text] of texts) {
      if (byteLength(key) + byteLength(text) > VALUE_BYTES) {
        throw exception('Argument too large: value');
      }
    }
    const kept = deleteAllOthers ? [] : Object.entries(this.#desk.ask('properties', this.#scope));
    const all = Object.fromEntries([...kept, ...texts]);
    const size = Object.entries(all).reduce((sum, pair) => sum + byteLength(pair.join('')), 0);
    if (size > STORE_BYTES) {
      throw exception(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    this.#write(all);
    return this;
  }

  setProperty(key: string, value: unknown): this {
    return this.setProperties({ [key]: value });
  }

  deleteProperty(key: string): this {
    const properties = this.#desk.ask('properties', this.#scope);
    Reflect.deleteProperty(properties, key);
    this.#write(properties);
    return this;
  }

  deleteAllProperties(): this {
    this.#write({});
    return this;
  }

  #write(properties: Record<string, string>): void {
    this.#desk.count('write');
    this.#desk.ask('setProperties', this.#scope, properties);
  }
}

/** Bytes of a text in UTF-8; Apps Script has no TextEncoder, nor has this context. */
export function byteLength(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
