// The thirteen weeks of the demonstration. A week closes on Tuesday, as the published figures of
// 2014 did.

/** Cut-off days, ascending. */
export const WEEKS: readonly string[] = [
  '2014-08-26',
  '2014-09-02',
  '2014-09-09',
  '2014-09-16',
  '2014-09-23',
  '2014-09-30',
  '2014-10-07',
  '2014-10-14',
  '2014-10-21',
  '2014-10-28',
  '2014-11-04',
  '2014-11-11',
  '2014-11-18',
];

/** Index of the last week. */
export const LAST = WEEKS.length - 1;

const DAY = 86_400_000;

/** The ISO day a number of days later. */
export function daysLater(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** A day as it is typed in a French spreadsheet: `18/11/2014`. */
export function typedDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${date}/${month}/${year}`;
}
