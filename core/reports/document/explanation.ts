// "Explain this number": the note of a key figure, the same in every report. What was counted, from
// how many sites, what was left out, and which findings are open on it.

import type { DocumentMessages } from '../../messages/document-messages.ts';

/** What a note tells, in words already. */
export interface Explained {
  /** What was counted and how. */
  readonly what: string;
  /** Sites that the figure was counted in, and sites that were open. */
  readonly from: number;
  readonly expected: number;
  /** Each reason with its number of sites. */
  readonly leftOut: readonly string[];
  /** Open findings, and a sentence for each of the first ones, `WRITTEN_OUT` at most. */
  readonly findings: { readonly count: number; readonly first: readonly string[] };
}

/** Findings that are written out; the others are counted. */
export const WRITTEN_OUT = 3;

/** The note, a line for each part. */
export function explanation(
  { what, from, expected, leftOut, findings }: Explained,
  { explanation: words }: Pick<DocumentMessages, 'explanation'>,
): string {
  const { count, first } = findings;
  return [
    what,
    words.from(from, expected),
    leftOut.length === 0 ? words.nothingLeftOut : words.leftOut(leftOut.join(', ')),
    ...(count === 0
      ? [words.noFindings]
      : [
          words.findings(count),
          ...first.map((finding) => `• ${finding}`),
          ...(count > first.length ? [`• ${words.moreFindings(count - first.length)}`] : []),
        ]),
  ].join('\n');
}
