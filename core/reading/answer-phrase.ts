// Answers that repeat the question, as form software exports them: "Yes Toilets", "No Water". And
// codes that carry their number in the list: "1.1) 1 to 9". Nothing is understood that says more.

import { fold } from '../table/fold.ts';

/** Words that begin an answer, folded. */
const ANSWERS: ReadonlyMap<string, 'oui' | 'non'> = new Map([
  ['yes', 'oui'],
  ['oui', 'oui'],
  ['si', 'oui'],
  ['sim', 'oui'],
  ['no', 'non'],
  ['non', 'non'],
  ['nao', 'non'],
]);
/** Longer texts are remarks. */
const LONGEST = 200;
/** Letters that two forms of one word share: "service" and "services". */
const STEM = 4;

/**
 * The answer in a text that says yes or no and otherwise only repeats words of the question, or
 * null. "No sabe" under "Comité" is no answer of that kind, and neither is "Oui, mais".
 * @param question Folded words of the column's heading or label.
 * @example answerIn('Yes Toilets', 'presence of toilets') // "oui"
 */
export function answerIn(text: string, question: string): 'oui' | 'non' | null {
  const [first = '', ...rest] = text.length > LONGEST ? [] : fold(text).split(' ');
  const answer = ANSWERS.get(first);
  if (answer === undefined || rest.length === 0) return null;
  const asked = question.split(' ');
  const repeats = (word: string): boolean =>
    asked.some((one) => one === word || (word.length >= STEM && one.startsWith(stem(word))));
  return rest.every(repeats) ? answer : null;
}

/** The text without its number in the list, "1.1) 1 to 9" as "1 to 9"; null when it has none. */
export function withoutListNumber(text: string): string | null {
  const found =
    text.length > LONGEST ? null : /^\s*\d{1,2}(?:\.\d{1,2})*\s?\)\s*(\S.*)$/s.exec(text);
  return found?.[1] ?? null;
}

function stem(word: string): string {
  return word.length > STEM && word.endsWith('s') ? word.slice(0, -1) : word;
}
