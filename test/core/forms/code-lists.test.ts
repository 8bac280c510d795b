// The closed lists against the dictionary, and what reading them relies on.

import { describe, expect, test } from '@jest/globals';
import { codeList } from '../../../core/forms/code-lists/code-list.ts';
import type { CodeList } from '../../../core/forms/code-lists/code-list.ts';
import { NO_ACCESS } from '../../../core/forms/code-lists/weekly.ts';
import { forms } from '../../../core/forms/index.ts';
import { fold } from '../../../core/table/fold.ts';
import { sharedCsv } from '../../support/shared-csv.ts';

const dictionary = sharedCsv('code-lists.csv');
const lists: readonly CodeList[] = [
  ...new Set(
    forms.flatMap((form) =>
      form.columns.flatMap(({ list }) => (list?.kind === 'codes' ? [list] : [])),
    ),
  ),
];

function codeOf(name: string, words: string): string | undefined {
  return lists
    .find((list) => list.name === name)
    ?.codes.find(({ code, labels, aliases = [] }) =>
      [code, ...Object.values(labels), ...aliases].some((other) => fold(other) === fold(words)),
    )?.code;
}

(dictionary === null ? describe.skip : describe).each(lists.map((list) => [list.name, list]))(
  'list %s in the dictionary',
  (name, list) => {
    test('has the same codes and labels in the same order', () => {
      const records = (dictionary ?? []).filter((record) => record['list'] === name);
      const mine = (list as CodeList).codes.map(({ code, labels }) => [code, labels.fr, labels.en]);
      expect(mine).toEqual(records.map((r) => [r['code'], r['label_fr'], r['label_en']]));
    });
  },
);

describe.each(lists.map((list) => [list.name, list] as const))('list %s', (_, list) => {
  test('names each code once, and nothing people write means two codes', () => {
    const owners = new Map<string, string>();
    for (const { code, labels, aliases = [] } of list.codes) {
      for (const words of [code, ...Object.values(labels), ...aliases]) {
        expect([words, owners.get(fold(words)) ?? code]).toEqual([words, code]);
        owners.set(fold(words), code);
      }
    }
    expect(new Set(list.codes.map(({ code }) => code)).size).toBe(list.codes.length);
  });

  test('shows different labels for different codes in every language', () => {
    for (const language of ['fr', 'en', 'es'] as const) {
      const labels = list.codes.map((code) => code.labels[language]);
      expect(new Set(labels).size).toBe(labels.length);
      expect(labels.every((label) => label.trim() === label && label !== '')).toBe(true);
    }
  });
});

test('one list has one name', () => {
  const names = lists.map((list) => list.name);
  expect(new Set(names).size).toBe(names.length);
});

test.each([
  ['oui_non', 'O', 'oui'],
  ['oui_non', 'N', 'non'],
  ['oui_non', 'yes', 'oui'],
  ['oui_non', 'Sí', 'oui'],
  ['oui_non', 'si', 'oui'],
  ['site_category', 'Eglise', 'eglise'],
  ['site_category', 'Mission catholique', 'eglise'],
  ['site_type', 'Spontaneous', 'spontane'],
  ['site_status', 'FERME', 'ferme'],
  ['need_level', 'ne_sait_pas', 'nsp'],
  ['need_level', 'Critique', '3'],
  ['need_level', 'Besoin modéré', '1'],
  ['priority_need', 'NFI', 'ame'],
  ['data_source', 'Comptage', 'comptage'],
  ['issue_wash', "manque d'eau", 'eau_quantite'],
])('in %s people write "%s" for %s', (name, words, code) => {
  expect(codeOf(name, words)).toBe(code);
});

test('the codes without access are codes of the list', () => {
  const codes = lists.find(({ name }) => name === 'access_status')?.codes.map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining([...NO_ACCESS]));
});

test('a list is written as entries of code, three labels and aliases', () => {
  expect(codeList('unit', ['kit', 'Kit', 'Kit', 'Kit', 'Kits'])).toEqual({
    kind: 'codes',
    name: 'unit',
    codes: [{ code: 'kit', labels: { fr: 'Kit', en: 'Kit', es: 'Kit' }, aliases: ['Kits'] }],
  });
});
