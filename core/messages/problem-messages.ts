// What is said when an operation cannot be done: what happened, and what to do about it. One text per
// problem of the catalogue, so that a new problem does not compile until every language has its words.

import type { Mender, ProblemCode, ProblemReport } from '../problems/problem.ts';

/** Facts of a problem, as its catalogue entry names them. */
export type ProblemFacts = ProblemReport['facts'];

/** The words for one problem. */
export interface ProblemText {
  /** Title of the dialog. */
  readonly title: string;
  /** What happened. */
  readonly sentence: (facts: ProblemFacts) => string;
  /** What the reader can do now. */
  readonly remedy: string;
}

export interface ProblemMessages {
  readonly texts: Readonly<Record<ProblemCode, ProblemText>>;
  /** Who can mend it, as a sentence; empty when the remedy says it all. */
  readonly menders: Readonly<Record<Mender, string>>;
}

/** What keeps reports and data from leaving: a file of its own in every language. */
export type SharingProblemTexts = Readonly<
  Record<Extract<ProblemCode, `share/${string}` | `storage/${string}`>, ProblemText>
>;

/** A fact for a sentence; `…` when the problem came without it. */
export function fact(facts: ProblemFacts, name: string): string {
  const value = facts[name];
  return value === undefined || value === '' ? '…' : String(value);
}
