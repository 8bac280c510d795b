// Besoins hebdomadaires: one question, one tab, a fixed number of calls.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { stopAddin } from '../../workbench/addin/run-function.ts';
import { openPreparedDesk, type Desk } from './addin-desk.ts';
import { builtAddIn } from './build.ts';
import { teamRows, weeklyRow } from './operation-rows.ts';

beforeAll(() => {
  builtAddIn();
});
afterAll(stopAddin);

async function teamDesk(): Promise<Desk> {
  const desk = await openPreparedDesk();
  desk.type('form.sites', teamRows('EQ-02').sites);
  desk.type('form.weekly', teamRows('EQ-02').weekly);
  return desk;
}

function figures(desk: Desk): Readonly<Record<string, unknown>> {
  const entry = desk.document.metadata.find(({ key }) => key === 'dtm.figures');
  const cells = JSON.parse(entry?.value ?? '{}') as Record<string, [number, number]>;
  const values = desk.values('report.weekly-needs');
  return Object.fromEntries(
    Object.entries(cells).map(([id, [row, column]]) => [id, values[row - 1]?.[column - 1]]),
  );
}

describe('the weekly needs of a team', () => {
  test('are those of the latest complete week when nothing is typed', async () => {
    const desk = await teamDesk();
    const { dialogs, toasts, active } = await desk.run('buildWeeklyNeeds', { answers: [''] });
    expect(dialogs[0]).toMatchObject({ kind: 'prompt', title: 'Besoins hebdomadaires' });
    expect(dialogs[0]?.text).toContain('(18/11/2014)');
    expect(toasts[0]?.text).toContain('18/11/2014');
    expect(active.tab).toBe('Besoins hebdo');
    expect(figures(desk)['sites']).toBeGreaterThan(0);
  });

  test('leave rows with errors out of the figures', async () => {
    const desk = await teamDesk();
    await desk.run('buildWeeklyNeeds', { answers: [''] });
    const before = Number(figures(desk)['sites']);
    desk.type('form.weekly', [{ individuals: 'beaucoup' }], desk.values('form.weekly').length);
    await desk.run('buildWeeklyNeeds', { answers: [''] });
    expect(Number(figures(desk)['sites'])).toBe(before - 1);
  });

  test('can be asked for by any usual writing of the day', async () => {
    const desk = await teamDesk();
    const { toasts } = await desk.run('buildWeeklyNeeds', { answers: ['2014-09-30'] });
    expect(toasts[0]?.text).toContain('30/09/2014');
  });

  test('take no more than 15 calls, for 10 rows and for 5,000', async () => {
    const effort = async (count: number): Promise<number> => {
      const desk = await openPreparedDesk();
      desk.type('form.sites', teamRows('EQ-01').sites);
      desk.tab('form.weekly').rowCount = Math.max(1000, count + 100);
      const row = weeklyRow();
      desk.type(
        'form.weekly',
        Array.from({ length: count }, () => row),
      );
      const { calls } = await desk.run('buildWeeklyNeeds', { answers: ['18/11/2014'] });
      return calls.read + calls.write;
    };
    const few = await effort(10);
    expect(few).toBeLessThanOrEqual(15);
    expect(await effort(5000)).toBe(few);
  }, 60_000);

  test('stay as they are when the person goes back', async () => {
    const desk = await teamDesk();
    const before = desk.values('report.weekly-needs');
    const { toasts } = await desk.run('buildWeeklyNeeds', { answers: ['CANCEL'] });
    expect(toasts[0]?.text).toBe('Le rapport n’a pas été modifié.');
    expect(desk.values('report.weekly-needs')).toEqual(before);
  });

  test('are a problem for a day that is none, and where there is no report', async () => {
    const desk = await teamDesk();
    const unreadable = await desk.run('buildWeeklyNeeds', { answers: ['hier'] });
    expect(unreadable.problem?.code).toBe('period/unreadable');
    expect(unreadable.problem?.message).toContain('hier');
    const empty = await openPreparedDesk();
    const none = await empty.run('buildWeeklyNeeds', { answers: [''] });
    expect(none.problem?.code).toBe('period/none');
  });
});
