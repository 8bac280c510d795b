// All the names under which the columns of a form are recognised, from the most to the least sure.

import type { Column, Form } from '../forms/form.ts';
import type { Cell } from '../table/cell.ts';
import { fold } from '../table/fold.ts';

/** Folded names by kind; a name that two columns share at one level names neither. */
export interface HeaderNames {
  readonly ids: ReadonlyMap<string, string>;
  readonly labels: ReadonlyMap<string, string>;
  readonly aliases: ReadonlyMap<string, string>;
  /** By normalised HXL tag. */
  readonly tags: ReadonlyMap<string, string>;
}

/** The names of a form's columns. */
export function headerNames({ columns }: Pick<Form, 'columns'>): HeaderNames {
  return {
    ids: namesBy(columns, ({ id }) => [fold(id)]),
    labels: namesBy(columns, ({ labels }) => Object.values(labels).map(fold)),
    aliases: namesBy(columns, ({ aliases = [] }) => aliases.map(fold)),
    tags: namesBy(columns, ({ hxl }) => [normalTag(hxl)]),
  };
}

/** The column that a label, id or alias names for certain; HXL tags are a row of their own. */
export function columnNamed(names: HeaderNames, folded: string): string | undefined {
  return names.ids.get(folded) ?? names.labels.get(folded) ?? names.aliases.get(folded);
}

/** Longer texts are no headers. */
const LONGEST = 200;

/** A header cell's folded text, empty when it holds no usable name. */
export function headerKey(cell: Cell): string {
  return typeof cell === 'string' && cell.length <= LONGEST ? fold(cell) : '';
}

/**
 * An HXL tag in one spelling: lower case, no spaces, attributes in order, the old `#admin1` as
 * `#adm1`. Empty when the cell holds no tag.
 */
export function normalTag(cell: Cell): string {
  if (typeof cell !== 'string' || cell.length > LONGEST) return '';
  const tight = cell.replace(/\s+/g, '').toLowerCase();
  if (!/^#[a-z]/.test(tight)) return '';
  const [tag = '', ...attributes] = tight.split('+');
  return [tag.replace(/^#admin(\d)$/, '#adm$1'), ...attributes.sort()].join('+');
}

function namesBy(
  columns: readonly Column[],
  keysOf: (column: Column) => readonly string[],
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const shared = new Set<string>();
  for (const column of columns) {
    for (const key of new Set(keysOf(column))) {
      if (names.has(key)) shared.add(key);
      names.set(key, column.id);
    }
  }
  for (const key of [...shared, '']) names.delete(key);
  return names;
}
