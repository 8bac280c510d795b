// What time it is, for a core that has no clock.

import { serialDay, zonedSerials } from './zoned-serial.ts';

/** Serial moment of now on the clocks of a time zone. */
export function nowIn(timeZone: string): number {
  return zonedSerials(timeZone)(new Date());
}

/** Serial date of today in a time zone. */
export function today(timeZone: string): number {
  return serialDay(new Date(), timeZone);
}
