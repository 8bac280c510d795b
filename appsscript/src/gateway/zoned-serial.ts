// Dates on their way out of cells: SpreadsheetApp gives an instant, the core wants the serial number
// that stands in the cell, which is a wall-clock time in the spreadsheet's time zone.

import { serialOfMilliseconds, toSerial } from '../../../core/table/serial-date.ts';

const HALF_HOUR = 1_800_000;
const PATTERN = "yyyy-MM-dd'T'HH:mm:ss";

/** Turns instants into serial numbers; asks for the zone's offset once per half hour met. */
export function zonedSerials(timeZone: string): (date: Date) => number {
  // Every change of a zone's offset since 1900 fell on a half hour of UTC.
  const offsets = new Map<number, number>();
  return (date) => {
    const instant = date.getTime();
    const block = Math.floor(instant / HALF_HOUR) * HALF_HOUR;
    let offset = offsets.get(block);
    if (offset === undefined) {
      offset = wallMilliseconds(Utilities.formatDate(new Date(block), timeZone, PATTERN)) - block;
      offsets.set(block, offset);
    }
    return serialOfMilliseconds(instant + offset);
  };
}

/** A serial day, in the given time zone, of an instant. */
export function serialDay(date: Date, timeZone: string): number {
  return Math.floor(zonedSerials(timeZone)(date));
}

/** Milliseconds since 1970 of `2014-09-30T08:00:00`, read as UTC. */
function wallMilliseconds(text: string): number {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = text
    .split(/[-T:]/)
    .map(Number);
  const days = toSerial({ year, month, day });
  const epoch = toSerial({ year: 1970, month: 1, day: 1 });
  if (days === null || epoch === null) throw new Error('the clock gave a day that is not real');
  return (((days - epoch) * 24 + hour) * 60 + minute) * 60_000 + second * 1000;
}
