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
  /** A sentence for each open finding. */
  readonly findings: readonly string[];
}

/** Findings that are written out; the others are counted. */
const WRITTEN_OUT = 3;

/** The note, a line for each part. */
export function explanation(
  { what, from, expected, leftOut, findings }: Explained,
  { explanation: words }: Pick<DocumentMessages, 'explanation'>,
): string {
  const more = findings.length - WRITTEN_OUT;
  return [
    what,
    words.from(from, expected),
    leftOut.length === 0 ? words.nothingLeftOut : words.leftOut(leftOut.join(', ')),
    ...(findings.length === 0
      ? [words.noFindings]
      : [
          words.findings(findings.length),
          ...findings.slice(0, WRITTEN_OUT).map((finding) => `• ${finding}`),
          ...(more > 0 ? [`• ${words.moreFindings(more)}`] : []),
        ]),
  ].join('\n');
}
