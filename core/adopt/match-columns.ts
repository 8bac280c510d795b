// Says which column of somebody else's table holds which column of a form, and how sure that is.

import type { Column, Form } from '../forms/form.ts';
import { guessColumn } from '../reading/guess-column.ts';
import { headerNames } from '../reading/header-names.ts';
import { foreignHeadings, foreignTags, headingHints } from './foreign-names.ts';
import type { Heading } from './source-header.ts';

/** A column of the source and the column of the form that it holds. */
export interface ColumnMatch {
  readonly heading: Heading;
  readonly column: Column;
  readonly trust: Trust;
}

/**
 * How sure a match is. `named`: by id or label, so the column is ours; `known`: by a name or tag that
 * others use; `guessed`: by likeness, or from a name that only hints at it.
 */
export type Trust = 'named' | 'known' | 'guessed';

type NameOf = (heading: Heading) => string | undefined;

/**
 * Matches headings to columns in order of trust: id, label, the names of other organisations' lists,
 * alias, HXL tag, older or less exact tag; then, as guesses, hints and likeness. Every column of the
 * form is matched once: the first heading that names it gets it.
 */
export function matchColumns(headings: readonly Heading[], form: Form): readonly ColumnMatch[] {
  const names = headerNames(form);
  const byKey =
    (map: ReadonlyMap<string, string>): NameOf =>
    ({ keys }) => {
      const key = keys.find((one) => map.has(one));
      return key === undefined ? undefined : map.get(key);
    };
  const named: readonly NameOf[] = [byKey(names.ids), byKey(names.labels)];
  const known: readonly NameOf[] = [
    byKey(foreignHeadings[form.id]),
    byKey(names.aliases),
    ({ tag }) => names.tags.get(tag) ?? names.tags.get(withoutLanguage(tag)),
    ({ tag }) => foreignTags[form.id].get(tag) ?? foreignTags[form.id].get(withoutLanguage(tag)),
  ];
  const columns = new Map(form.columns.map((column) => [column.id, column]));
  const matches = new Map<number, ColumnMatch>();
  const match = (heading: Heading, id: string | null | undefined, trust: Trust): void => {
    const column = id == null || matches.has(heading.index) ? undefined : columns.get(id);
    if (column === undefined) return;
    columns.delete(column.id);
    matches.set(heading.index, { heading, column, trust });
  };
  for (const nameOf of named) for (const one of headings) match(one, nameOf(one), 'named');
  for (const nameOf of known) for (const one of headings) match(one, nameOf(one), 'known');
  const hintOf = byKey(headingHints[form.id]);
  for (const one of headings) match(one, hintOf(one), 'guessed');
  for (const one of headings) {
    const [key] = one.keys;
    if (key !== undefined && !matches.has(one.index)) {
      match(one, guessColumn(key, [...columns.values()]), 'guessed');
    }
  }
  return [...matches.values()].sort((a, b) => a.heading.index - b.heading.index);
}

/** `#org+es` is the organisation's name in Spanish: which language does not matter here. */
function withoutLanguage(tag: string): string {
  return tag
    .split('+')
    .filter((part, index) => index === 0 || !/^(?:fr|en|es|pt|ar)$/.test(part))
    .join('+');
}
