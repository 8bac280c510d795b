import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { takeIn } from '../../../core/consolidate/intake.ts';
import type { Taken } from '../../../core/consolidate/intake.ts';
import type { Finding } from '../../../core/findings/finding.ts';
import { weeklyReport } from '../../../core/forms/weekly-report.ts';
import { readForm } from '../../../core/reading/read-form.ts';
import type { Cell, Grid } from '../../../core/table/cell.ts';
import { serial, sheet } from '../../support/sheet.ts';
import { tableOf } from '../../support/table.ts';

const AT = serial('2014-10-01') + 0.5;

const REGISTRY = new Map([
  [
    'CF-S0001',
    {
      siteId: 'CF-S0001',
      name: 'Don Bosco',
      aliases: [],
      admin3: 'CF7181',
      zone: 'bangui_8',
      team: 'EQ-01',
      closed: null,
    },
  ],
]);

/** Takes in a weekly tab with the errors of the given rows; nothing else is checked. */
function taken(rows: Grid, errors: readonly Finding[] = []): Taken {
  const reading = readForm(tableOf(rows, { tab: 'Hebdo' }), weeklyReport);
  return takeIn({
    reading,
    findings: errors,
    team: 'EQ-01',
    sheetId: 7,
    registry: REGISTRY,
    at: AT,
  });
}

function errorAt(
  row: number | null,
  code: 'value/required' | 'header/missing' = 'value/required',
): Finding {
  return {
    code,
    severity: 'error',
    place: { document: 'doc', tab: 'Hebdo', row, column: null },
    columnId: 'households',
    siteId: null,
    facts: { column: 'households' },
    suggestion: null,
  };
}

const WEEKS = sheet`
  site_id  | week_end     | households | individuals | correction_of
  CF-S0001 | d:2014-09-23 | 30         | 121         |
  CF-S0001 | d:2014-09-30 | 31         | 125         |
`;

describe('taking a tab in', () => {
  test('accepts rows without errors and counts them', () => {
    const result = taken(WEEKS);
    expect(result).toMatchObject({ read: 2, accepted: 2, rejected: [], tab: 'Hebdo' });
    expect(result.candidates.map(({ key }) => key)).toEqual([
      'CF-S0001-20140923',
      'CF-S0001-20140930',
    ]);
  });

  test('rejects a row with an error and says which', () => {
    const result = taken(WEEKS, [errorAt(3)]);
    expect(result).toMatchObject({ read: 2, accepted: 1 });
    expect(result.rejected).toMatchObject([
      {
        row: 3,
        siteId: 'CF-S0001',
        period: serial('2014-09-30'),
        reasons: [{ code: 'value/required' }],
      },
    ]);
  });

  test('a warning keeps no row out', () => {
    const warning: Finding = { ...errorAt(2), severity: 'warning' };
    expect(taken(WEEKS, [warning]).accepted).toBe(2);
  });

  test('an error in another tab or spreadsheet is not this tab’s', () => {
    const elsewhere = { ...errorAt(2), place: { ...errorAt(2).place, tab: 'Sites' } };
    const abroad = { ...errorAt(2), place: { ...errorAt(2).place, document: 'other' } };
    expect(taken(WEEKS, [elsewhere, abroad]).accepted).toBe(2);
  });

  test('a missing header rejects every row and holds back everything given before', () => {
    const result = taken(WEEKS, [errorAt(null, 'header/missing')]);
    expect(result).toMatchObject({ read: 2, accepted: 0, withheld: { all: true } });
  });

  test('a rejected row holds back its own report, so that the last good one stays', () => {
    expect(taken(WEEKS, [errorAt(3)]).withheld).toEqual({
      all: false,
      sites: new Set(),
      keys: new Set(['CF-S0001-20140930']),
      rows: new Set([3]),
    });
  });

  test('a row without a week is rejected even when no check said so, and holds back its site', () => {
    const result = taken(sheet`
      site_id  | week_end | households
      CF-S0001 |          | 30
    `);
    expect(result).toMatchObject({ read: 1, accepted: 0 });
    expect(result.withheld.sites).toEqual(new Set(['CF-S0001']));
  });

  test('a row without a site holds back everything', () => {
    const result = taken(sheet`
      site_id  | week_end     | households
               | d:2014-09-30 | 30
      CF-S0001 | d:2014-09-30 | 30
    `);
    expect(result.withheld.all).toBe(true);
    expect(result.accepted).toBe(1);
  });

  test('a row above the header is rejected and counted, and nothing is withdrawn', () => {
    const rows = sheet`
      CF-S0002 | d:2014-09-30 | 40         |
      site_id  | week_end     | households | individuals
      CF-S0001 | d:2014-09-30 | 30         | 121
    `;
    const { findings } = readForm(tableOf(rows, { tab: 'Hebdo' }), weeklyReport);
    const result = taken(
      rows,
      findings.filter(({ code }) => code === 'row/above-header'),
    );
    expect(result).toMatchObject({ read: 2, accepted: 1 });
    expect(result.rejected).toMatchObject([{ row: 1, reasons: [{ code: 'row/above-header' }] }]);
    expect(result.withheld.all).toBe(true);
  });

  test('a row that repeats a key is rejected, the first stays', () => {
    const result = taken(sheet`
      site_id  | week_end     | households | correction_of
      CF-S0001 | d:2014-09-30 | 30         |
      CF-S0001 | d:2014-09-30 | 31         |
    `);
    expect(result).toMatchObject({ read: 2, accepted: 1 });
    expect(result.rejected).toMatchObject([
      { row: 3, reasons: [{ code: 'week/duplicate-report' }] },
    ]);
    expect(result.candidates[0]?.values['households']).toBe(30);
  });

  test('a row that corrects something else does not replace the row it repeats', () => {
    const result = taken(sheet`
      site_id  | week_end     | households | correction_of
      CF-S0001 | d:2014-09-30 | 30         |
      CF-S0001 | d:2014-09-30 | 31         | oui
    `);
    expect(result).toMatchObject({ read: 2, accepted: 1, rejected: [{ row: 3 }] });
    expect(result.candidates.map(({ values }) => values['households'])).toEqual([30]);
  });

  test('a row that corrects another one replaces it; both are accepted, one is offered', () => {
    const result = taken(sheet`
      site_id  | week_end     | households | correction_of
      CF-S0001 | d:2014-09-30 | 30         |
      CF-S0001 | d:2014-09-30 | 31         | CF-S0001-20140930
    `);
    expect(result).toMatchObject({ read: 2, accepted: 2, rejected: [] });
    expect(result.candidates.map(({ values }) => values['households'])).toEqual([31]);
  });

  test('a correction of another week takes the wrong report out', () => {
    const result = taken(sheet`
      site_id  | week_end     | households | correction_of
      CF-S0001 | d:2014-09-23 | 30         |
      CF-S0001 | d:2014-09-30 | 30         | CF-S0001-20140923
    `);
    expect(result.candidates.map(({ key }) => key)).toEqual(['CF-S0001-20140930']);
  });
});

describe('what the system fills in', () => {
  function computed(row: Readonly<Record<string, Cell>>): Readonly<Record<string, Cell>> {
    const ids = Object.keys(row);
    return taken([ids, ids.map((id) => row[id] ?? null)]).candidates[0]?.values ?? {};
  }
  const row = { site_id: 'CF-S0001', week_end: serial('2014-09-30') };

  test('report id, week start and moment of submission', () => {
    expect(computed(row)).toMatchObject({
      report_id: 'CF-S0001-20140930',
      week_start: serial('2014-09-24'),
      submitted_at: AT,
      validation_status: 'soumis',
    });
  });

  test('name and commune come from the registry, whatever was typed', () => {
    expect(computed({ ...row, site_name: 'Dom Bosco' })).toMatchObject({
      site_name: 'Don Bosco',
      admin3_pcode: 'CF7181',
    });
  });

  test('what was typed stays where the registry does not know the site', () => {
    expect(computed({ ...row, site_id: 'CF-S0099', site_name: 'Nouveau' })['site_name']).toBe(
      'Nouveau',
    );
  });

  test.each([
    [100, 21, 'oui'],
    [1500, 300, 'oui'],
    [150, 30, 'oui'],
    [150, 31, 'non'],
    [50, 10, 'oui'],
    [99, 20, 'non'],
    [125, 30, 'non'],
    [0, 0, 'non'],
  ])('%d individuals in %d households: rounded estimate %s', (individuals, households, rounded) => {
    expect(computed({ ...row, individuals, households })['rounded_estimate']).toBe(rounded);
  });

  test('does not make a row another one: submitted a day later, the fingerprint is the same', () => {
    const reading = readForm(tableOf(WEEKS, { tab: 'Hebdo' }), weeklyReport);
    const hashes = [AT, AT + 1].map((at) =>
      takeIn({
        reading,
        findings: [],
        team: 'EQ-01',
        sheetId: 7,
        registry: REGISTRY,
        at,
      }).candidates.map(({ hash }) => hash),
    );
    expect(hashes[1]).toEqual(hashes[0]);
  });
});

test('accepted and rejected add up to what was read, whatever is wrong with it', () => {
  const rows = fc.array(
    fc.record({
      site: fc.constantFrom('CF-S0001', 'CF-S0002', null),
      week: fc.constantFrom(serial('2014-09-23'), serial('2014-09-30'), null, 'n’importe'),
      correction: fc.constantFrom(null, 'CF-S0001-20140930'),
      error: fc.boolean(),
    }),
  );
  fc.assert(
    fc.property(rows, fc.boolean(), (typed, blocked) => {
      const grid: Cell[][] = [
        ['site_id', 'week_end', 'correction_of', 'comment'],
        ...typed.map(({ site, week, correction }) => [site, week, correction, 'x']),
      ];
      const errors = typed.flatMap(({ error }, index) => (error ? [errorAt(index + 2)] : []));
      const result = taken(grid, blocked ? [...errors, errorAt(null, 'header/missing')] : errors);
      expect(result.accepted + result.rejected.length).toBe(result.read);
      expect(result.read).toBe(typed.length);
      expect(new Set(result.candidates.map(({ key }) => key)).size).toBe(result.candidates.length);
    }),
  );
});
