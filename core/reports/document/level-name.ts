// The name of a level of need where no cell shows its colour, as in the legend of a chart.

import type { DocumentMessages } from '../../messages/document-messages.ts';
import type { NeedLevel } from './document.ts';
import { UNKNOWN } from './document-look.ts';

/** Digit and word, so that levels keep their order and are told apart in grey. */
export function levelName(level: NeedLevel | null, { levels }: DocumentMessages): string {
  return `${levelSign(level)} ${levels[level ?? 'blank']}`;
}

/** The digit alone; as in cells of levels, `?` for what was not assessed, a dash for a blank. */
export function levelSign(level: NeedLevel | null): string {
  if (level === null) return UNKNOWN;
  return level === 'nsp' ? '?' : level;
}
