// The closed lists against the dictionary, and what reading them relies on.

import { describe, expect, test } from '@jest/globals';
import { codeList } from '../../../core/forms/code-lists/code-list.ts';
import type { CodeList } from '../../../core/forms/code-lists/code-list.ts';
import { NO_ACCESS } from '../../../core/forms/code-lists/weekly.ts';
import { sectorOfSubsector } from '../../../core/forms/code-lists/subsectors.ts';
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

/** The dictionary leaves this list open; the product closes it. */
const OPEN_IN_DICTIONARY = 'subsector';

/**
 * The dictionary shows the codes of the paper form of 2014 in French labels, "Vols (13)": staff
 * choose from words, so the labels go without them and keep them as aliases.
 */
const withoutPaperCode = (label = ''): string =>
  label.replace(/ \((code )?1[0-6]( en 2014)?\)$/, '');

const inDictionary = lists.filter(({ name }) => name !== OPEN_IN_DICTIONARY);

(dictionary === null ? describe.skip : describe).each(
  inDictionary.map((list) => [list.name, list] as const),
)('list %s in the dictionary', (name, list) => {
  test('has the same codes and labels in the same order', () => {
    const records = (dictionary ?? []).filter((record) => record['list'] === name);
    const mine = list.codes.map(({ code, labels }) => [code, labels.fr, labels.en]);
    expect(mine).toEqual(
      records.map((r) => [r['code'], withoutPaperCode(r['label_fr']), r['label_en']]),
    );
  });
});

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

test('Spanish is Spanish: an answer is the English one only where the words are the same', () => {
  const same = lists.flatMap(({ name, codes }) =>
    codes.filter(({ labels }) => labels.es === labels.en).map(({ code }) => `${name} ${code}`),
  );
  expect(same).toEqual([
    'settlement_context rural',
    'oui_non non',
    'oui_partiel_non non',
    'oui_non_nsp non',
    'time_band lt15',
    'time_band 15_30',
    'time_band 30_60',
    'time_band gt60',
    'health_problem paludisme',
    'distance_band lt1',
    'distance_band 1_2',
    'distance_band 2_5',
    'distance_band gt5',
    'info_source radio',
    'unit kit',
    'unit m2',
  ]);
});

test('every subsector belongs to a sector, and every sector but security has some', () => {
  const codes = (name: string): readonly string[] =>
    (lists.find((list) => list.name === name)?.codes ?? []).map(({ code }) => code);
  const owners = new Set(codes('subsector').map(sectorOfSubsector));
  expect([...owners]).toEqual(codes('sector').filter((code) => code !== 'SEC'));
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
  ['oui_non_nsp', '3', 'nsp'],
  ['oui_partiel_non', 'en partie', 'partiel'],
  ['sector', 'EHA', 'WSH'],
  ['sector', 'Recuperación Temprana', 'ERY'],
  ['sector', 'CCCM', 'CCM'],
  ['sector', 'VBG', 'PRO-GBV'],
  ['subsector', 'THIMO', 'ERY-THM'],
  ['activity_status', 'Concluído', 'termine'],
  ['activity_status', 'Em curso', 'en_cours'],
  ['modality', 'em espécie (in-kind)', 'nature'],
  ['site_challenge', 'Vols (13)', 'vols'],
  ['site_challenge', '15', 'travail'],
  ['nfi_item', 'Dignity kits', 'kit_intime'],
  ['water_source', 'borne_fontaine', 'borne'],
  ['tenure', 'Inquilina', 'locataire'],
  ['proportion', '26-50%', '26_50'],
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
