// Counting the answers to one question. A blank is no answer and stands apart; "don't know" is one.
// Below the smallest number of respondents nothing is given in per cent, and where the report leaves
// the operation small counts are hidden, with as many others as would give them away.

import { splitTexts } from '../../reading/read-text.ts';
import type { Cell } from '../../table/cell.ts';
import { shareOf } from '../percent.ts';

/** One answer. */
export interface AnswerCount {
  readonly code: string;
  readonly count: number;
  /** Per cent of those who answered, one decimal; `null` below the minimum and where it is hidden. */
  readonly share: number | null;
  /** Not to be shown: the count is small, or would give a small one away. */
  readonly hidden: boolean;
}

/** What may be told of the answers. */
export interface Discretion {
  /** Fewest respondents of whom a share is told. */
  readonly least: number;
  /** Counts below are hidden; `null` where the report stays in the operation. */
  readonly small: number | null;
}

/** The answers to a question. */
export interface Tally {
  /** Respondents who answered: the base of every share. */
  readonly base: number;
  /** Respondents who were asked and whose cell is blank. */
  readonly blank: number;
  readonly answers: readonly AnswerCount[];
}

/** One answer each, or several (`; ` between codes): shares may then exceed 100 in all. */
export type AnswerKind = 'one' | 'several';

/**
 * Counts the cells of those who were asked.
 * @param codes Answers in the order in which they are given; others follow.
 */
export function tallyOf(
  cells: readonly (Cell | undefined)[],
  kind: AnswerKind,
  codes: readonly string[],
  { least, small }: Discretion,
): Tally {
  const counts = new Map<string, number>(codes.map((code) => [code, 0]));
  let base = 0;
  for (const cell of cells) {
    const answers = answersIn(cell, kind);
    if (answers.length > 0) base += 1;
    for (const code of new Set(answers)) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const hidden = small === null ? NONE : hiddenAnswers(counts, kind, small);
  return {
    base,
    blank: cells.length - base,
    answers: [...counts].map(([code, count]) => ({
      code,
      count,
      share: base < least || hidden.has(code) ? null : shareOf(count, base),
      hidden: hidden.has(code),
    })),
  };
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Answers that few gave. Answers to a single choice add up to those who answered: there at least two
 * are hidden, together they are no small number either, and not so many that each must be close to
 * the limit: of 9 and 9 with their sum both would be known.
 */
function hiddenAnswers(
  counts: ReadonlyMap<string, number>,
  kind: AnswerKind,
  small: number,
): ReadonlySet<string> {
  const given = [...counts].filter(([, count]) => count > 0).sort(([, a], [, b]) => a - b);
  const hidden = new Set(given.filter(([, count]) => count < small).map(([code]) => code));
  if (hidden.size === 0 || kind === 'several') return hidden;
  const total = (): number =>
    given.reduce((sum, [code, count]) => sum + (hidden.has(code) ? count : 0), 0);
  const isTight = (): boolean =>
    given.every(([code, count]) => !hidden.has(code) || count < small) &&
    total() > hidden.size * (small - 1) - small / 2;
  for (const [code] of given) {
    if (hidden.size > 1 && total() >= small && !isTight()) break;
    hidden.add(code);
  }
  return hidden;
}

function answersIn(cell: Cell | undefined, kind: AnswerKind): readonly string[] {
  if (cell === null || cell === undefined || cell === '') return [];
  return kind === 'one' ? [String(cell)] : splitTexts(String(cell));
}

/** The share of one answer. */
export function shareIn(tally: Tally | null, code: string): number | null {
  return tally?.answers.find((answer) => answer.code === code)?.share ?? null;
}

/** The answer that most gave, `null` where nobody answered or shares are not told. */
export function mostGiven({ answers }: Tally): AnswerCount | null {
  return answers.reduce<AnswerCount | null>(
    (most, answer) => (answer.share !== null && answer.count > (most?.count ?? 0) ? answer : most),
    null,
  );
}
