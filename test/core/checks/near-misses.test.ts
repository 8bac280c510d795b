import { describe, expect, test } from '@jest/globals';
import type { Finding, FindingCode } from '../../../core/findings/finding.ts';
import { check } from '../../support/checked.ts';
import type { CheckedSheets } from '../../support/checked.ts';
import { sheet } from '../../support/sheet.ts';

function found<C extends FindingCode>(
  sheets: CheckedSheets,
  code: C,
): readonly Extract<Finding, { code: C }>[] {
  return check(sheets).findings.filter(
    (one): one is Extract<Finding, { code: C }> => one.code === code,
  );
}

describe('the code of a site', () => {
  test('that is registered and written otherwise is safe to correct', () => {
    const unknown = found(
      {
        sites: sheet`
          site_id  | site_name
          CF-S0104 | Don Bosco
          CF-S0105 | Carmel
        `,
        weekly: sheet`
          ID du site | Nom du site | week_end
          cf-s0104   | Carmel      | d:2014-09-30
          CF S0105   |             | d:2014-09-30
          cf-s0999   |             | d:2014-09-30
          cf-s0998   | Carmel      | d:2014-09-30
          S104       |             | d:2014-09-30
        `,
      },
      'site/unknown',
    );
    expect(unknown.map(({ suggestion }) => suggestion)).toEqual([
      { value: 'CF-S0104', safe: true },
      { value: 'CF-S0105', safe: true },
      { value: 'CF-S0999', safe: true },
      { value: 'CF-S0105', safe: false },
      null,
    ]);
  });

  test('is never corrected to a code that is itself written wrongly', () => {
    const sheets = {
      sites: sheet`
        site_id  | site_name
        cf-s0104 | Don Bosco
      `,
      weekly: sheet`
        ID du site | week_end
        CF-S0104   | d:2014-09-30
      `,
    };
    expect(found(sheets, 'site/unknown').map(({ suggestion }) => suggestion)).toEqual([null]);
    expect(found(sheets, 'site/bad-code').map(({ suggestion }) => suggestion)).toEqual([
      { value: 'CF-S0104', safe: true },
    ]);
  });

  test('in small letters is left to a person where another row has it in capitals', () => {
    const bad = found(
      {
        sites: sheet`
          site_id  | site_name
          CF-S0104 | Don Bosco
          cf-s0104 | Carmel
          s12      | Fatima
        `,
      },
      'site/bad-code',
    );
    expect(bad.map(({ suggestion }) => suggestion)).toEqual([
      { value: 'CF-S0104', safe: false },
      null,
    ]);
  });
});

describe('the code of a team', () => {
  const teams = ['EQ-01', 'EQ-02', 'EQ-03', 'EQ-09', 'EQ-10'];
  const ofTeam = (team: string) =>
    found(
      {
        weekly: sheet`
          ID du site | week_end     | Code du facilitateur
          CF-S0001   | d:2014-09-30 | EQ-03
          CF-S0002   | d:2014-09-30 | EQ-03
          CF-S0003   | d:2014-09-30 | EQ-01
          CF-S0004   | d:2014-09-30 | ${team}
        `,
        teams,
      },
      'value/not-in-list',
    )[0];

  test.each([
    ['EQ09', 'EQ-09', true],
    ['eq-09', 'EQ-09', true],
    ['Eq 09', 'EQ-09', true],
    ['EQ-9', 'EQ-09', false],
    ['eq9', 'EQ-09', false],
    ['EQ-010', 'EQ-10', false],
  ])('%s is %s', (team, value, safe) => {
    expect(ofTeam(team)?.suggestion).toEqual({ value, safe });
  });

  test('has the own team of the sheet, then the nearest ones as examples', () => {
    expect(ofTeam('EQ-9')?.facts.examples.slice(0, 2)).toEqual(['EQ-03', 'EQ-09']);
    expect(ofTeam('EQ-9')?.facts.examples).toHaveLength(3);
    expect(ofTeam('EQ-44')?.suggestion).toBeNull();
  });
});

test('a misspelt zone has the one it is like as a proposal, never with another number', () => {
  const zones = found(
    {
      sites: sheet`
        site_id  | Zone de rapport
        CF-S0001 | Bangi 5e arrondissement
        CF-S0002 | Aeroport Mpokko
        CF-S0003 | Bimbo 99
        CF-S0004 | Paris
      `,
    },
    'value/not-in-list',
  );
  expect(zones.map(({ suggestion }) => suggestion)).toEqual([
    { value: 'Bangui 5e arrondissement', safe: false },
    { value: "Aéroport M'Poko", safe: false },
    null,
    null,
  ]);
});
