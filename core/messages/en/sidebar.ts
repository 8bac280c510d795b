// The findings panel and the dialogs of the menu items that do the same, in English.

import { counted, figure } from '../figures.ts';
import type { SidebarMessages } from '../sidebar-messages.ts';

const count = (value: number, one: string, many: string): string => counted(value, one, many, 'en');

export const sidebar: SidebarMessages = {
  page: (account) => ({
    title: 'Findings',
    checkAgain: 'Check again',
    working: 'Working…',
    list: 'Findings by site',
    justifiedTitle: 'Justified',
    nothingOpen: 'No open finding: everything is in order.',
    nothingShown: 'No finding of this kind.',
    value: 'Value:',
    emptyValue: 'empty',
    editCell: 'Edit the cell',
    justify: 'Justify…',
    reason: 'Why this value is right',
    reasonHelp: 'Follows the figure into the base and the report. No names or telephone numbers.',
    save: 'Save',
    replace: 'Replace',
    cancel: 'Cancel',
    keys: '↑ ↓ move · Enter open · Esc close',
    accountTitle: 'The panel is not linked to your account',
    accountText:
      account === ''
        ? 'Several Google accounts are open in this browser, and Google chose the other one. Open the spreadsheet in a window where only one account is signed in.'
        : `Several Google accounts are open in this browser, and Google chose the other one. Open the spreadsheet in a window where only ${account} is signed in.`,
    accountMenu:
      'Meanwhile the DTM menu does the same: “Next finding”, “Apply the suggestion”, “Justify this figure”.',
    failedTitle: 'The request did not go through',
    failedText: 'Your data has not been erased. Try again, or use the DTM menu.',
  }),
  counts: {
    error: (value) => count(value, 'error', 'errors'),
    warning: (value) => `${figure(value, 'en')} to check`,
    info: (value) => count(value, 'remark', 'remarks'),
    justified: (value) => `${figure(value, 'en')} justified`,
  },
  left: (value) => `${count(value, 'more finding', 'more findings')} in the tab “Findings”.`,
  noSite: (tab) => `Tab ${tab}`,
  apply: (value) => `Write ${value}`,
  applyEmpty: 'Empty the cell',
  confirm: (before, after) =>
    `Replace “${before}” with “${after}”? The value changes: verify it first.`,
  writtenTo: (column) => `Will be written in the column “${column}”.`,
  applied: (cell, value) => `${cell}: ${value} is written. The old value is in the log.`,
  justified: (cell) => `${cell}: justification saved.`,
  next: {
    title: 'Next finding',
    none: 'No open finding: everything is in order.',
    position: (number, all) => `Finding ${figure(number, 'en')} of ${figure(all, 'en')}`,
    howTo: (applies, justifies) =>
      [
        applies ? '“Apply the suggestion” writes it.' : '',
        justifies ? '“Justify this figure” keeps it with your reason.' : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
  },
  askReason: (wrong) =>
    `${wrong}\n\nWhy is this value right? The reason follows the figure into the base and the report: no names or telephone numbers.`,
  cancelled: 'Nothing was changed.',
};
