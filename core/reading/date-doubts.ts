// Days written as 09/10/2014 are read day first, as the house writes them. This judges whether the
// other reading could be meant as well, beside the dates that leave no doubt.

import { draft, unsafe } from '../findings/draft.ts';
import type { Finding } from '../findings/finding.ts';
import type { Cell } from '../table/cell.ts';

/** A date cell with two readings, waiting for the rest of the tab. */
export interface DateDoubt {
  /** What is reported when there is no real doubt: the text became a date. */
  readonly quiet: Finding;
  readonly column: string;
  readonly raw: Cell;
  readonly dayFirst: number;
  readonly monthFirst: number;
  /** Dates of the same row that leave no doubt. */
  readonly rowDates: readonly number[];
}

/** Two dates of one tab further apart than this belong to different rounds. */
const DAYS_NEAR = 60;

/**
 * The finding of each doubtful date: a question where the month-first reading falls near the row's
 * other dates (or the tab's, when the row has none), otherwise only a note.
 * @param tabDates Dates of the tab that leave no doubt.
 */
export function judgeDoubts(
  doubts: readonly DateDoubt[],
  tabDates: readonly number[],
): readonly Finding[] {
  // Where every date of the tab is doubtful, the day-first readings stand in for the certain ones.
  const fallback = tabDates.length > 0 ? tabDates : doubts.map((doubt) => doubt.dayFirst);
  const tabWindow = windowAround(fallback);
  return doubts.map((doubt) => {
    const window = doubt.rowDates.length > 0 ? windowAround(doubt.rowDates) : tabWindow;
    const isOpen = doubt.monthFirst >= window.from && doubt.monthFirst <= window.to;
    return isOpen ? asked(doubt) : doubt.quiet;
  });
}

function asked({ quiet, column, raw, dayFirst, monthFirst }: DateDoubt): Finding {
  const facts = { column, raw, readings: [dayFirst, monthFirst] };
  const question = draft('date/ambiguous', column, facts, { suggestion: unsafe(dayFirst) });
  return { ...question, place: quiet.place, siteId: quiet.siteId };
}

function windowAround(dates: readonly number[]): { readonly from: number; readonly to: number } {
  let from = Infinity;
  let to = -Infinity;
  for (const date of dates) {
    if (date < from) from = date;
    if (date > to) to = date;
  }
  return { from: from - DAYS_NEAR, to: to + DAYS_NEAR };
}
