// The sentences after a check, with a reminder as long as the operation's settings are not known.

import type { CheckTally, CommandMessages } from '../../core/messages/command-messages.ts';
import type { Operation } from './operation.ts';

export function summaryOf(
  tally: CheckTally,
  { origin }: Operation,
  { summary, withDefaults }: CommandMessages['check'],
): string {
  return origin === 'defaults' ? `${summary(tally)}\n${withDefaults}` : summary(tally);
}
