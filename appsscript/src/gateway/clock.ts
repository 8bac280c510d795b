// What time it is, for a core that has no clock.

import { serialOfMilliseconds } from '../../../core/table/serial-date.ts';
import { serialDay } from './zoned-serial.ts';

/** Serial moment of now, UTC. */
export function now(): number {
  return serialOfMilliseconds(Date.now());
}

/** Serial date of today in a time zone. */
export function today(timeZone: string): number {
  return serialDay(new Date(), timeZone);
}
