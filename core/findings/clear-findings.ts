// Takes everything off the sheet that findings have left there; people's own notes and colours stay.

import type { Messages } from '../messages/messages.ts';
import type { Edit } from '../tabs/edit.ts';
import { drawFindings } from './draw-findings.ts';
import type { DrawState } from './draw-state.ts';

/** Edits that leave no finding drawn and none listed. */
export function clearFindings(
  state: DrawState,
  messages: Pick<Messages, 'language' | 'findings' | 'tabs'>,
): readonly Edit[] {
  return drawFindings(state, [], messages);
}
