// Answers dealt out so that exactly so many people give each of them: a published share is met to the
// last person, and who gives which answer follows from a fixed rank.

import { portion } from './portion.ts';

/** An answer and how many give it. */
export type Count = readonly [answer: string, people: number];

/**
 * Where somebody stands among all for a question, from 0 to 1 and a little beyond. A leaning moves
 * people towards the first answers (negative) or the last ones (positive).
 */
export function rank(question: string, person: number, leaning = 0): number {
  return portion(question, person, 'rank') + leaning;
}

/** The answer of each person: the lowest ranks give the first answer, and so on. */
export function deal(counts: readonly Count[], ranks: readonly number[]): string[] {
  const total = counts.reduce((sum, [, people]) => sum + people, 0);
  if (total !== ranks.length)
    throw new Error(`${String(total)} answers for ${String(ranks.length)} people`);
  const answers = counts.flatMap(([answer, people]) => Array<string>(people).fill(answer));
  const dealt = Array<string>(ranks.length).fill('');
  inOrder(ranks).forEach((person, place) => (dealt[person] = answers[place] ?? ''));
  return dealt;
}

/** Those who give one of several possible answers: the `people` with the lowest ranks. */
export function givers(people: number, ranks: readonly number[]): ReadonlySet<number> {
  return new Set(inOrder(ranks).slice(0, people));
}

function inOrder(ranks: readonly number[]): number[] {
  return ranks
    .map((place, person) => ({ place, person }))
    .sort((a, b) => a.place - b.place || a.person - b.person)
    .map(({ person }) => person);
}
