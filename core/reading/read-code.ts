// Codes of the dictionary's lists: the code itself, its label in any language, an alias, a number
// for a numeric code. Anything else is kept and asked about, with the nearest codes.

import { draft, safe, unsafe } from '../findings/draft.ts';
import type { Suggestion } from '../findings/finding.ts';
import type { Code, Column } from '../forms/form.ts';
import type { Cell } from '../table/cell.ts';
import { codeWords } from './code-words.ts';
import { isErrorText } from './error-text.ts';
import type { Oddity, ValueReader } from './oddity.ts';
import { isBlank, unreadable } from './oddity.ts';

/** A code of a closed list. Answers of `oui_non` also come as TRUE and FALSE of tick boxes. */
export function codeReader(
  column: Pick<Column, 'id' | 'kind'>,
  list: { readonly name: string; readonly codes: readonly Code[] },
): ValueReader {
  const words = codeWords(list.codes);
  const exact = new Map<Cell, string>(words.exact);
  if (column.kind === 'yes-no') {
    exact.set(true, 'oui');
    exact.set(false, 'non');
  }

  const readOdd = (cell: Cell): Oddity | string | null => {
    if (typeof cell === 'string' && isBlank(cell)) return null;
    const text = String(cell);
    if (isErrorText(text)) return unreadable(column.id, cell, 'code');
    const found = words.called(text);
    if (found !== undefined) return found;
    const near = words.nearest(text);
    const same = words.squashed(text);
    const [first] = near;
    const suggestion: Suggestion | null =
      same !== undefined ? safe(same) : first !== undefined ? unsafe(first) : null;
    const examples = near.length > 0 ? near : words.examples;
    const facts = { column: column.id, raw: cell, list: list.name, examples };
    return {
      value: undefined,
      draft: draft('value/not-in-list', column.id, facts, { suggestion }),
    };
  };

  return (cell) => {
    if (cell === null) return null;
    return exact.get(cell) ?? readOdd(cell);
  };
}
