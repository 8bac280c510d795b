// Between the serial numbers of cells and the Date objects of scripts: a serial is a wall-clock
// time in the spreadsheet's time zone, a Date is an instant.

const DAY = 86_400_000;
const HOUR = 3_600_000;
/** Serial number of 1970-01-01. */
const EPOCH = 25_569;

/** Converts both ways for one time zone, remembering the zone's offsets by the hour. */
export class ZonedDates {
  readonly #format: Intl.DateTimeFormat;
  readonly #offsets = new Map<number, number>();

  /** @throws RangeError for a time zone that does not exist. */
  constructor(timeZone: string) {
    this.#format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  }

  /** The instant at which clocks in the zone show this serial. */
  date(serial: number): Date {
    const wall = Math.round((serial - EPOCH) * DAY);
    const guess = wall - this.#offset(wall);
    return new Date(wall - this.#offset(guess));
  }

  /** What clocks in the zone show at this instant. */
  serial(date: Date): number {
    const instant = date.getTime();
    return (instant + this.#offset(instant)) / DAY + EPOCH;
  }

  /** Year, month (from 1), day, hour, minute, second, millisecond on the zone's clocks. */
  fields(date: Date): readonly [number, number, number, number, number, number, number] {
    const wall = new Date(date.getTime() + this.#offset(date.getTime()));
    return [
      wall.getUTCFullYear(),
      wall.getUTCMonth() + 1,
      wall.getUTCDate(),
      wall.getUTCHours(),
      wall.getUTCMinutes(),
      wall.getUTCSeconds(),
      wall.getUTCMilliseconds(),
    ];
  }

  /** Milliseconds by which the zone's clocks are ahead of UTC at an instant. */
  offset(date: Date): number {
    return this.#offset(date.getTime());
  }

  #offset(instant: number): number {
    const hour = Math.floor(instant / HOUR);
    const known = this.#offsets.get(hour);
    if (known !== undefined) return known;
    const parts = this.#format.formatToParts(new Date(hour * HOUR));
    const part = (type: Intl.DateTimeFormatPartTypes): number =>
      Number(parts.find((each) => each.type === type)?.value);
    const bc = parts.some((each) => each.type === 'era' && each.value.startsWith('B'));
    const year = bc ? 1 - part('year') : part('year');
    const wall = Date.UTC(
      year,
      part('month') - 1,
      part('day'),
      part('hour'),
      part('minute'),
      part('second'),
    );
    const offset = wall - hour * HOUR;
    this.#offsets.set(hour, offset);
    return offset;
  }
}
