// The short way to write a closed list of the dictionary. Holds no list itself.

import type { Code, ListRef } from '../form.ts';

/** A closed list whose codes the dictionary fixes. */
export type CodeList = Extract<ListRef, { readonly kind: 'codes' }>;

/** One entry: code, label in French, English and Spanish, then other ways people write it. */
export type CodeEntry = readonly [
  code: string,
  fr: string,
  en: string,
  es: string,
  ...aliases: string[],
];

/** A list of the dictionary, in the order in which people choose from it. */
export function codeList(name: string, ...entries: readonly CodeEntry[]): CodeList {
  const codes = entries.map(([code, fr, en, es, ...aliases]): Code => ({
    code,
    labels: { fr, en, es },
    aliases,
  }));
  return { kind: 'codes', name, codes };
}
