// What keeps a report from being shared or data from being exported, in English.

import { fact } from '../../problem-messages.ts';
import type { SharingProblemTexts } from '../../problem-messages.ts';

const KINDS: Readonly<Record<string, string>> = {
  phone: 'a telephone number',
  'e-mail': 'an e-mail address',
  document: 'a document number',
  name: 'a person’s name',
};

export const sharing: SharingProblemTexts = {
  'share/personal-data': {
    title: 'Personal data',
    sentence: (facts) =>
      `A text in “${fact(facts, 'where')}” holds ${KINDS[fact(facts, 'what')] ?? 'personal data'}: nothing was sent.`,
    remedy: 'Remove it in the team’s spreadsheet, consolidate, then share again.',
  },
  'share/no-recipients': {
    title: 'No recipients',
    sentence: () => 'The settings name no recipients.',
    remedy: 'Add addresses to the setting “Recipients” in the settings tab.',
  },
  'share/recipients-changed': {
    title: 'Recipients have changed',
    sentence: () => 'The recipients have changed since you confirmed them: nothing was sent.',
    remedy: 'Share again and check the list.',
  },
  'share/no-report': {
    title: 'Not a report',
    sentence: () => 'The open tab is not a report.',
    remedy: 'Open the tab of the report to share and try again.',
  },
  'storage/unavailable': {
    title: 'Files unavailable',
    sentence: () => 'The files could not be stored: nothing was sent.',
    remedy: 'Try again in a few minutes.',
  },
};
