// Texts and lists of texts. Outer and doubled spaces are typing accidents and go; everything else
// stays as a person wrote it, also a text that begins with "=".

import type { Column } from '../forms/form.ts';
import { isErrorText } from './error-text.ts';
import type { Oddity, ValueReader } from './oddity.ts';
import { unreadable } from './oddity.ts';

/** What stands between the texts or codes of one cell, once it is read. */
export const CODE_SEPARATOR = '; ';

/** Texts; a number in a text column is its digits, an empty text is an empty cell. */
export function textReader(column: Pick<Column, 'id'>): ValueReader {
  return (cell) => {
    if (cell === null) return null;
    return typeof cell === 'string' ? cleanText(column.id, cell) : String(cell);
  };
}

/** Texts separated by `;`, each trimmed, empty ones dropped, joined by `; `. */
export function textsReader(column: Pick<Column, 'id'>): ValueReader {
  return (cell) => {
    if (cell === null) return null;
    const read = typeof cell === 'string' ? cleanText(column.id, cell) : String(cell);
    return typeof read === 'string' ? splitTexts(read).join(CODE_SEPARATOR) || null : read;
  };
}

/** The texts of a value of kind `texts`. */
export function splitTexts(value: string): readonly string[] {
  return value
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function cleanText(column: string, text: string): string | null | Oddity {
  if (text.startsWith('#') && isErrorText(text)) return unreadable(column, text, 'text');
  if (isClean(text)) return text;
  const clean = text.replace(/[^\S\n]+/g, ' ').trim();
  return clean === '' ? null : clean;
}

/** Cheap test that a text has no outer, doubled or unusual spaces, without a pattern. */
function isClean(text: string): boolean {
  let before = 32;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 32 ? before === 32 : code < 32 || code === 160 || code === 0x202f) return false;
    before = code;
  }
  return before !== 32;
}
