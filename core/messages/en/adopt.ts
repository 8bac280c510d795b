// Adopting tables from elsewhere, in English.

import type { LeftReason } from '../../adopt/adoption.ts';
import type { AdoptMessages } from '../adopt-messages.ts';
import { adoptionLines, doneLines, leftLines, type AdoptPhrases } from '../adopt-summary.ts';
import { counted, figure } from '../figures.ts';

const count = (value: number, one: string, many: string): string => counted(value, one, many, 'en');
const rows = (value: number): string => count(value, 'row', 'rows');
const cells = (value: number): string => count(value, 'cell', 'cells');
const quoted = (text: string): string => `“${text}”`;

const REASONS: Readonly<Record<LeftReason, string>> = {
  title: 'titles and notes above the headers',
  subtotal: 'totals and subtotals',
  'repeated-header': 'repeated headers',
  remark: 'notes that are no records',
  adopted: 'copied before',
  registered: 'sites that are registered already',
  reported: 'already reported in the form',
};

const phrases: AdoptPhrases = {
  language: 'en',
  quoted,
  goal: (tab, titles) =>
    `The tab ${quoted(tab)} will be copied to ${titles.map(quoted).join(' and ')}.`,
  copied: (form, found) => `${form}: ${rows(found)} to add.`,
  added: (form, found) => `${form}: ${rows(found)} added.`,
  headers: (found) => `Headers: row ${found}.`,
  matched: (found, list) =>
    found === 0
      ? 'No column was recognised for certain.'
      : `Columns recognised (${figure(found, 'en')}): ${list}`,
  guessed: (found, list) => `Guessed, please check (${figure(found, 'en')}): ${list}`,
  kept: (found, list) => `Kept at the right as they are (${figure(found, 'en')}): ${list}`,
  means: (column, raw, meaning, times) =>
    `${column} ${quoted(raw)} = ${meaning} (${figure(times, 'en')})`,
  interpreted: (list) => `Values given a meaning: ${list}`,
  notGiven: (marks, found) => `${marks} = not known: ${cells(found)} left blank.`,
  monthFirst: (column, exchanged) =>
    `${column}: dates are written month/day/year.` +
    (exchanged > 0
      ? ` ${count(exchanged, 'date that the spreadsheet had exchanged', 'dates that the spreadsheet had exchanged')} will be put right.`
      : ''),
  unclear: (list) => `To be cleared up after copying, copied as it stands: ${list}`,
  unclearCells: (column, found, example) => `${column} (${cells(found)}, e.g. ${quoted(example)})`,
  completed: (list) => `Completed for you, please check: ${list}`,
  completedCells: (column, value, found) =>
    value === null
      ? `${column} (${cells(found)})`
      : `${column} = ${quoted(value)} (${figure(found, 'en')})`,
  codesKept: (found) => `${count(found, 'site keeps its code', 'sites keep their codes')}.`,
  codesProposed: (found, first, last) =>
    `${count(found, 'new site code is proposed', 'new site codes are proposed')}, ${first} to ${last}: have them confirmed by your coordination. The list’s own code stays in “External code”.`,
  codesMissing: (found) =>
    `${count(found, 'site has', 'sites have')} no code, and none can be proposed.`,
  sitesKnown: (found) =>
    `${count(found, 'site is', 'sites are')} registered already: nothing is added there a second time.`,
  sitesByName: (found) =>
    `${count(found, 'site is', 'sites are')} recognised by name and place only: please check.`,
  left: (reason, form, found, number) =>
    `Not copied${form === null ? '' : ` to ${quoted(form)}`}, ${REASONS[reason]}: ${rows(number)} (${found}).`,
  others: (found) => `… and ${count(found, 'other', 'others')}`,
};

export const adopt: AdoptMessages = {
  title: 'Adopt a table',
  written: {
    origin: 'Original row',
    originOf: (tab, row) => `${tab}, row ${row}`,
    unnamed: (letters) => `Column ${letters} (no heading)`,
  },
  whichTab: (titles) =>
    `Which tab shall be adopted? Write its name: ${titles.map(quoted).join(', ')}.`,
  whichForm: (tab, best) =>
    [
      `Which form does the tab ${quoted(tab)} fill?`,
      'form.sites – site registry',
      'form.weekly – weekly report',
      'form.profile – site profile',
      'form.intentions – return intentions',
      'form.interventions – interventions',
      best === null ? '' : `Leave empty for form.${best}.`,
    ].join('\n'),
  confirm: (report) =>
    [
      ...adoptionLines(report, phrases),
      '',
      'Nothing is erased and the original tab does not change. OK to copy.',
    ].join('\n'),
  week: (suggested) =>
    `Which week are these figures for? Write its cut-off day, for example 30/09/2014, or leave empty for ${suggested}.`,
  nothingNew: (report) =>
    ['Nothing to add: everything was copied before.', ...leftLines(report, phrases)].join('\n'),
  done: (report) =>
    [...doneLines(report, phrases), '', 'Now choose “Check the spreadsheet”.'].join('\n'),
  cancelled: 'Nothing was copied.',
};
