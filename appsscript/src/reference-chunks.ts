// The copy of the operation as texts that fit into document properties: 9 KB a value, whatever the
// letters. Knows nothing of where they are kept.

import { hashText } from '../../core/consolidate/content-hash.ts';
import type { Reference } from '../../core/wire/reference.ts';

/** Bytes of UTF-8 in one property; Apps Script takes 9,216. */
const CHUNK_BYTES = 8500;

/** Holds the number of chunks and the fingerprint of the whole; the chunks' names begin with it. */
const HEAD = 'dtm.reference';

/** The properties that hold a reference. Chunks of an earlier, longer one are no longer counted. */
export function referenceProperties(reference: Reference): Readonly<Record<string, string>> {
  const text = JSON.stringify(reference);
  const chunks = cut(text);
  return Object.fromEntries([
    [HEAD, `${chunks.length} ${hashText(text)}`] as const,
    ...chunks.map((chunk, index) => [`${HEAD}.${index}`, chunk] as const),
  ]);
}

/** The reference that the properties hold; null when there is none or it is not whole. */
export function referenceOf(properties: Readonly<Record<string, string>>): Reference | null {
  const [count = '', hash] = (properties[HEAD] ?? '').split(' ');
  const text = Array.from(
    { length: Number(count) },
    (_, index) => properties[`${HEAD}.${index}`] ?? '',
  ).join('');
  return hashText(text) === hash ? (JSON.parse(text) as Reference) : null;
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
