// Interviews and activities get identifiers when a spreadsheet is checked, so that each stays the same
// record afterwards.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { stopAddin } from '../../workbench/addin/run-function.ts';
import { activityRow, interviewRow } from '../support/monthly-rows.ts';
import { openPreparedDesk, type Desk } from './addin-desk.ts';
import { builtAddIn } from './build.ts';

beforeAll(() => {
  builtAddIn();
});
afterAll(stopAddin);

const SITE = 'CF-S0001';

const idsOf = (desk: Desk): readonly unknown[] =>
  desk
    .values('form.intentions')
    .slice(2)
    .map((row) => row[0]);

async function withInterviews(count: number): Promise<Desk> {
  const desk = await openPreparedDesk();
  desk.tab('form.intentions').rowCount = Math.max(502, count + 10);
  desk.type(
    'form.intentions',
    Array.from({ length: count }, () => interviewRow(SITE, 'EQ-01')),
  );
  return desk;
}

describe('checking the spreadsheet', () => {
  test('gives each interview and activity an identifier and keeps those that are there', async () => {
    const desk = await withInterviews(3);
    desk.type('form.intentions', [{ response_id: 'KOBO-77' }], 4);
    desk.type('form.interventions', [activityRow(SITE)]);
    await desk.run('validateWorkbook');
    const ids = idsOf(desk);
    expect(ids).toEqual([
      expect.stringMatching(/^RI-[0-9a-z]{10}$/),
      'KOBO-77',
      expect.stringMatching(/^RI-[0-9a-z]{10}$/),
    ]);
    expect(desk.cell('form.interventions', 3, 'intervention_id')?.value).toMatch(/^IV-/);
    await desk.run('validateWorkbook');
    expect(idsOf(desk)).toEqual(ids);
  });

  test('gives none in a tab that is not the one looked at', async () => {
    const desk = await withInterviews(1);
    desk.type('form.interventions', [activityRow(SITE)]);
    await desk.run('validateTab', { tab: 'Interventions' });
    expect(idsOf(desk)).toEqual([null]);
    expect(desk.cell('form.interventions', 3, 'intervention_id')?.value).toMatch(/^IV-/);
  });

  test('takes no more calls for 2,000 of them than for 30, also where every other one has one', async () => {
    const effort = async (count: number): Promise<number> => {
      const desk = await withInterviews(count);
      for (let row = 3; row < count + 3; row += 2) {
        desk.type('form.intentions', [{ response_id: `R-${row}` }], row);
      }
      const { calls } = await desk.run('validateWorkbook');
      expect(idsOf(desk)).not.toContain(null);
      return calls.read + calls.write;
    };
    const few = await effort(60);
    expect(await effort(2000)).toBeLessThanOrEqual(few + 1);
  }, 60_000);
});
