// Findings about movements, needs and alerts.

import type { FindingWords, SentencesOf } from '../../finding-messages.ts';
import { figure, signedFigure } from '../../figures.ts';
import { say } from '../../sentence.ts';

const SECTORS: ReadonlyMap<string, string> = new Map([
  ['protection', 'protection'],
  ['wash', 'WASH'],
  ['health', 'health'],
  ['food', 'food security'],
  ['shelter', 'shelter / NFI'],
  ['security', 'security'],
]);

const sectorName = (id: string): string => SECTORS.get(id) ?? id;
const n = (value: number): string => figure(value, 'en');

/** The name of a limit: a column, or what was there last week with the arrivals. */
function limitLabel(name: string, label: FindingWords['column']): string {
  if (name === 'previous_households') return 'last week’s households and arrivals';
  if (name === 'previous_individuals') return 'last week’s individuals and arrivals';
  return label(name);
}

export const movementsAndNeeds: SentencesOf<'movement' | 'need' | 'alert'> = {
  'movement/exceeds-population': ({ column, value, limit, limitName }, { column: label }) =>
    say(
      `“${label(column)}” (${n(value)}) exceeds “${limitLabel(limitName, label)}” (${n(limit)}).`,
      '',
      'Check both figures.',
    ),
  'movement/does-not-add-up': ({
    previous,
    arrivals,
    departures,
    correction,
    expected,
    individuals,
  }) =>
    say(
      `Last week ${n(previous)} + arrivals ${n(arrivals)} − departures ${n(departures)}${
        correction === 0 ? '' : ` + recount ${n(correction)}`
      } = ${n(expected)}, but the row says ${n(individuals)}.`,
      `Difference: ${signedFigure(individuals - expected, 'en')}.`,
      'Correct the movements, or put the difference in the recount column and explain it.',
    ),
  'movement/change-unexplained': ({ previous, individuals, percent }) =>
    say(
      `Large change: from ${n(previous)} to ${n(individuals)} individuals (${signedFigure(percent, 'en', 1)}%).`,
      '',
      'Explain it in the column “Explanation of the change”.',
    ),
  'movement/change-to-confirm': ({ previous, individuals, percent }) =>
    say(
      `Very large change: from ${n(previous)} to ${n(individuals)} individuals (${signedFigure(percent, 'en', 1)}%).`,
      '',
      'Tell your coordinator, who will confirm it.',
    ),
  'movement/detail-missing': ({ column, because, value }, { column: label }) =>
    say(
      `“${label(because)}” says ${n(value)}, but “${label(column)}” is empty.`,
      '',
      `Fill in “${label(column)}”.`,
    ),
  'need/issue-missing': ({ column, sector, level }, { column: label, value }) =>
    say(
      `The ${sectorName(sector)} need is “${value(`need_${sector}_level`, level)}”, but its main issue is missing.`,
      '',
      `Choose it in “${label(column)}”.`,
    ),
  'need/comment-missing': ({ column, sector }, { column: label }) =>
    say(
      `The ${sectorName(sector)} issue is “Other”, without a word about it.`,
      '',
      `Say in a few words in “${label(column)}” what it is, without a name or telephone number.`,
    ),
  'need/unknown-not-blank': ({ column, sector }, { value }) =>
    say(
      `The level of the ${sectorName(sector)} need is empty.`,
      'An empty level does not tell a covered need from an unknown one.',
      `Choose a level, or “${value(column, 'nsp')}” if you could not assess it.`,
    ),
  'need/priority-repeated': ({ column, need }, { value }) =>
    say(
      `“${value(column, need)}” is already among the priority needs.`,
      '',
      'Choose another need, or clear the cell.',
    ),
  'need/priority-gap': ({ column }, { column: label }) =>
    say(
      `“${label(column)}” is empty although the next one is filled in.`,
      '',
      'Fill in the priority needs in order, without a gap.',
    ),
  'need/priority-covered': ({ column, need, sector, level }, { value }) =>
    say(
      `“${value(column, need)}” is a priority, but the ${sectorName(sector)} need is rated “${value(`need_${sector}_level`, level)}”.`,
      '',
      'Correct the priority or the level of the need.',
    ),
  'alert/type-missing': ({ column }, { column: label }) =>
    say(
      'An urgent alert is raised without saying which.',
      '',
      `Choose “${label(column)}” and tell your coordinator the same day.`,
    ),
  'movement/level-shift': ({ previous, individuals, percent, weeks }) =>
    say(
      `In ${n(weeks)} weeks the site went from ${n(previous)} to ${n(individuals)} individuals (${signedFigure(percent, 'en', 1)}%), by small changes.`,
      '',
      'Nothing to correct if the movements are right. Talk about it with your coordinator.',
    ),
  'need/level-jump': ({ column, sector, level, before }, { value }) =>
    say(
      `The ${sectorName(sector)} need goes from “${value(column, before)}” to “${value(column, level)}” within a week.`,
      '',
      'Check the level. If it is right, say in the detail what has changed.',
    ),
};
