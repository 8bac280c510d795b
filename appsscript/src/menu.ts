// The menu. It is built without asking anything of the spreadsheet, because Google lets an add-in do
// nothing more before it is used; what a command needs it checks itself when it is chosen.

import type { Language } from '../../core/forms/form.ts';
import { messagesFor } from '../../core/messages/index.ts';
import type { MenuCommand } from '../../core/messages/command-messages.ts';
import { reports } from '../../core/reports/index.ts';
import { REPORT_COMMANDS, type ReportCommand } from '../../core/reports/report-command.ts';

type OwnCommand = Exclude<MenuCommand, ReportCommand>;

/** The menu's entries in groups, with a line between the groups. */
const GROUPS: readonly (readonly OwnCommand[] | 'reports')[] = [
  ['prepareWorkbook', 'adoptTab'],
  ['validateTab', 'validateWorkbook', 'applyCorrections', 'clearFindings'],
  ['showSidebar', 'nextFinding', 'applySuggestion', 'justifyValue'],
  ['submitWorkbook', 'consolidateNow', 'tryRule'],
  'reports',
  ['shareReport', 'exportDataset'],
  ['checkInstallation'],
];

const LANGUAGES: readonly OwnCommand[] = ['useFrench', 'useEnglish', 'useSpanish'];

/** Shows the menu in a language. Without one, in that of the person's Google account. */
export function showMenu(language: Language = accountLanguage()): void {
  const messages = messagesFor(language);
  const words = messages.commands.menu;
  const ui = SpreadsheetApp.getUi();
  const menu = ui.createAddonMenu();
  GROUPS.forEach((group, index) => {
    if (index > 0) menu.addSeparator();
    if (group === 'reports') {
      for (const { id } of reports) {
        menu.addItem(`${messages.reportCommands.names[id]}…`, REPORT_COMMANDS[id]);
      }
    } else {
      for (const command of group) menu.addItem(words.items[command], command);
    }
  });
  const languages = ui.createMenu(words.language);
  for (const command of LANGUAGES) languages.addItem(words.items[command], command);
  menu.addSubMenu(languages).addToUi();
}

/** The only thing known about a person before they authorise the add-in is their locale. */
function accountLanguage(): Language {
  const locale = Session.getActiveUserLocale().slice(0, 2);
  return locale === 'en' || locale === 'es' ? locale : 'fr';
}
