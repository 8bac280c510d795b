// Interviews and activities: rows that nothing but an identifier tells apart.

import { describe, expect, test } from '@jest/globals';
import { takeIn } from '../../../core/consolidate/intake.ts';
import type { Taken } from '../../../core/consolidate/intake.ts';
import { keyOf } from '../../../core/consolidate/form-key.ts';
import { freshIds, rowKeys } from '../../../core/consolidate/own-ids.ts';
import { markOf, planTake } from '../../../core/consolidate/plan-take.ts';
import type { Candidate } from '../../../core/consolidate/record.ts';
import type { Finding } from '../../../core/findings/finding.ts';
import { interventionLog } from '../../../core/forms/intervention-log.ts';
import { siteProfile } from '../../../core/forms/site-profile.ts';
import { readForm } from '../../../core/reading/read-form.ts';
import type { Reading } from '../../../core/reading/reading.ts';
import type { Grid } from '../../../core/table/cell.ts';
import { serial, sheet } from '../../support/sheet.ts';
import { tableOf } from '../../support/table.ts';

const read = (rows: Grid): Reading =>
  readForm(tableOf(rows, { tab: 'Interventions' }), interventionLog);

function taken(rows: Grid, findings: readonly Finding[] = []): Taken {
  return takeIn({
    ...{ reading: read(rows), findings, team: 'EQ-01', sheetId: 7 },
    ...{ registry: new Map<string, never>(), at: 41_900 },
  });
}

const marksOf = (candidates: readonly Candidate[]) =>
  new Map(candidates.map((one) => [one.key, markOf(one)]));

const ALIKE = sheet`
  intervention_id | site_id  | org_lead | reached_ind
  IV-0000000001   | CF-S0001 | PAM      | 150
                  | CF-S0001 | PAM      | 150
                  | CF-S0001 | PAM      | 150
                  | CF-S0001 | OIM      | 20
`;

describe('a row without its identifier', () => {
  test('is given one that nobody else has and that says nothing of its place', () => {
    const ids = freshIds(read(ALIKE), 'by chance');
    expect(ids.map(({ row, column }) => [row, column])).toEqual([
      [3, 1],
      [4, 1],
      [5, 1],
    ]);
    for (const { value } of ids) expect(value).toMatch(/^IV-[0-9a-z]{10}$/);
    expect(new Set(ids.map(({ value }) => value)).size).toBe(3);
    const others = freshIds(read(ALIKE), 'another chance').map(({ value }) => value);
    expect(others).not.toContain(ids[0]?.value);
  });

  test('is given none where the tab has no column for it', () => {
    expect(freshIds(read(sheet`site_id | org_lead`), 'by chance')).toEqual([]);
  });

  test('has a key of its content all the same, alike rows one each, and the same every time', () => {
    const keys = rowKeys(read(ALIKE));
    expect(keys[0]).toBe('IV-0000000001');
    expect(new Set(keys).size).toBe(4);
    expect(rowKeys(read(ALIKE))).toEqual(keys);
  });

  test('keeps its key when rows are moved, and another spreadsheet has other keys', () => {
    const [header = [], first = [], second = [], third = [], fourth = []] = ALIKE;
    const sorted = rowKeys(read([header, fourth, second, first, third]));
    expect(new Set(sorted)).toEqual(new Set(rowKeys(read(ALIKE))));
    const elsewhere = readForm(tableOf(ALIKE, { document: 'other' }), interventionLog);
    expect(rowKeys(elsewhere).slice(1)).not.toEqual(rowKeys(read(ALIKE)).slice(1));
  });

  test('is lost or doubled neither by taking it twice nor by getting its identifier', () => {
    const before = taken(ALIKE);
    expect(before).toMatchObject({ read: 4, accepted: 4 });
    const again = planTake(
      'interventions',
      marksOf(before.candidates),
      taken(ALIKE).candidates,
      before.withheld,
    );
    expect(again).toMatchObject({ puts: [], withdrawals: [] });
    const named = taken(
      ALIKE.map((row, index) => (index === 0 ? row : [`IV-000000000${index}`, ...row.slice(1)])),
    );
    const plan = planTake(
      'interventions',
      marksOf(before.candidates),
      named.candidates,
      named.withheld,
    );
    expect(plan.puts).toHaveLength(3);
    expect(plan.withdrawals).toHaveLength(3);
    expect(plan.vanished).toBe(0);
  });
});

describe('a row that is rejected', () => {
  const errorAt = (row: number): Finding => ({
    ...{ code: 'value/required', severity: 'error', columnId: 'sector', siteId: null },
    ...{ place: { document: 'doc', tab: 'Interventions', row, column: null } },
    ...{ facts: { column: 'sector' }, suggestion: null },
  });

  test('keeps its last good version by its identifier', () => {
    const before = taken(ALIKE);
    const { candidates, withheld, rejected } = taken(ALIKE, [errorAt(2)]);
    expect(rejected).toMatchObject([{ row: 2, key: 'IV-0000000001' }]);
    const plan = planTake('interventions', marksOf(before.candidates), candidates, withheld);
    expect(plan.withdrawals).toEqual([]);
  });

  test('without identifier keeps what stood in its place, and doubles no other row of the site', () => {
    const before = taken(sheet`
      site_id  | org_lead | reached_ind
      CF-S0001 | PAM      | 150
      CF-S0001 | OIM      | 20
    `);
    const known = marksOf(before.candidates);
    const { candidates, withheld } = taken(
      sheet`
        site_id  | org_lead | reached_ind
        CF-S0001 | PAM      | 999999
        CF-S0001 | OIM      | 25
      `,
      [errorAt(2)],
    );
    const plan = planTake('interventions', known, candidates, withheld);
    // Row 3 says something else now: its former content leaves, its new one comes.
    expect(plan.puts.map(({ origin }) => origin.row)).toEqual([3]);
    expect(plan.withdrawals).toEqual([before.candidates[1]?.key]);
  });

  test('because its identifier stands twice says so', () => {
    const twice = sheet`
      intervention_id | site_id  | org_lead | reached_ind
      IV-0000000001   | CF-S0001 | PAM      | 150
      IV-0000000001   | CF-S0001 | OIM      | 20
    `;
    expect(taken(twice)).toMatchObject({
      accepted: 1,
      rejected: [{ row: 3, reasons: [{ code: 'record/duplicate' }] }],
    });
  });
});

test('a profile is known by its site and month, whichever day of the month was written', () => {
  const days = ['2014-09-01', '2014-09-15', '2014-10-01'].map((day) =>
    keyOf(siteProfile, { site_id: 'CF-S0001', profile_month: serial(day) }),
  );
  expect(days).toEqual(['CF-S0001-201409', 'CF-S0001-201409', 'CF-S0001-201410']);
});

test('a profile is stored under the first of its month', () => {
  const reading = readForm(
    tableOf(sheet`
      site_id  | profile_month
      CF-S0001 | d:2014-09-15
    `),
    siteProfile,
  );
  const { candidates } = takeIn({
    ...{ reading, findings: [], team: 'EQ-01', sheetId: null },
    ...{ registry: new Map<string, never>(), at: 41_900 },
  });
  expect(candidates[0]?.values).toMatchObject({
    profile_id: 'CF-S0001-201409',
    profile_month: serial('2014-09-01'),
  });
});
