// Findings about answers that exclude each other, months and records that stand twice, in English.

import type { SentencesOf } from '../../finding-messages.ts';
import { day, figure } from '../../figures.ts';
import { say } from '../../sentence.ts';

const n = (value: number): string => figure(value, 'en');
/** `09/2014` */
const month = (serial: number): string => day(serial).slice(3);

export const answers: SentencesOf<'choice' | 'answer' | 'month' | 'record'> = {
  'choice/exclusive': ({ column, choice }, { value, column: label }) =>
    say(
      `“${value(column, choice)}” stands beside other answers in “${label(column)}”.`,
      'This answer excludes all others.',
      'Keep this answer alone, or remove it.',
    ),
  'choice/too-many': ({ column, count, max }, { column: label }) =>
    say(
      `“${label(column)}” has ${n(count)} answers.`,
      `At most ${n(max)}.`,
      'Keep the most important ones.',
    ),
  'choice/repeated': ({ column, value: answer, other }, { value, column: label }) =>
    say(
      `“${value(column, answer)}” is the answer to “${label(other)}” already.`,
      '',
      'Choose another answer, or clear the cell.',
    ),
  'answer/not-asked': ({ column, because, answer }, { value, column: label }) =>
    say(
      `“${label(column)}” is filled in, but “${label(because)}” says “${value(because, answer)}”.`,
      '',
      `Clear “${label(column)}”, or correct “${label(because)}”.`,
    ),
  'answer/missing': ({ column, because, answer }, { value, column: label }) =>
    say(
      `“${label(column)}” is empty, but “${label(because)}” says “${value(because, answer)}”.`,
      '',
      `Fill in “${label(column)}”, or correct “${label(because)}”.`,
    ),
  'answer/contradiction': (
    { column, value: answer, other, otherValue },
    { value, column: label },
  ) =>
    say(
      `“${label(column)}” says “${value(column, answer)}” and “${label(other)}” says “${value(other, otherValue)}”.`,
      'The two do not go together.',
      'Correct the answer that is wrong.',
    ),
  'month/not-first': ({ column, value: found, first }, { column: label }) =>
    say(
      `“${label(column)}” is a month, but the cell holds ${day(found)}.`,
      `A month is written as its first day: ${day(first)}.`,
      'Nothing to do if the month is right.',
    ),
  'month/visit-outside': ({ visit, start }) =>
    say(
      `The visit of ${day(visit)} is not in the month of the profile (${month(start)}).`,
      '',
      'Correct the visit date or the month. Day and month may be swapped.',
    ),
  'record/duplicate': ({ record, otherDocument, otherTab, otherRow }) =>
    say(
      `“${record}” stands already in row ${n(otherRow)} of tab “${otherTab}”.`,
      otherDocument === null
        ? 'Each row has an identifier of its own.'
        : 'The other row comes from another spreadsheet.',
      'Delete the row that is too many. If they are two different rows, correct the site, the month or the identifier.',
    ),
};
