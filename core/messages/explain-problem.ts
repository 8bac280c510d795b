// A problem as a person reads it. The only place where its title, sentence and remedy are put together.

import { PROBLEMS, type ProblemReport } from '../problems/problem.ts';
import type { ProblemMessages } from './problem-messages.ts';

/** A problem in words. */
export interface ExplainedProblem {
  readonly title: string;
  /** What happened, in one sentence. */
  readonly sentence: string;
  /** Sentence, what to do and who can mend it, for a dialog. */
  readonly text: string;
}

/** The words of a problem, in the language of the messages. */
export function explainProblem(
  problem: ProblemReport,
  messages: ProblemMessages,
): ExplainedProblem {
  const { title, sentence, remedy } = messages.texts[problem.code];
  const happened = sentence(problem.facts);
  const mender = messages.menders[PROBLEMS[problem.code].mender];
  const text = [happened, remedy, mender].filter((part) => part !== '').join('\n\n');
  return { title, sentence: happened, text };
}
