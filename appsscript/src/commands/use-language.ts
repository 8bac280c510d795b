// Langue: from now on this spreadsheet's messages, and the menu at once, are in that language. Tabs
// that are there keep their words; readers know the columns in every language.

import type { Language } from '../../../core/forms/form.ts';
import { messagesFor } from '../../../core/messages/index.ts';
import { toast } from '../gateway/dialogs.ts';
import { keepLanguage } from '../gateway/preferences.ts';
import { showMenu } from '../menu.ts';

export function useLanguage(language: Language): void {
  keepLanguage(language);
  showMenu(language);
  const { menu, language: words } = messagesFor(language).commands;
  toast(menu.title, words.changed);
}
