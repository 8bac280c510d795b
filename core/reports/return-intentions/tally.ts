// Counting the answers to one question. A blank is no answer and stands apart; "don't know" is one.
// Below the smallest number of respondents nothing is given in per cent.

import { splitTexts } from '../../reading/read-text.ts';
import type { Cell } from '../../table/cell.ts';
import { shareOf } from '../percent.ts';

/** One answer. */
export interface AnswerCount {
  readonly code: string;
  readonly count: number;
  /** Per cent of those who answered, one decimal; `null` below the minimum. */
  readonly share: number | null;
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
 * @param least Fewest respondents of whom a share is told.
 */
export function tallyOf(
  cells: readonly (Cell | undefined)[],
  kind: AnswerKind,
  codes: readonly string[],
  least: number,
): Tally {
  const counts = new Map<string, number>(codes.map((code) => [code, 0]));
  let base = 0;
  for (const cell of cells) {
    const answers = answersIn(cell, kind);
    if (answers.length > 0) base += 1;
    for (const code of new Set(answers)) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return {
    base,
    blank: cells.length - base,
    answers: [...counts].map(([code, count]) => ({
      code,
      count,
      share: base < least ? null : shareOf(count, base),
    })),
  };
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
