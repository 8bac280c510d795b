// Acronyms of organisations: the acronym itself, the one of another language, the full name, or a
// spelling that the operation lists. A list of organisations is never complete, so any other text is
// kept and asked about; it costs nobody a row.

import { draft, unsafe } from '../findings/draft.ts';
import type { Column } from '../forms/form.ts';
import type { Organisation } from '../organisations/organisation.ts';
import type { Cell } from '../table/cell.ts';
import { codeWords } from './code-words.ts';
import type { Oddity, ValueReader } from './oddity.ts';
import { textReader } from './read-text.ts';

/** People write an organisation twice, in two languages or in full: "OIM / IOM", "OMS (WHO)". */
const TWICE = /[/,;()+&–-]|\s(?:et|and|y)\s/;

/** Reads a column of organisations as the operation's acronyms. */
export function organisationReader(
  column: Pick<Column, 'id'>,
  organisations: readonly Organisation[],
): ValueReader {
  const words = codeWords(
    organisations.map(({ aliases = [], name, ...code }) => ({
      ...code,
      aliases: [name, ...aliases],
    })),
  );
  const asText = textReader(column);
  // A tab names the same few organisations again and again.
  const known = new Map<Cell, Cell | Oddity>();

  const named = (text: string): string | undefined =>
    words.exact.get(text) ?? words.called(text) ?? words.squashed(text);

  const namedTwice = (text: string): string | undefined => {
    const parts = text.split(TWICE).filter((part) => part.trim() !== '');
    const [first, ...others] = parts.map(named);
    return parts.length > 1 && others.every((code) => code === first) ? first : undefined;
  };

  const read = (cell: Cell): Cell | Oddity => {
    const text = asText(cell);
    if (typeof text !== 'string') return text;
    const code = named(text) ?? namedTwice(text);
    if (code !== undefined) return code;
    const near = words.nearest(text);
    const [first] = near;
    const facts = { column: column.id, raw: cell, list: 'organisations', examples: near };
    const more = {
      severity: 'warning',
      suggestion: first === undefined ? null : unsafe(first),
    } as const;
    return { value: text, draft: draft('value/not-in-list', column.id, facts, more) };
  };

  return (cell) => {
    if (cell === null) return null;
    const before = known.get(cell);
    if (before !== undefined) return before;
    const value = read(cell);
    known.set(cell, value);
    return value;
  };
}
