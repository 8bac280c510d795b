// Around every command: whatever stops it is told to the person once, in their language, and logged
// once. A problem ends here; a bug gets a reference number and goes on, so that it counts as one.

import { explainProblem } from '../../core/messages/explain-problem.ts';
import { messagesFor } from '../../core/messages/index.ts';
import type { MenuCommand } from '../../core/messages/command-messages.ts';
import type { Messages } from '../../core/messages/messages.ts';
import { Problem } from '../../core/problems/problem.ts';
import { tell } from './gateway/dialogs.ts';
import { logBug, logProblem, newReference } from './gateway/log.ts';
import { readPreferences, type Preferences } from './gateway/preferences.ts';

/** What every command is given. */
export interface CommandContext {
  readonly messages: Messages;
  readonly preferences: Preferences;
}

/** Runs a command of the menu. */
export function runCommand(name: MenuCommand, command: (context: CommandContext) => void): void {
  let messages = messagesFor('fr');
  try {
    const preferences = readPreferences();
    messages = messagesFor(preferences.language);
    command({ messages, preferences });
  } catch (error) {
    if (error instanceof Problem) {
      const { title, sentence, text } = explainProblem(error, messages.problems);
      tell(title, text);
      logProblem(error, sentence);
      return;
    }
    const reference = newReference();
    logBug(reference, name, error);
    tell(messages.commands.bug.title, messages.commands.bug.text(reference));
    throw error;
  }
}
