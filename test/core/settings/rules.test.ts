import { describe, expect, test } from '@jest/globals';
import { TRIABLE } from '../../../core/checks/try-rule.ts';
import { defaultSettings } from '../../../core/settings/default-settings.ts';
import { findRules } from '../../../core/settings/rules/find-rules.ts';
import { RULE_GROUPS, RULES } from '../../../core/settings/rules/index.ts';
import { readThresholds } from '../../../core/settings/rules/read-thresholds.ts';

describe('finding a rule by what a person types', () => {
  test.each([
    ['population/household-size-unlikely'],
    ['severity.population/household-size-unlikely'],
    ['taille de ménage'],
    ['TAILLE menage'],
    ['household size'],
    ['tamaño de hogar'],
  ])('%s', (text) => {
    expect(findRules(text, TRIABLE)).toEqual(['population/household-size-unlikely']);
  });

  test('gives every rule that has the words, and none for words that no rule has', () => {
    expect(findRules('variation', TRIABLE)).toEqual([
      'movement/change-unexplained',
      'movement/change-to-confirm',
    ]);
    expect(findRules('éléphant', TRIABLE)).toEqual([]);
    expect(findRules('value/unreadable', TRIABLE)).toEqual([]);
  });
});

describe('other thresholds for a trial', () => {
  const settings = defaultSettings();
  const two = ['household.size_min', 'household.size_max'] as const;

  test.each([
    ['', 1.5, 10],
    [' ', 1.5, 10],
    ['2 = 12', 1.5, 12],
    ['2: 12,5', 1.5, 12.5],
    ['1 = 2; 2 = 8', 2, 8],
  ])('%j', (text, min, max) => {
    const changed = readThresholds(text, two, settings);
    expect([changed?.['household.size_min'], changed?.['household.size_max']]).toEqual([min, max]);
  });

  test('a value alone is that of the only threshold', () => {
    const changed = readThresholds('25', ['compare.weekly_percent'], settings);
    expect(changed).toEqual({ ...settings, 'compare.weekly_percent': 25 });
  });

  test.each(['12', '3 = 12', '2 = beaucoup', '2 = 900', '0 = 2', '2 ='])(
    '%j is not understood, and nothing is guessed',
    (text) => {
      expect(readThresholds(text, two, settings)).toBeNull();
    },
  );
});

describe('the rules', () => {
  test('stand in one group each, and are named in three languages', () => {
    const codes = RULE_GROUPS.flatMap(({ rules }) => Object.keys(rules));
    expect(codes.sort()).toEqual(Object.keys(RULES).sort());
    for (const { labels } of Object.values(RULES)) {
      for (const name of Object.values(labels)) expect(name).toMatch(/^.{5,80}$/);
    }
  });

  test('that can be changed are raised by a check, where the change is applied', () => {
    const free = Object.entries(RULES).flatMap(([code, { fixed }]) =>
      fixed === true ? [] : [code],
    );
    expect(free.filter((code) => !(TRIABLE as ReadonlySet<string>).has(code))).toEqual([]);
  });

  test('measure with settings that exist', () => {
    const ids = new Set(Object.keys(defaultSettings()));
    const wanted = Object.values(RULES).flatMap(({ thresholds = [] }) => thresholds);
    expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
  });
});
