// Codes of the dictionary's lists: the code itself, its label in any language, an alias, a number
// for a numeric code. Anything else is kept and asked about, with the nearest codes.

import { draft, safe, unsafe } from '../findings/draft.ts';
import type { Suggestion } from '../findings/finding.ts';
import type { Code, Column } from '../forms/form.ts';
import type { Cell } from '../table/cell.ts';
import { fold } from '../table/fold.ts';
import { likeness, numbersIn } from '../table/likeness.ts';
import { isErrorText } from './error-text.ts';
import type { Oddity, ValueReader } from './oddity.ts';
import { isBlank, unreadable } from './oddity.ts';

/** How many codes a finding names as examples. */
const EXAMPLES = 3;
/** Below this likeness two texts have little in common. */
const NEAR = 0.7;
/** Longer texts are remarks, not codes. */
const LONGEST = 200;

/** A code of a closed list. Answers of `oui_non` also come as TRUE and FALSE of tick boxes. */
export function codeReader(
  column: Pick<Column, 'id' | 'kind'>,
  list: { readonly name: string; readonly codes: readonly Code[] },
): ValueReader {
  const exact = new Map<Cell, string>();
  const folded = new Map<string, string>();
  const squashed = new Map<string, string | null>();
  for (const { code, labels, aliases = [] } of list.codes) {
    exact.set(code, code);
    if (/^\d+$/.test(code)) exact.set(Number(code), code);
    for (const words of [code, ...Object.values(labels), ...aliases]) {
      if (!exact.has(words)) exact.set(words, code);
      const key = fold(words);
      if (!folded.has(key)) folded.set(key, code);
      const tight = key.replace(/ /g, '');
      const other = squashed.get(tight);
      squashed.set(tight, other === undefined || other === code ? code : null);
    }
  }
  if (column.kind === 'yes-no') {
    exact.set(true, 'oui');
    exact.set(false, 'non');
  }

  const readOdd = (cell: Cell): Oddity | string | null => {
    if (typeof cell === 'string' && isBlank(cell)) return null;
    const text = String(cell);
    if (isErrorText(text)) return unreadable(column.id, cell, 'code');
    const key = text.length > LONGEST ? '' : fold(text);
    const found = folded.get(key);
    if (found !== undefined) return found;
    const near = nearest(key, list.codes);
    const tight = squashed.get(key.replace(/ /g, ''));
    const [first] = near;
    const suggestion: Suggestion | null =
      tight != null && key !== '' ? safe(tight) : first !== undefined ? unsafe(first) : null;
    const examples = near.length > 0 ? near : list.codes.slice(0, EXAMPLES).map((c) => c.code);
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

/** Codes whose words are most like a folded text, the likest first. */
function nearest(key: string, codes: readonly Code[]): readonly string[] {
  if (key === '') return [];
  return codes
    .map(({ code, labels, aliases = [] }) => ({
      code,
      like: Math.max(
        ...[code, ...Object.values(labels), ...aliases].map((words) => alike(key, fold(words))),
      ),
    }))
    .filter(({ like }) => like >= NEAR)
    .sort((a, b) => b.like - a.like)
    .slice(0, EXAMPLES)
    .map(({ code }) => code);
}

function alike(key: string, words: string): number {
  if (numbersIn(key) !== numbersIn(words)) return 0;
  return ` ${words} `.includes(` ${key} `) && key.length > 3 ? 0.9 : likeness(key, words);
}
