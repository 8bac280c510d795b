// The rounds of a survey: one a month, and each within a few days. A round that runs into the next
// month belongs to the month in which most of it lies.

import { draft } from '../../findings/draft.ts';
import type { FormRow, IntentionValues } from '../../reading/reading.ts';
import { firstOfMonth } from '../../table/serial-date.ts';
import type { AcrossRule, RowDraft } from '../rule.ts';

interface Interview {
  readonly row: FormRow<IntentionValues>;
  readonly round: number;
  readonly date: number;
}

export const surveyRounds: AcrossRule = {
  id: 'survey-rounds',
  scope: 'across rows',
  raises: ['survey/round-differs', 'survey/outside-round'],
  check: ({ intentions, settings }) => {
    const rounds = new Map<number, Interview[]>();
    for (const row of intentions?.rows ?? []) {
      const { survey_round: round, interview_date: date } = row.values;
      if (typeof round !== 'number' || typeof date !== 'number') continue;
      const interview = { row, round, date };
      const known = rounds.get(round);
      if (known === undefined) rounds.set(round, [interview]);
      else known.push(interview);
    }
    const main = mainRounds(rounds);
    const found: RowDraft[] = [];
    for (const [round, interviews] of rounds) {
      const month = mainMonth(interviews);
      const expected = main.get(month) ?? round;
      const { start, end } = window(interviews, settings['interview.round_days']);
      for (const { row, date } of interviews) {
        if (expected !== round) {
          const facts = { round, expected, month };
          const differs = draft('survey/round-differs', 'survey_round', facts);
          found.push({ on: 'intentions', row, draft: differs });
        } else if (date < start || date > end) {
          const outside = draft('survey/outside-round', 'interview_date', {
            round,
            date,
            start,
            end,
          });
          found.push({ on: 'intentions', row, draft: outside });
        }
      }
    }
    return found;
  },
};

/** Of each month the round with most interviews; of two equal ones the earlier round. */
function mainRounds(
  rounds: ReadonlyMap<number, readonly Interview[]>,
): ReadonlyMap<number, number> {
  const main = new Map<number, number>();
  for (const [round, interviews] of [...rounds].sort(([a], [b]) => a - b)) {
    const month = mainMonth(interviews);
    const other = main.get(month);
    const most = other === undefined ? 0 : (rounds.get(other)?.length ?? 0);
    if (interviews.length > most) main.set(month, round);
  }
  return main;
}

/** First day of the month in which most of these interviews were done. */
function mainMonth(interviews: readonly Interview[]): number {
  const counts = new Map<number, number>();
  for (const { date } of interviews) {
    const month = firstOfMonth(date);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, one], [b, two]) => two - one || a - b);
  return most?.[0] ?? 0;
}

/** The days in which most interviews of a round lie, as many days as a round may take. */
function window(
  interviews: readonly Interview[],
  days: number,
): { readonly start: number; readonly end: number } {
  const dates = interviews.map(({ date }) => date).sort((a, b) => a - b);
  let best = { start: dates[0] ?? 0, end: dates[0] ?? 0, count: 0 };
  let first = 0;
  dates.forEach((end, last) => {
    while (end - (dates[first] ?? end) >= days) first += 1;
    const count = last - first + 1;
    if (count > best.count) best = { start: dates[first] ?? end, end, count };
  });
  return best;
}
