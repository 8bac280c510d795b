// Around every function that the sidebar's page calls: whatever stops it is answered in words, because
// a dialog over the sheet would hide what the page shows, and is logged once.

import { explainProblem } from '../../../core/messages/explain-problem.ts';
import { messagesFor } from '../../../core/messages/index.ts';
import { Problem } from '../../../core/problems/problem.ts';
import { logBug, logProblem, newReference } from '../gateway/log.ts';
import { readPreferences } from '../gateway/preferences.ts';
import type { CommandContext } from '../run-command.ts';
import type { SidebarAnswer } from './sidebar-state.ts';

/**
 * @param name The global function, for the log.
 * @param again What the page shall show when `work` met a problem.
 */
export function answerPage(
  name: string,
  work: (context: CommandContext) => SidebarAnswer,
  again: (context: CommandContext) => SidebarAnswer['state'] = () => null,
): SidebarAnswer {
  let messages = messagesFor('fr');
  try {
    const preferences = readPreferences();
    messages = messagesFor(preferences.language);
    const context = { messages, preferences };
    try {
      return work(context);
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'finding/gone') throw error;
      return stopped(error, context, again(context));
    }
  } catch (error) {
    if (error instanceof Problem) return stopped(error, { messages }, null);
    const reference = newReference();
    logBug(reference, name, error);
    const { title, text } = messages.commands.bug;
    return { state: null, said: '', problem: { title, text: text(reference) } };
  }
}

function stopped(
  problem: Problem,
  { messages }: Pick<CommandContext, 'messages'>,
  state: SidebarAnswer['state'],
): SidebarAnswer {
  const { title, sentence, text } = explainProblem(problem, messages.problems);
  logProblem(problem, sentence);
  return { state, said: '', problem: { title, text } };
}
