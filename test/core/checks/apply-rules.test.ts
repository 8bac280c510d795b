import { describe, expect, test } from '@jest/globals';
import { applyRules } from '../../../core/checks/apply-rules.ts';
import { runChecks, runChecksOnTrial } from '../../../core/checks/run-checks.ts';
import { SEVERITY } from '../../../core/findings/severity.ts';
import { defaultSettings } from '../../../core/settings/default-settings.ts';
import { RULES } from '../../../core/settings/rules/index.ts';
import type { RuleSettings } from '../../../core/settings/rules/rule.ts';
import { cellsOf, check, inputOf } from '../../support/checked.ts';
import { sheet } from '../../support/sheet.ts';

const sheets = {
  sites: sheet`
    site_id  | site_name | Statut du site
    CF-S0001 | Don Bosco | Ouvert
    CF-S0002 | Carmel    | Ouvert
  `,
  weekly: sheet`
    ID du site | week_end     | Ménages | individuals | Commentaire
    CF-S0001   | d:2014-09-30 | 10      | 601         |
    CF-S0002   | d:2014-09-16 | 12      | 60          | voir 72 03 44 55
    CF-S0002   | d:2014-09-30 | 121     | 604         |
  `,
};
const size = 'population/household-size-unlikely';
const withRules = (rules: RuleSettings): ReturnType<typeof check> =>
  check({ ...sheets, settings: { rules } });

describe('a rule that a coordinator has set', () => {
  test.each([
    [{}, ['warning Hebdo!D2']],
    [{ [size]: 'error' }, ['error Hebdo!D2']],
    [{ [size]: 'info' }, ['info Hebdo!D2']],
    [{ [size]: 'off' }, []],
    [{ [size]: 'trial' }, []],
  ] as const)('%j', (rules, cells) => {
    expect(cellsOf(withRules(rules).findings, size)).toEqual(cells);
  });

  test('on trial is counted beside the findings that stand', () => {
    const input = inputOf({ ...sheets, settings: { rules: { [size]: 'trial' } } });
    const { standing, onTrial } = runChecksOnTrial(input);
    expect(cellsOf(onTrial, size)).toEqual(['warning Hebdo!D2']);
    expect(standing).toEqual(runChecks(input));
    expect(cellsOf(standing, size)).toEqual([]);
  });

  test('that is off leaves the other findings of the same check', () => {
    const rules = { 'week/missing-report': 'off', [size]: 'off' } as const;
    const all = withRules({}).findings.filter(({ code }) => !(code in rules));
    expect(withRules(rules).findings).toEqual(all);
  });

  test('does not make worse what the check itself calls less serious', () => {
    // The gap is a warning; the site whose report is not due yet is only told.
    const bad = {
      weekly: sheet`
        ID du site | week_end
        CF-S0001   | d:2014-11-18
        CF-S0002   | d:2014-10-28
        CF-S0002   | d:2014-11-18
      `,
      sites: sheet`
        site_id  | site_name | Statut du site
        CF-S0001 | Don Bosco | Ouvert
        CF-S0003 | Fatima    | Ouvert
      `,
    };
    const at = (rules: RuleSettings): readonly string[] =>
      cellsOf(check({ ...bad, settings: { rules } }).findings, 'week/missing-report');
    expect(at({})).toEqual(['warning Hebdo!B4', 'info Sites!A3']);
    expect(at({ 'week/missing-report': 'error' })).toEqual(['error Hebdo!B4', 'info Sites!A3']);
    expect(at({ 'week/missing-report': 'info' })).toEqual(['info Hebdo!B4', 'info Sites!A3']);
  });
});

describe('a rule that protects people or figures', () => {
  test('stays as it is even when settings say otherwise', () => {
    const code = 'text/personal-data';
    for (const setting of ['off', 'trial', 'info'] as const) {
      expect(cellsOf(withRules({ [code]: setting }).findings, code)).toEqual(['error Hebdo!E3']);
    }
  });

  test('is every one about people, headers, totals, doubles and readability', () => {
    const free = Object.entries(RULES).flatMap(([code, { fixed }]) =>
      fixed === true ? [] : [code],
    );
    expect(
      free.filter((code) =>
        /^(text|header|row|number|check)\/|duplicate|total|unreadable/.test(code),
      ),
    ).toEqual([]);
    expect(RULES['site/unknown'].fixed).toBe(true);
  });
});

test('without settings the findings are the very same list', () => {
  const { findings } = check(sheets);
  expect(applyRules(findings, defaultSettings().rules).standing).toBe(findings);
  expect(Object.keys(RULES).sort()).toEqual(Object.keys(SEVERITY).sort());
});
