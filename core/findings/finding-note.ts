// Our section in a cell's note. It begins with a marker line, so that the text people wrote themselves
// is found again, and each of its lines begins with one of our signs, so that text added below it is
// kept too. The marker carries the cell's own background, because notes move with their cells.

import type { Severity } from './finding.ts';

/** What a mark on a cell says: something to look at, or that somebody has answered for it. */
export type MarkKind = Severity | 'justified';

const MARKER = /^— DTM(?: · (#[0-9a-f]{6}))? —$/;
const SIGNS: Readonly<Record<MarkKind, string>> = {
  error: '■',
  warning: '▲',
  info: '●',
  justified: '✓',
};
const MORE = '→';
const OURS = new RegExp(`^(?:${Object.values(SIGNS).join('|')}|${MORE}) `);

/** A note taken apart. */
export interface NoteParts {
  /** What people wrote, null when there is nothing. */
  readonly own: string | null;
  /** The background under ours; undefined when the note has no section of ours. */
  readonly background: string | null | undefined;
}

/** Takes our section out of a note. */
export function splitNote(note: string | null): NoteParts {
  if (note === null || note === '') return { own: null, background: undefined };
  if (!note.includes('— DTM')) return { own: note, background: undefined };
  const own: string[] = [];
  let background: string | null | undefined;
  let isInside = false;
  for (const line of note.split('\n')) {
    const marker = MARKER.exec(line.trim());
    if (marker) {
      background = marker[1] ?? null;
      isInside = true;
    } else if (!isInside || !OURS.test(line)) {
      isInside = false;
      own.push(line);
    }
  }
  const text = own.join('\n').trim();
  return { own: text === '' ? null : text, background };
}

/** Puts our section under people's own text. */
export function joinNote(
  own: string | null,
  background: string | null,
  sections: readonly string[],
): string {
  const marker = background === null ? '— DTM —' : `— DTM · ${background} —`;
  const ours = [marker, ...sections].join('\n');
  return own === null ? ours : `${own.trim()}\n\n${ours}`;
}

/**
 * The lines about one finding.
 * @param headline What is wrong.
 * @param more What was expected, how to mend it, what to write instead.
 */
export function noteSection(kind: MarkKind, headline: string, more: readonly string[]): string {
  return [
    `${SIGNS[kind]} ${headline}`,
    ...more.filter((part) => part !== '').map((part) => `${MORE} ${part}`),
  ]
    .map((line) => line.replace(/\s*\n\s*/g, ' '))
    .join('\n');
}
