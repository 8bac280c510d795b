// Several codes in one cell: codes, labels or aliases in any language, separated the way people
// separate them, or by spaces as Kobo and ODK export them. A cell counts only when all of it is known.

import { draft, safe, unsafe } from '../findings/draft.ts';
import type { Suggestion } from '../findings/finding.ts';
import type { Code, Column } from '../forms/form.ts';
import type { Cell } from '../table/cell.ts';
import type { CodeWords } from './code-words.ts';
import { codeWords } from './code-words.ts';
import { isErrorText } from './error-text.ts';
import type { Oddity, ValueReader } from './oddity.ts';
import { isBlank, unreadable } from './oddity.ts';
import { CODE_SEPARATOR } from './read-text.ts';

/** Separators that stand in no label; what they part is read part by part. */
const SURE = [/[;\n\r]+/, /,/] as const;
/** Separators that also stand inside labels ("Hygiène / assainissement"): used only where every part is known. */
const UNSURE = [/[/+&|•]/, /\s(?:et|and|y|e)\s/i, /\s+/] as const;

/** Longer texts are remarks, not answers; the longest honest cell names every code of a list. */
const LONGEST = 1000;

/** Several codes of a closed list, each once, in the order typed, joined by `; `. */
export function codesReader(
  column: Pick<Column, 'id'>,
  list: { readonly name: string; readonly codes: readonly Code[] },
): ValueReader {
  const words = codeWords(list.codes);
  // The same answers come again and again.
  const known = new Map<Cell, Cell | Oddity>();

  const read = (cell: Cell): Cell | Oddity => {
    const text = String(cell);
    if (isBlank(text)) return null;
    if (isErrorText(text)) return unreadable(column.id, cell, 'code');
    const parts = text.length > LONGEST ? [{ text, code: undefined }] : partsOf(text, words);
    const codes = parts.map(({ code }) => code);
    if (codes.every((code) => code !== undefined)) {
      return [...new Set(codes)].join(CODE_SEPARATOR) || null;
    }
    const unknown = parts.filter(({ code }) => code === undefined).map(({ text: part }) => part);
    const near = [...new Set(unknown.flatMap((part) => words.nearest(part).slice(0, 2)))];
    const facts = {
      column: column.id,
      raw: cell,
      part: unknown.join(CODE_SEPARATOR),
      list: list.name,
      examples: near.length > 0 ? near : words.examples,
    };
    const suggestion = meant(parts, words);
    return {
      value: undefined,
      draft: draft('value/not-in-list', column.id, facts, { suggestion }),
    };
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

/** One answer of the cell; without a code nobody knows it. */
interface Part {
  readonly text: string;
  readonly code: string | undefined;
}

function partsOf(text: string, words: CodeWords): readonly Part[] {
  const whole = codeOf(text, words);
  if (whole !== undefined) return [{ text: text.trim(), code: whole }];
  for (const separator of SURE) {
    const pieces = piecesOf(text, separator);
    if (pieces.length > 1) return pieces.flatMap((piece) => partsOf(piece, words));
  }
  for (const separator of UNSURE) {
    const pieces = piecesOf(text, separator);
    if (pieces.length < 2) continue;
    const parts = pieces.flatMap((piece) => partsOf(piece, words));
    if (parts.every(({ code }) => code !== undefined)) return parts;
  }
  // "Paludisme;" has one answer and a separator that says nothing.
  const [only = ''] = piecesOf(text, SURE[0]).flatMap((piece) => piecesOf(piece, SURE[1]));
  return only === '' ? [] : [{ text: only, code: codeOf(only, words) }];
}

function codeOf(text: string, words: CodeWords): string | undefined {
  const clean = text.trim();
  return words.exact.get(clean) ?? words.called(clean);
}

function piecesOf(text: string, separator: RegExp): readonly string[] {
  return text
    .split(separator)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

/** The whole cell with what each unknown part seems to mean; nothing where one part is like no code. */
function meant(parts: readonly Part[], words: CodeWords): Suggestion | null {
  let isSafe = true;
  const codes: string[] = [];
  for (const { text, code } of parts) {
    const same = code ?? words.squashed(text);
    const found = same ?? words.nearest(text)[0];
    if (found === undefined) return null;
    if (same === undefined) isSafe = false;
    codes.push(found);
  }
  const value = [...new Set(codes)].join(CODE_SEPARATOR);
  return isSafe ? safe(value) : unsafe(value);
}
