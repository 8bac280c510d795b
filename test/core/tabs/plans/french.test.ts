// French as it is printed: the spaces before ; : ! ? and inside « », and the curved apostrophe.

import { expect, test } from '@jest/globals';
import { tabs } from '../../../../core/messages/fr/tabs.ts';
import { settingDefinitions } from '../../../../core/settings/setting-definitions.ts';

const notes = [
  ...Object.values(tabs.columns).flatMap((columns) => Object.values(columns)),
  ...Object.values(tabs.baseColumns),
].map(({ note }) => note);

const sentences = [
  ...notes,
  tabs.protectedHeader,
  ...Object.values(tabs.requirement),
  tabs.allowedValues(['Oui', 'Non']),
  tabs.chooseFromList,
  tabs.wholeNumber,
  tabs.decimalNumber,
  tabs.between('0', '9'),
  tabs.dateHelp,
  ...settingDefinitions.map(({ notes: { fr } }) => fr),
];

test.each(sentences)('%s', (sentence) => {
  expect(sentence).not.toMatch(/[^\u202f][;:!?»]|«[^\u202f]/);
  expect(sentence).not.toMatch(/'/);
  expect(sentence).toMatch(/^[A-ZÀ-Þ0«].*[.]$/s);
});
