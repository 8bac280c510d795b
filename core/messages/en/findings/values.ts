// Findings about headers, rows and values.

import type { ExpectedValue } from '../../../findings/finding.ts';
import type { SentencesOf } from '../../finding-messages.ts';
import { day, figure } from '../../figures.ts';
import { say } from '../../sentence.ts';

const EXPECTED: Readonly<Record<ExpectedValue, string>> = {
  integer: 'a whole number, for example 1475',
  decimal: 'a number, for example 4.3947',
  date: 'a date as dd/mm/yyyy',
  moment: 'a date and time',
  code: 'a value of the list',
  text: 'a text',
};

const WHAT = {
  phone: 'a telephone number',
  'e-mail': 'an e-mail address',
  document: 'the number of an identity document',
  name: 'the name of a person',
} as const;

export const values: SentencesOf<
  'header' | 'value' | 'number' | 'date' | 'text' | 'row' | 'check'
> = {
  'header/missing': ({ column }, { column: label }) =>
    say(
      `The column “${label(column)}” cannot be found.`,
      '',
      'Put it back into the header row, or give it its name again.',
    ),
  'header/unknown': ({ header }) =>
    header === ''
      ? say(
          'This column holds data but has no header.',
          '',
          'Give it a name. It is kept, but not used in the reports.',
        )
      : say(`The column “${header}” is not known.`, '', 'It is kept, but not used in the reports.'),
  'header/guessed': ({ header, column }, { column: label }) =>
    say(
      `The header “${header}” was taken for “${label(column)}”.`,
      '',
      `If that is right, write “${label(column)}”; if not, give it another name.`,
    ),
  'header/duplicate': ({ header, column, other }, { column: label }) =>
    say(
      `Two columns stand for “${label(column)}”: this one (“${header}”) and column ${other}.`,
      `Only column ${other} is read.`,
      'Delete or rename the one that is too many.',
    ),
  'value/required': ({ column }, { column: label, isFigure }) =>
    say(
      `“${label(column)}” is required and this cell is empty.`,
      '',
      isFigure(column) ? 'Fill it in. If there was none, write 0.' : 'Fill it in.',
    ),
  'value/unreadable': ({ column, raw, expected }, { value }) =>
    say(
      `“${value(column, raw)}” could not be read.`,
      `Expected: ${EXPECTED[expected]}.`,
      'Correct the cell. It counts neither as empty nor as zero.',
    ),
  'value/not-in-list': ({ column, raw, part = raw, examples }, { value, column: label }) =>
    say(
      `“${value(column, part)}” is not in the list of “${label(column)}”.`,
      examples.length === 0
        ? ''
        : `For example: ${examples.map((code) => value(column, code)).join(', ')}.`,
      'Choose a value from the drop-down list.',
    ),
  'value/out-of-range': ({ column, value: found, min, max }, { value, column: label }) =>
    say(
      `${value(column, found)} is not possible for “${label(column)}”.`,
      min !== null && max !== null
        ? `The value must lie between ${value(column, min)} and ${value(column, max)}.`
        : min !== null
          ? `The value must be at least ${value(column, min)}.`
          : max !== null
            ? `The value cannot exceed ${value(column, max)}.`
            : '',
      'Check the figure on your form and correct the cell.',
    ),
  'value/too-long': ({ length, max }) =>
    say(
      `The text has ${figure(length, 'en')} characters.`,
      `At most ${figure(max, 'en')}.`,
      'Please shorten it.',
    ),
  'number/normalised': ({ column, raw, value: read }, { value }) =>
    say(
      `“${value(column, raw)}” was read as ${value(column, read)}.`,
      '',
      'Nothing to do if that is right.',
    ),
  'number/ambiguous': ({ column, raw, readings }, { value }) =>
    say(
      `“${value(column, raw)}” can be read in more than one way: ${readings
        .map((reading) => value(column, reading))
        .join(' or ')}.`,
      '',
      'Write the number without separators, for example 1475.',
    ),
  'date/normalised': ({ column, raw, value: read }, { value }) =>
    say(
      `The text “${value(column, String(raw))}” was read as ${day(read)}.`,
      '',
      'Nothing to do if that is right.',
    ),
  'date/ambiguous': ({ raw, readings }) =>
    say(
      `“${String(raw)}” may be ${readings.map(day).join(' or ')}.`,
      `It was read day first: ${day(readings[0] ?? 0)}.`,
      'Choose the date in the calendar (double-click the cell).',
    ),
  'date/exchanged': ({ value, other }) =>
    say(
      `This column writes the month before the day: ${day(value)} may be ${day(other)}.`,
      '',
      'Check day and month in the original list.',
    ),
  'date/month-only': ({ raw, first, last }) =>
    say(
      `“${String(raw)}” names a month, not a day.`,
      `A day from ${day(first)} to ${day(last)}.`,
      'Choose the date in the calendar (double-click the cell).',
    ),
  'date/not-real': ({ raw }) =>
    say(
      `“${String(raw)}” is not a day of the calendar.`,
      'Expected: a date as dd/mm/yyyy.',
      'Correct the day or the month.',
    ),
  'date/future': ({ value, today }) =>
    say(
      `${day(value)} is in the future (today is ${day(today)}).`,
      '',
      'Check the day, month and year.',
    ),
  'date/order': ({ column, value, other, otherValue }, { column: label }) =>
    say(
      `“${label(column)}” (${day(value)}) is before “${label(other)}” (${day(otherValue)}).`,
      '',
      'Correct one of the two dates.',
    ),
  'value/placeholder': ({ column, value: found }, { column: label }) =>
    say(
      `“${label(column)}” says ${figure(found, 'en')}, which often stands for “don’t know”.`,
      'Such a figure would falsify the totals.',
      'If the figure is not known, clear the cell or ask for it; if it is a real count, there is nothing to do.',
    ),
  'value/rare-spelling': ({ raw, usual, count }) =>
    say(
      `“${raw}” is written “${usual}” in ${figure(count, 'en')} other rows.`,
      'One thing must have one name, or it is counted twice.',
      `If they are the same, write “${usual}”.`,
    ),
  'date/before-crisis': ({ column, value: found, start }, { column: label }) =>
    say(
      `“${label(column)}” (${day(found)}) lies before the crisis began (${day(start).slice(3)}).`,
      '',
      'Check the year.',
    ),
  'text/personal-data': ({ what }) =>
    say(
      `This text seems to hold ${WHAT[what]}.`,
      'No personal data may stand in the spreadsheet, for people’s safety.',
      'Delete it and, if needed, pass it on through the referral pathway. The row is not sent while it is there.',
    ),
  'row/subtotal': ({ text }) =>
    say(
      `This total (“${text}”) is not taken.`,
      'Totals are always computed again.',
      'Delete the row, or keep it outside the table.',
    ),
  'row/merged': () =>
    say(
      'This row is not taken: it looks like a title or a remark.',
      '',
      'If it is a site, fill in its row; otherwise there is nothing to do.',
    ),
  'row/above-header': () =>
    say(
      'This row stands above the headers and is not read.',
      'Data begin below the headers.',
      'Move it below the last row that is filled in.',
    ),
  'row/repeated-header': () =>
    say('This row repeats the headers and is not taken.', '', 'You may delete it.'),
  'check/crashed': ({ check, reference }) =>
    say(
      `The check “${check}” could not be completed.`,
      'The other checks were done.',
      `Tell your coordinator, with the reference ${reference}.`,
    ),
};
