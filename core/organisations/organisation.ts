// What the product knows of a humanitarian organisation. Organisations only: never a person.

import type { Code, Labels } from '../forms/form.ts';

/** What kind of organisation it is: a code of the list `organisation_type`. */
export type OrganisationType = 'un' | 'red-cross' | 'ingo' | 'nngo' | 'authority' | 'donor';

/**
 * An organisation of the operation. The code is the acronym that is stored, in the operation's first
 * language; the labels are the acronyms that people of each language use. Names and other spellings
 * are aliases.
 */
export interface Organisation extends Code {
  readonly name: string;
  readonly type: OrganisationType;
}

/** The short way to write one of the list that the product brings along. */
export type OrganisationEntry = readonly [
  /** French acronym, also the code; `FR | EN | ES` where they differ. */
  acronyms: string,
  name: string,
  ...aliases: string[],
];

/** Organisations of one type. */
export function organisationsOf(
  type: OrganisationType,
  entries: readonly OrganisationEntry[],
): readonly Organisation[] {
  return entries.map(([acronyms, name, ...aliases]) => {
    const [code = acronyms, en = code, es = en] = acronyms.split(' | ');
    const labels: Labels = { fr: code, en, es };
    return { code, labels, aliases, name, type };
  });
}
