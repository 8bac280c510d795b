// The queue of a person's edits: sent in order, one at a time; says whether all is saved.
import { tabRangeA1 } from './a1.ts';
import { InterfaceError, postEdits, putValues } from './interface.ts';
import type { Outgoing } from './outgoing.ts';

export type SavingState = 'saved' | 'saving' | 'offline';

export interface Sending {
  readonly add: (edits: readonly Outgoing[]) => void;
  /** Resolves when nothing waits to be sent. */
  readonly idle: () => Promise<void>;
}

/** Starts a queue for one spreadsheet. `refused` hears what the server would not take. */
export function startSending(options: {
  readonly documentId: string;
  readonly user: () => string;
  readonly titleOf: (sheetId: number) => string | undefined;
  readonly state: (state: SavingState) => void;
  readonly refused: (message: string) => void;
}): Sending {
  const queue: Outgoing[] = [];
  let running: Promise<void> | undefined;

  const sendOne = async (edit: Outgoing): Promise<void> => {
    const user = options.user();
    if (edit.kind !== 'values') {
      await postEdits(options.documentId, { user, edits: [edit] });
      return;
    }
    const title = options.titleOf(edit.sheetId);
    if (title === undefined) return;
    const range = tabRangeA1(title, {
      startRow: edit.row,
      startColumn: edit.column,
      endRow: edit.row + edit.values.length - 1,
      endColumn: edit.column + (edit.values[0]?.length ?? 1) - 1,
    });
    await putValues(options.documentId, { range, values: edit.values, user });
  };

  const drain = async (): Promise<void> => {
    options.state('saving');
    for (let edit = queue[0]; edit; edit = queue[0]) {
      try {
        await sendOne(edit);
        queue.shift();
      } catch (error) {
        if (!(error instanceof InterfaceError)) throw error;
        // The server is away: what was typed is kept and sent when it is back.
        if (error.status === 0) {
          options.state('offline');
          await new Promise((resolve) => setTimeout(resolve, 2000));
          continue;
        }
        queue.shift();
        options.refused(error.message);
      }
    }
    options.state('saved');
    running = undefined;
  };

  return {
    add: (edits) => {
      queue.push(...edits);
      running ??= drain();
    },
    idle: async () => {
      await running;
    },
  };
}
