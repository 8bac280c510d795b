// The ancestor of all stand-ins: a member that is not there throws and says whose it would be.
// Without it a typing slip or a method nobody stood in for would read as `undefined` and pass.

import { exception } from './exception.ts';

/** Asked for by the language itself (JSON.stringify, await), never by a script. */
const ASKED_BY_THE_LANGUAGE = new Set(['toJSON', 'then']);

function missing(owner: unknown, member: string): Error {
  const prototype: unknown = Object.getPrototypeOf(owner);
  const name = (prototype as { constructor: { name: string } }).constructor.name;
  return exception(`${name} has no member "${member}" among the stand-ins.`);
}

// At the far end of the prototype chain, so that members that exist never meet the proxy.
const refusal = new Proxy(Object.create(Object.prototype) as object, {
  get(target, member, receiver): unknown {
    if (typeof member === 'symbol' || member in target || ASKED_BY_THE_LANGUAGE.has(member)) {
      return Reflect.get(target, member, receiver) as unknown;
    }
    throw missing(receiver, member);
  },
  set(_target, member, _value, receiver): boolean {
    throw missing(receiver, String(member));
  },
});

/** Extended by every class that stands in for one of Apps Script. */
// eslint-disable-next-line @typescript-eslint/no-extraneous-class -- its prototype is its content
export class StandIn {}
Object.setPrototypeOf(StandIn.prototype, refusal);

/** One value of an Apps Script enumeration; compared by identity. */
export class EnumValue<Name extends string = string> extends StandIn {
  readonly #name: Name;
  readonly #ordinal: number;

  constructor(name: Name, ordinal: number) {
    super();
    this.#name = name;
    this.#ordinal = ordinal;
  }

  name(): Name {
    return this.#name;
  }

  ordinal(): number {
    return this.#ordinal;
  }

  override toString(): Name {
    return this.#name;
  }
}

/** The values of an enumeration by name; an unknown name throws. */
export type Enumeration<Name extends string> = { readonly [Key in Name]: EnumValue<Key> };

/** Makes an enumeration that is called `title` in errors. */
export function enumeration<const Name extends string>(
  title: string,
  names: readonly Name[],
): Enumeration<Name> {
  const Named = { [title]: class extends StandIn {} }[title] ?? StandIn;
  const container = new Named();
  names.forEach((name, ordinal) => {
    Object.defineProperty(container, name, {
      value: new EnumValue(name, ordinal),
      enumerable: true,
    });
  });
  return container as Enumeration<Name>;
}
