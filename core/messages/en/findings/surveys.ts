// Findings about the return-intention survey, in English.

import type { FormSentencesOf } from '../../finding-messages.ts';
import { counted, day, figure } from '../../figures.ts';
import { say } from '../../sentence.ts';

const n = (value: number): string => figure(value, 'en');
/** How many columns a sentence names. */
const NAMED = 3;

export const surveys: FormSentencesOf<'survey'> = {
  'survey/answers-without-consent': ({ columns }, { column: label }) =>
    say(
      `The person refused to answer, but ${counted(columns.length, 'answer is', 'answers are', 'en')} filled in: ${columns
        .slice(0, NAMED)
        .map((id) => `“${label(id)}”`)
        .join(', ')}${columns.length > NAMED ? '…' : ''}.`,
      'Without consent no answer may be kept.',
      'Erase all answers after the consent, or correct the consent if it was given.',
    ),
  'survey/round-differs': ({ round, expected, month }) =>
    say(
      `This interview is of round ${n(round)}, but the round of ${day(month).slice(3)} is ${n(expected)}.`,
      'There is one round a month.',
      'Correct the round or the interview date.',
    ),
  'survey/outside-round': ({ round, date, start, end }) =>
    say(
      `The interview of ${day(date)} lies outside round ${n(round)}.`,
      `Most interviews of this round are from ${day(start)} to ${day(end)}.`,
      'Correct the date or the round. Day and month may be swapped.',
    ),
  'survey/too-many-interviews': ({ interviewer, date, count, most }) =>
    say(
      `“${interviewer}” has ${n(count)} interviews on ${day(date)}.`,
      `An interviewer does at most ${n(most)} a day.`,
      'Check the dates and the interviewer’s code.',
    ),
  'survey/similar-answers': ({ otherTab, otherRow, different, answered }) =>
    say(
      different === 0
        ? `All ${n(answered)} answers are those of row ${n(otherRow)} of tab “${otherTab}”.`
        : `Of ${n(answered)} answers only ${n(different)} ${different === 1 ? 'differs' : 'differ'} from row ${n(otherRow)} of tab “${otherTab}”.`,
      'Two households seldom answer alike.',
      'If the interview was typed twice, delete one of the rows.',
    ),
};
