// What is said about a finding: what is wrong, what was expected, how to mend it. A language that
// lacks the sentence for a code does not compile.

import type { AcrossFacts } from '../findings/facts/across-facts.ts';
import type { FindingCode, FindingFacts, Severity } from '../findings/finding.ts';
import type { Cell } from '../table/cell.ts';

/** A finding in words; `expected` and `mend` are empty where the fault says it all. */
export interface Sentence {
  readonly wrong: string;
  readonly expected: string;
  readonly mend: string;
}

/** What sentences cannot know: labels of columns and values as people read them. */
export interface FindingWords {
  /** The label of a column, without quotes. */
  readonly column: (id: string) => string;
  /** A value of a column: the label of a code, a day, a grouped figure, a shortened text. */
  readonly value: (column: string, cell: Cell) => string;
  /** Whether the figures of a column are days. */
  readonly isDate: (column: string) => boolean;
  /** Whether a column asks for a figure, of which there may be none: zero. */
  readonly isFigure: (column: string) => boolean;
}

/** The sentence of one code. */
type SentenceOf<C extends FindingCode> = (
  facts: Readonly<FindingFacts[C]>,
  words: FindingWords,
) => Sentence;

/** The sentences of the codes of one or more scopes, such as `header` or `week`. */
export type SentencesOf<Scope extends string> = {
  readonly [C in Extract<FindingCode, `${Scope}/${string}`>]: SentenceOf<C>;
};

/** The sentences of the codes that compare forms. */
export type ComparisonSentences = {
  readonly [
    C in Extract<keyof AcrossFacts, `profile/${string}` | `survey/${string}` | `activity/${string}`>
  ]: SentenceOf<C>;
};

/** The sentences of a form's own codes, without those that compare it with another. */
export type FormSentencesOf<Scope extends string> = Omit<
  SentencesOf<Scope>,
  keyof ComparisonSentences
>;

/** The sentences of all codes. */
export type FindingSentences = { readonly [C in FindingCode]: SentenceOf<C> };

/** The words of one language about findings. */
export interface FindingMessages {
  readonly severities: Readonly<Record<Severity, string>>;
  readonly sentences: FindingSentences;
  /** Severity and sentence on one line: `Erreur : …`. */
  readonly headed: (severity: string, sentence: string) => string;
  /** After the sentence, when there is something to propose. */
  readonly suggestion: (value: string) => string;
  /** Instead of the severity of a finding that somebody has justified, and the reason given. */
  readonly justified: { readonly label: string; readonly reason: (text: string) => string };
}
