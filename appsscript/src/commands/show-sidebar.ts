// Volet des constats: checks, and lists what was found beside the sheet, where it can be mended.

import { showSidebarPage } from '../gateway/show-sidebar.ts';
import { signedInUser } from '../gateway/signed-in.ts';
import type { CommandContext } from '../run-command.ts';
import { stateNow } from '../sidebar/serve-page.ts';
import { sidebarPage } from '../sidebar/sidebar-page.ts';

export function showSidebar(context: CommandContext): void {
  const { language, sidebar } = context.messages;
  const state = stateNow(context);
  const words = sidebar.page(signedInUser());
  showSidebarPage(words.title, sidebarPage({ language, words, state }));
}
