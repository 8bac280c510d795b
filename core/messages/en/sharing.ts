// What shared files say, in English.

import type { SharedFile } from '../../wire/sharing.ts';
import { counted } from '../figures.ts';
import type { SharingMessages } from '../sharing-messages.ts';

const people = (count: number): string => counted(count, 'recipient', 'recipients', 'en');
const links = (files: readonly SharedFile[]): string[] =>
  files.map(({ name, url }) => `${name}: ${url}`);
const list = (addresses: readonly string[]): string =>
  addresses.map((address) => `• ${address}`).join('\n');

export const sharing: SharingMessages = {
  print: { page: (page, pages) => `page ${page} / ${pages}` },
  workbook: { summary: 'Summary', notes: 'Notes', source: 'Source', version: 'Version' },
  mail: {
    subject: ({ name, period, version }) => `${name}, ${period} (${version})`,
    text: ({ name, period, version, files }, operation, who) =>
      [
        operation,
        `${name}, ${period}, version ${version}.`,
        '',
        ...links(files),
        '',
        'Small numbers and small sites are not shown. The links are personal: whoever has them can open the files.',
        `Released by ${who}.`,
      ].join('\n'),
  },
  log: ({ name, period, version }, sent) => `${name}, ${period}, ${version}: ${sent.join('; ')}`,
  dataset: 'Data of the operation',
  share: {
    title: 'Share',
    which: (names) =>
      [
        'Which report? Type its number.',
        ...names.map((name, index) => `${index + 1}. ${name}`),
      ].join('\n'),
    period: {
      week: 'Cut-off day of the week, for example 30/09/2014. Leave empty for the latest complete week.',
      month: 'Month, for example 09/2014. Leave empty for the latest complete month.',
    },
    confirm: (name, period, recipients) =>
      `${name}, ${period}.\nThe shared version hides small numbers and puts small sites together.\n\n${people(recipients.length)}:\n${list(recipients)}\n\nSend?`,
    latest: 'latest complete period',
    done: ({ name, period, version, files }, sent, before) =>
      [
        `${name}, ${period}, version ${version}.`,
        sent.length === 0
          ? `Nothing new: this version has been sent before (${people(before.length)}).`
          : `Sent to ${people(sent.length)}.${before.length === 0 ? '' : ` Sent before to ${people(before.length)}.`}`,
        '',
        ...links(files),
      ].join('\n'),
    cancelled: 'Nothing was shared.',
  },
  export: {
    title: 'Export',
    confirm:
      'Each base tab will be exported as CSV (with HXL tags), XLSX and JSON: public columns only, small numbers hidden, small sites together, the survey as tables. Export?',
    done: ({ version, period, files }, hidden) =>
      [
        `Data of ${period}, version ${version}: ${counted(files.length, 'file', 'files', 'en')}, ${counted(hidden, 'hidden value', 'hidden values', 'en')}. The links are sent to you by e-mail too.`,
        '',
        ...links(files),
      ].join('\n'),
    cancelled: 'Nothing was exported.',
  },
};
