// The copy of the operation as texts that fit into document properties: 9 KB a value, whatever the
// letters. Knows nothing of where they are kept.

import type { Reference } from '../../core/wire/reference.ts';

/** Bytes of UTF-8 in one property; Apps Script takes 9,216. */
const CHUNK_BYTES = 8500;

const COUNT = 'dtm.reference';

/** The properties that hold a reference. Chunks of an earlier, longer one are no longer counted. */
export function referenceProperties(reference: Reference): Readonly<Record<string, string>> {
  const chunks = cut(JSON.stringify(reference));
  return Object.fromEntries([
    [COUNT, String(chunks.length)],
    ...chunks.map((chunk, index) => [`${COUNT}.${index}`, chunk]),
  ]);
}

/** The reference that the properties hold; null when there is none or it is not whole. */
export function referenceOf(properties: Readonly<Record<string, string>>): Reference | null {
  const count = Number(properties[COUNT] ?? 0);
  const chunks = Array.from({ length: count }, (_, index) => properties[`${COUNT}.${index}`]);
  if (count === 0 || chunks.some((chunk) => chunk === undefined)) return null;
  try {
    return JSON.parse(chunks.join('')) as Reference;
  } catch {
    // A copy of which a part is older than the rest is no copy: the next connection brings one.
    return null;
  }
}

function cut(text: string): readonly string[] {
  const chunks: string[] = [];
  let chunk = '';
  let bytes = 0;
  for (const letter of text) {
    const size = bytesOf(letter);
    if (bytes + size > CHUNK_BYTES) {
      chunks.push(chunk);
      chunk = '';
      bytes = 0;
    }
    chunk += letter;
    bytes += size;
  }
  return [...chunks, chunk];
}

function bytesOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
