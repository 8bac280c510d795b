// Reading a request's JSON strictly: a name that Google or the workbench does not know is refused,
// so that a misspelt or unsupported property is never silently ignored.

import { badRequest } from './google-error.ts';

/** @throws GoogleError 400 when the object has a property outside `names`, in Google's sentence */
export function onlyKnown<T extends object>(
  value: T,
  path: string,
  names: readonly (keyof T & string)[],
): T {
  const known: readonly string[] = names;
  for (const name of Object.keys(value)) {
    if (!known.includes(name)) {
      throw badRequest(
        `Invalid JSON payload received. Unknown name "${name}" at '${path}': Cannot find field.`,
      );
    }
  }
  return value;
}

/** A property that must be there. */
export function given<T>(value: T | null | undefined, path: string): T {
  if (value === null || value === undefined)
    throw badRequest(`Invalid ${path}: must be specified.`);
  return value;
}

/** One of the words that an enumeration of the API has and the workbench supports. */
export function oneOf<W extends string>(
  value: string | null | undefined,
  words: readonly W[],
  path: string,
): W {
  const found = words.find((word) => word === value);
  if (found === undefined) {
    throw badRequest(`Invalid value at '${path}', "${String(value)}"`);
  }
  return found;
}
