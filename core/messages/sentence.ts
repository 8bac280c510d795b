// The short way to write a sentence about a finding.

import type { Sentence } from './finding-messages.ts';

/** What is wrong, what was expected, how to mend it. */
export function say(wrong: string, expected = '', mend = ''): Sentence {
  return { wrong, expected, mend };
}
