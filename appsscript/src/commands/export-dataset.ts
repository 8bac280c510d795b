// Exporter: asks the functions for the operation's data as files, and says where they are.

import { dmyDay } from '../../../core/table/serial-date.ts';
import { today } from '../gateway/clock.ts';
import { confirm, tell, toast } from '../gateway/dialogs.ts';
import { askFunctions } from '../gateway/functions-client.ts';
import { openWorkbook } from '../gateway/workbook.ts';
import { requireMaster } from '../kind-of-workbook.ts';
import type { CommandContext } from '../run-command.ts';

export function exportDataset({ messages }: CommandContext): void {
  const { export: words, dataset: name } = messages.sharing;
  const workbook = openWorkbook();
  requireMaster(workbook.tabs);
  if (!confirm(words.title, words.confirm)) {
    toast(words.title, words.cancelled);
    return;
  }
  const { version, files, hidden } = askFunctions('dataset', workbook.id);
  const period = dmyDay(today(workbook.timeZone));
  tell(words.title, words.done({ name, period, version, files }, hidden));
}
