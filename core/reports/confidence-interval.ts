// How far a share of a survey may be from that of the population. Only a sample that was drawn at
// random has such an interval: the surveys of the operation were not, so it is given only where the
// settings declare a probability design.

import type { Settings } from '../settings/settings.ts';
import { ratioOf } from './percent.ts';

/** Limits in per cent, one decimal. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Standard normal quantile of a two-sided interval of 95 per cent. */
const Z = 1.959964;

/**
 * The interval of 95 per cent of a share (Wilson 1927), `null` unless a probability design is
 * declared and somebody has answered.
 * @param population Size of the population the sample was drawn from, where it is known: the
 *   interval is narrower when much of it was asked.
 */
export function confidenceInterval(
  part: number,
  respondents: number,
  settings: Pick<Settings, 'survey.probability'>,
  population?: number,
): Interval | null {
  if (settings['survey.probability'] !== 1 || respondents === 0) return null;
  const share = part / respondents;
  const n = effectiveSize(respondents, population);
  const scale = 1 + (Z * Z) / n;
  const middle = (share + (Z * Z) / (2 * n)) / scale;
  const half = (Z * Math.sqrt((share * (1 - share)) / n + (Z * Z) / (4 * n * n))) / scale;
  return { low: percent(Math.max(0, middle - half)), high: percent(Math.min(1, middle + half)) };
}

/** Finite population correction, as the size of a sample of an infinite one that tells as much. */
function effectiveSize(respondents: number, population: number | undefined): number {
  if (population === undefined) return respondents;
  const left = population - respondents;
  // Where everybody was asked nothing is left to chance.
  return left <= 0 ? Number.MAX_SAFE_INTEGER : (respondents * (population - 1)) / left;
}

function percent(share: number): number {
  return ratioOf(100 * share, 1, 1) ?? 0;
}
