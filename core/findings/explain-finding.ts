// A finding as people read it. The only place where codes and sentences meet.

import type { Form } from '../forms/form.ts';
import type { FindingSentences, FindingWords, Sentence } from '../messages/finding-messages.ts';
import type { Messages } from '../messages/messages.ts';
import type { Finding } from './finding.ts';
import { findingWords } from './finding-words.ts';

type Words = Pick<Messages, 'language' | 'findings'>;

/** Longer texts are cut: a cell holds 50,000 characters, and a sentence about it must fit in one. */
const LONGEST = 120;

/**
 * What is wrong, what was expected and how to mend it, in the language of the messages.
 * @param form The form of the tab, for its column labels.
 */
export function explainFinding(
  finding: Finding,
  { language, findings }: Words,
  form: Form | null = null,
): Sentence {
  return explainWith(finding, findings.sentences, findingWords(language, form));
}

/** The same for many findings of one form, whose words are looked up once. */
export function explainWith(
  { code, facts }: Finding,
  sentences: FindingSentences,
  words: FindingWords,
): Sentence {
  // Code and facts belong together in every finding, which the compiler loses on the way here.
  const say = sentences[code] as (facts: unknown, words: FindingWords) => Sentence;
  return say(shortened(facts), words);
}

/** The facts with their long texts cut; most have none and stay as they are. */
function shortened(facts: Finding['facts']): object {
  const isLong = (fact: unknown): fact is string =>
    typeof fact === 'string' && fact.length > LONGEST;
  const entries: readonly (readonly [string, unknown])[] = Object.entries(facts);
  if (!entries.some(([, fact]) => isLong(fact))) return facts;
  return Object.fromEntries(
    entries.map(([name, fact]) => [name, isLong(fact) ? `${fact.slice(0, LONGEST)}…` : fact]),
  );
}

/** The sentence on one line. */
export function oneLine({ wrong, expected, mend }: Sentence): string {
  return [wrong, expected, mend].filter((part) => part !== '').join(' ');
}
