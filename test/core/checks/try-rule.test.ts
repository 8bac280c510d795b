import { describe, expect, test } from '@jest/globals';
import { TRIABLE, tryRule } from '../../../core/checks/try-rule.ts';
import type { RuleSettings } from '../../../core/settings/rules/rule.ts';
import { cellsOf, inputOf } from '../../support/checked.ts';
import { sheet } from '../../support/sheet.ts';

const SIZE = 'population/household-size-unlikely';

const sheets = {
  sites: sheet`
    site_id  | site_name | Statut du site | latitude | longitude
    CF-S0001 | Don Bosco | Ouvert         |          |
  `,
  weekly: sheet`
    ID du site | week_end     | Ménages | individuals
    CF-S0001   | d:2014-10-14 | 10      | 300
    CF-S0001   | d:2014-10-21 | 10      | 120
    CF-S0001   | d:2014-10-28 | 10      | 110
    CF-S0001   | d:2014-11-11 | 10      | 95
    CF-S0002   | d:2014-11-11 | 10      | 130
    CF-S0003   | d:2014-11-11 | 10      | 50
  `,
  profile: sheet`
    site_id  | profile_month | households | individuals
    CF-S0001 | d:2014-09-01  | 10         | 300
    CF-S0001 | d:2014-10-01  | 10         | 400
  `,
};

describe('trying a rule on the weeks before', () => {
  test('counts findings and sites of the last four weeks that were reported', () => {
    // The latest week is that of 11 November: those of 21 and 28 October count, 14 October does not.
    const { findings, sites, weeks } = tryRule(inputOf(sheets), SIZE);
    expect(cellsOf(findings, SIZE)).toEqual([
      'warning Hebdo!D3',
      'warning Hebdo!D4',
      'warning Hebdo!D6',
      'warning Profils!D3',
    ]);
    expect([findings.length, sites, weeks]).toEqual([4, 2, 4]);
  });

  test('how many weeks is a setting', () => {
    const { findings } = tryRule(inputOf({ ...sheets, settings: { 'week.trial_weeks': 1 } }), SIZE);
    expect(cellsOf(findings, SIZE)).toEqual(['warning Hebdo!D6']);
  });

  test.each([
    {},
    { [SIZE]: 'off' },
    { [SIZE]: 'trial' },
    { [SIZE]: 'error' },
  ] as readonly RuleSettings[])(
    'gives the same whatever is decided about the rule: %j',
    (rules) => {
      expect(tryRule(inputOf({ ...sheets, settings: { rules } }), SIZE)).toEqual(
        tryRule(inputOf(sheets), SIZE),
      );
    },
  );

  test('another threshold gives other findings', () => {
    const input = inputOf({ ...sheets, settings: { 'household.size_max': 12 } });
    expect(cellsOf(tryRule(input, SIZE).findings, SIZE)).toEqual([
      'warning Hebdo!D6',
      'warning Profils!D3',
    ]);
  });

  test('a site has no week and always counts', () => {
    const { findings } = tryRule(inputOf(sheets), 'place/coordinates-missing');
    expect(cellsOf(findings, 'place/coordinates-missing')).toEqual(['warning Sites!D2']);
  });

  test('a rule across rows looks at all weeks and names those of the last ones', () => {
    const { findings } = tryRule(inputOf(sheets), 'week/missing-report');
    expect(cellsOf(findings, 'week/missing-report')).toEqual(['warning Hebdo!B5']);
  });

  test('what only the reading of a sheet sees cannot be tried', () => {
    expect(TRIABLE.has('value/unreadable')).toBe(false);
    expect(TRIABLE.has(SIZE)).toBe(true);
  });
});
