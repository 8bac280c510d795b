// Says which column of the sheet holds which column of the form, and reports what is missing,
// unknown, guessed or there twice.

import type { Draft } from '../findings/draft.ts';
import { draft } from '../findings/draft.ts';
import type { Column, Form } from '../forms/form.ts';
import { columnLetters } from '../table/a1.ts';
import type { Cell } from '../table/cell.ts';
import { cellAt } from '../table/table.ts';
import type { Table } from '../table/table.ts';
import type { HeaderRows } from './find-header.ts';
import { isFilled } from './find-header.ts';
import { guessColumn } from './guess-column.ts';
import type { HeaderNames } from './header-names.ts';
import { headerKey, normalTag } from './header-names.ts';

/** A fault of the header, with the zero-based column of the sheet it stands on. */
export interface HeaderFault {
  readonly draft: Draft;
  readonly index: number | null;
}

/** Columns found. */
export interface BoundColumns {
  /** Zero-based column of the sheet by column id. */
  readonly columns: ReadonlyMap<string, number>;
  readonly faults: readonly HeaderFault[];
}

/** What stands over one column of the sheet. */
interface Heading {
  readonly index: number;
  readonly text: Cell;
  readonly key: string;
  readonly tag: string;
}

/**
 * Binds columns in order of trust: developer metadata, column id, label, alias, HXL tag, likeness.
 * The first heading that names a column gets it. Metadata stays behind when people move cells rather
 * than columns: where a heading plainly names another column, what people read counts.
 */
export function bindColumns(
  table: Table,
  form: Form,
  names: HeaderNames,
  header: HeaderRows,
): BoundColumns {
  const headings = headingsOf(table, header);
  const columns = new Map<string, number>();
  const named = new Map<number, string>();
  const bind = (index: number, id: string): void => {
    named.set(index, id);
    if (!columns.has(id)) columns.set(id, index);
  };
  const ids = new Set(form.columns.map(({ id }) => id));

  for (const [index, id] of trusted(table.bound, headings, names)) if (ids.has(id)) bind(index, id);
  const steps: readonly ((heading: Heading) => string | undefined)[] = [
    ({ key }) => names.ids.get(key),
    ({ key }) => names.labels.get(key),
    ({ key }) => names.aliases.get(key),
    ({ tag }) => names.tags.get(tag),
  ];
  for (const nameOf of steps) {
    for (const heading of headings) {
      const id = named.has(heading.index) ? undefined : nameOf(heading);
      if (id !== undefined && !columns.has(id)) bind(heading.index, id);
    }
  }

  const faults: HeaderFault[] = [];
  for (const heading of headings) {
    // Metadata of columns that are not the form's own, such as where a master's row comes from.
    if (table.bound.has(heading.index) && !named.has(heading.index)) continue;
    const id = named.get(heading.index);
    const twin = id ?? firstNamed(heading, steps);
    const home = twin === undefined ? undefined : columns.get(twin);
    if (twin !== undefined && home !== undefined && home !== heading.index) {
      faults.push({ index: heading.index, draft: duplicate(heading, twin, home) });
    } else if (id === undefined) {
      const free = form.columns.filter((column) => !columns.has(column.id));
      const guess = guessColumn(heading.key, free);
      if (guess !== null) bind(heading.index, guess);
      faults.push({ index: heading.index, draft: guessedOrUnknown(heading, guess) });
    }
  }
  for (const column of form.columns) {
    const fault = columns.has(column.id) ? null : missing(column);
    if (fault !== null) faults.push({ index: null, draft: fault });
  }
  return { columns, faults };
}

/**
 * Bindings without those that their heading contradicts by the id or label of another column. A
 * heading whose column is elsewhere already has only been renamed: its binding is kept.
 */
function trusted(
  bound: Table['bound'],
  headings: readonly Heading[],
  names: HeaderNames,
): ReadonlyMap<number, string> {
  const named = new Map(
    headings.map(({ index, key }) => [index, names.ids.get(key) ?? names.labels.get(key)]),
  );
  const agreed = [...bound].filter(([index, id]) => (named.get(index) ?? id) === id);
  const taken = new Set(agreed.map(([, id]) => id));
  return new Map(
    [...bound].filter(([index, id]) => {
      const name = named.get(index) ?? id;
      return name === id || taken.has(name);
    }),
  );
}

function headingsOf(table: Table, { labels, tags }: HeaderRows): readonly Heading[] {
  const { rows } = table;
  const labelRow = labels === null ? [] : (rows[labels] ?? []);
  const tagRow = tags === null ? [] : (rows[tags] ?? []);
  const width = Math.max(labelRow.length, tagRow.length);
  const headings: Heading[] = [];
  for (let index = 0; index < width; index++) {
    const text = cellAt([labelRow], 0, index);
    const tag = normalTag(cellAt([tagRow], 0, index));
    if (isFilled(text) || tag !== '') headings.push({ index, text, key: headerKey(text), tag });
  }
  return headings;
}

function firstNamed(
  heading: Heading,
  steps: readonly ((heading: Heading) => string | undefined)[],
): string | undefined {
  for (const nameOf of steps) {
    const id = nameOf(heading);
    if (id !== undefined) return id;
  }
  return undefined;
}

function duplicate(heading: Heading, column: string, home: number): Draft {
  const facts = { header: shown(heading), column, other: columnLetters(home + 1) };
  return draft('header/duplicate', column, facts);
}

function guessedOrUnknown(heading: Heading, guess: string | null): Draft {
  const header = shown(heading);
  return guess === null
    ? draft('header/unknown', null, { header })
    : draft('header/guessed', guess, { header, column: guess });
}

/** Computed and optional columns may be left out; a conditional one is only mentioned. */
function missing({ id, required }: Column): Draft | null {
  if (required === 'always') return draft('header/missing', id, { column: id });
  return required === 'conditional'
    ? draft('header/missing', id, { column: id }, { severity: 'info' })
    : null;
}

function shown({ text, tag }: Heading): string {
  return isFilled(text) ? String(text) : tag;
}
