// Codes of the dictionary's lists: the code itself, its label in any language, an alias, a number
// for a numeric code, also with its number in the list ("2) Spontané"). Anything else is kept and asked about, with the nearest codes.

import { draft, safe, unsafe } from '../findings/draft.ts';
import type { Suggestion } from '../findings/finding.ts';
import type { Code, Column } from '../forms/form.ts';
import type { Cell } from '../table/cell.ts';
import { fold } from '../table/fold.ts';
import { answerIn, withoutListNumber } from './answer-phrase.ts';
import { codeWords } from './code-words.ts';
import { isErrorText } from './error-text.ts';
import type { Oddity, ValueReader } from './oddity.ts';
import { isBlank, unreadable } from './oddity.ts';

/** A code of a closed list. Answers of `oui_non` also come as TRUE and FALSE of tick boxes. */
export function codeReader(
  column: Pick<Column, 'id' | 'kind'> & Partial<Pick<Column, 'labels' | 'aliases'>>,
  list: { readonly name: string; readonly codes: readonly Code[] },
): ValueReader {
  const words = codeWords(list.codes);
  const exact = new Map<Cell, string>(words.exact);
  if (column.kind === 'yes-no') {
    exact.set(true, 'oui');
    exact.set(false, 'non');
  }

  const question = fold(
    [...Object.values(column.labels ?? {}), ...(column.aliases ?? [])].join(' '),
  );

  const readOdd = (cell: Cell): Oddity | string | null => {
    if (typeof cell === 'string' && isBlank(cell)) return null;
    const text = String(cell);
    if (isErrorText(text)) return unreadable(column.id, cell, 'code');
    const found = words.called(text);
    if (found !== undefined) return found;
    const bare = words.called(withoutListNumber(text) ?? '');
    if (bare !== undefined) return bare;
    const answer = column.kind === 'yes-no' ? answerIn(text, question) : null;
    if (answer !== null) return answer;
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
