// Runs a command of the add-in and shows what it says while it runs: dialogs, toasts, side panel,
// progress. The command runs once; it waits for each answer.
import { askDialog } from './dialogs.ts';
import type { Active, RunResult } from './interface.ts';
import { answerDialog, InterfaceError, runCommand } from './interface.ts';
import type { PageHost } from './sidebar.ts';
import { showModalPage, showSidebar } from './sidebar.ts';
import { showToast } from './toasts.ts';
import type { Words } from './words.ts';

export interface CommandRun {
  readonly documentId: string;
  readonly command: string;
  readonly label: string;
  readonly user: string;
  readonly active: Active;
  readonly words: Words;
  /** What pages that the command shows may ask for. */
  readonly host: PageHost;
  /** When a page of the add-in calls the function: it shows itself what comes of it. */
  readonly given?: readonly unknown[];
}

/** Runs to the end and gives the result; `undefined` when the server could not be reached. */
export async function runToEnd(run: CommandRun): Promise<RunResult | undefined> {
  const { words, given, host } = run;
  const progress =
    given === undefined
      ? showToast(
          { text: words.running(run.label.replace(/…$/, '')), seconds: -1, busy: true },
          words.close,
        )
      : undefined;
  let session = '';
  let told = false;
  try {
    const body = {
      function: run.command,
      user: run.user,
      active: run.active,
      ...(given === undefined ? {} : { arguments: given }),
    };
    for await (const event of runCommand(run.documentId, body)) {
      switch (event.event) {
        case 'started':
          session = event.session;
          break;
        case 'dialog': {
          told = true;
          const answer = await askDialog(event, words);
          await answerDialog(session, { dialog: event.dialog, ...answer });
          break;
        }
        case 'toast':
          showToast(event, words.close);
          break;
        case 'sidebar':
          showSidebar(event.html, event.title, words, host);
          break;
        case 'modal':
          showModalPage(event, words, host);
          break;
        case 'done':
          // A problem has already been said by the add-in itself; a bug may have cut it off.
          if (!event.ok && !told && given === undefined) await say(failure(event, words), words);
          return event;
      }
    }
    if (given === undefined) await say(words.stopped, words);
  } catch (error) {
    if (!(error instanceof InterfaceError)) throw error;
    if (given === undefined)
      await say(error.status === 0 ? words.serverGone : error.message, words);
  } finally {
    progress?.close();
  }
  return undefined;
}

function failure(result: RunResult, words: Words): string {
  return result.problem?.message ?? result.error?.message ?? words.stopped;
}

async function say(text: string, words: Words): Promise<void> {
  await askDialog({ kind: 'alert', text, buttons: 'OK' }, words);
}
