// Vérifier: what is wrong is drawn where it stands, and nothing that people made is lost.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { RunResult } from '../../workbench/addin/addin-host.ts';
import { stopAddin } from '../../workbench/addin/run-function.ts';
import { changeCell } from '../../workbench/document/cells.ts';
import type { CellState } from '../../workbench/document/model.ts';
import type { DemoRow } from '../../workbench/demo/demo-operation.ts';
import { openDesk, openPreparedDesk, type Desk } from './addin-desk.ts';
import { builtAddIn } from './build.ts';
import { faultyRows, teamRows, weeklyRow } from './operation-rows.ts';

beforeAll(() => {
  builtAddIn();
});
afterAll(stopAddin);

async function prepared(): Promise<Desk> {
  const desk = await openPreparedDesk();
  desk.type('form.sites', teamRows('EQ-01').sites);
  return desk;
}

/** A person colours a cell and writes a note there. */
function decorate(desk: Desk, row: number, column: string, look: Partial<CellState>): void {
  const index = desk.columns('form.weekly').get(column) ?? -1;
  changeCell(desk.tab('form.weekly'), row - 1, index, look);
}

/** A spreadsheet with these sites and so many weekly rows that cannot be read. */
async function withFaults(count: number, sites: readonly DemoRow[]): Promise<Desk> {
  const desk = await openPreparedDesk();
  desk.type('form.sites', sites);
  desk.tab('form.weekly').rowCount = Math.max(1000, count + 100);
  desk.type('form.weekly', faultyRows(count));
  return desk;
}

/** The registry's row of the site that a weekly row is about. */
function siteOf(row: DemoRow): DemoRow {
  const site = teamRows('EQ-01').sites.find(({ site_id: id }) => id === row['site_id']);
  if (site === undefined) throw new Error('the site is registered');
  return site;
}

const effort = ({ calls }: RunResult): number => calls.read + calls.write;

describe('checking the spreadsheet', () => {
  test('draws an error on its cell, lists it with a link, and says so in a few words', async () => {
    const desk = await prepared();
    desk.type('form.weekly', [weeklyRow({ individuals: 'beaucoup' })]);
    const result = await desk.run('validateWorkbook');
    const cell = desk.cell('form.weekly', 3, 'individuals');
    expect(cell?.format?.background).toBe('#f4cccc');
    expect(cell?.note).toContain('beaucoup');
    expect(cell?.value).toBe('beaucoup');
    const [, row] = desk.values('findings');
    expect(row?.slice(1, 5)).toEqual(['value/unreadable', 'Hebdo', 'L3', weeklyRow()['site_id']]);
    expect(desk.cell('findings', 2, 'cell')?.link).toMatch(/^#gid=\d+&range=L3$/);
    expect(result.toasts[0]?.text).toMatch(/^\d+ constats?\u202f: /);
    expect(result.toasts[0]?.text).toContain('1 ligne ne pourra pas être envoyée.');
    expect(result.dialogs).toEqual([]);
  });

  test('leaves the person where they are', async () => {
    const desk = await prepared();
    desk.type('form.weekly', faultyRows(1));
    const { active } = await desk.run('validateWorkbook', { tab: 'Hebdo' });
    expect(active.tab).toBe('Hebdo');
  });

  test('says that all is well when nothing is wrong', async () => {
    const desk = await prepared();
    desk.type('form.weekly', [weeklyRow()]);
    const { toasts } = await desk.run('validateWorkbook');
    expect(toasts[0]?.text).toContain('Toutes les lignes peuvent être envoyées.');
  });

  test('clears what was mended, and gives back colours and notes that people made', async () => {
    const desk = await prepared();
    desk.type('form.weekly', faultyRows(1));
    const own = { note: 'À revoir avec le comité', format: { background: '#cfe2f3' } };
    decorate(desk, 3, 'individuals', own);
    await desk.run('validateWorkbook');
    const drawn = desk.cell('form.weekly', 3, 'individuals');
    expect(drawn?.format?.background).toBe('#f4cccc');
    expect(drawn?.note).toMatch(/^À revoir avec le comité\n/);
    desk.type('form.weekly', [{ individuals: weeklyRow()['individuals'] ?? null }]);
    await desk.run('validateWorkbook');
    const mended = desk.cell('form.weekly', 3, 'individuals');
    expect(mended?.note).toBe(own.note);
    expect(mended?.format?.background).toBe('#cfe2f3');
    expect(desk.values('findings').flat()).not.toContain('value/unreadable');
  });

  test('writes nothing the second time', async () => {
    const desk = await prepared();
    desk.type('form.weekly', faultyRows(3));
    await desk.run('validateWorkbook');
    expect((await desk.run('validateWorkbook')).calls.write).toBe(0);
  });

  test('needs no more calls for 5,000 rows than for 10, and at most 15', async () => {
    const few = await withFaults(10, [siteOf(weeklyRow())]);
    const many = await withFaults(5000, [siteOf(weeklyRow())]);
    const small = await few.run('validateWorkbook');
    const large = await many.run('validateWorkbook');
    // Five form tabs are read, one is drawn on.
    expect(effort(small)).toBeLessThanOrEqual(15);
    expect(effort(large)).toBeLessThanOrEqual(15);
    // The list of findings may need more rows once.
    expect(effort(large) - effort(small)).toBeLessThanOrEqual(1);
    expect(large.modelledSeconds).toBeLessThan(60);
  }, 60_000);

  test('needs four more calls where two forms have findings, whatever the rows', async () => {
    const wrong = { ...siteOf(weeklyRow()), latitude: 'au nord' };
    const few = await (await withFaults(10, [wrong])).run('validateWorkbook');
    const many = await (await withFaults(2000, [wrong])).run('validateWorkbook');
    expect(effort(few)).toBe(18);
    expect(effort(many)).toBeLessThanOrEqual(19);
  }, 60_000);

  test('keeps every cell of a row out of the logs', async () => {
    const desk = await prepared();
    desk.type('form.weekly', [weeklyRow({ comment: 'Appeler Jeanne au 72 11 22 33' })]);
    const { logs } = await desk.run('validateWorkbook');
    expect(logs).toEqual([]);
  });
});

describe('checking one tab', () => {
  test('draws only there and counts only its rows', async () => {
    const desk = await prepared();
    desk.type('form.sites', [{ latitude: 'au nord' }]);
    desk.type('form.weekly', faultyRows(1));
    const { toasts } = await desk.run('validateTab', { tab: 'Hebdo' });
    expect(toasts[0]?.text).toContain('1 ligne ne pourra pas être envoyée.');
    expect(desk.cell('form.weekly', 3, 'individuals')?.format?.background).toBe('#f4cccc');
    expect(desk.cell('form.sites', 3, 'latitude')?.note).toBeUndefined();
  });

  test('lists findings of the other tab with a link too', async () => {
    const desk = await prepared();
    desk.type('form.sites', [{ latitude: 'au nord' }]);
    desk.type('form.weekly', [weeklyRow()]);
    await desk.run('validateTab', { tab: 'Hebdo' });
    const row = desk.values('findings').findIndex((cells) => cells[2] === 'Sites');
    expect(desk.cell('findings', row + 1, 'cell')?.link).toMatch(/range=[A-Z]+3$/);
  });

  test.each([
    ['Constats', 'tab/not-a-form'],
    ['Hebdo', 'tab/empty'],
  ])('in %s is a problem that says what to do: %s', async (tab, code) => {
    const desk = await prepared();
    const { ok, problem, dialogs } = await desk.run('validateTab', { tab });
    expect(ok).toBe(false);
    expect(problem?.code).toBe(code);
    expect(dialogs[0]?.text).toContain(`«\u202f${tab}\u202f»`);
  });
});

describe('a spreadsheet that is not as it should be', () => {
  test('without tabs is told to prepare first', async () => {
    const { problem } = await openDesk().run('validateWorkbook');
    expect(problem?.code).toBe('workbook/not-prepared');
  });

  test('with a copied form tab asks which one counts', async () => {
    const desk = await prepared();
    const copy = desk.document.metadata.find(({ value }) => value === 'form.weekly');
    if (copy === undefined) throw new Error('the tab is bound');
    const other = desk.tab('corrections').sheetId;
    desk.document.metadata.push({ ...copy, id: 9999, location: { kind: 'tab', sheetId: other } });
    const { problem } = await desk.run('validateWorkbook');
    expect(problem?.code).toBe('tab/ambiguous');
  });

  test.each(['__proto__', '=1+1', '#N/A', 'x'.repeat(49_000)])(
    'with a header or a cell such as %.12s is checked all the same',
    async (text) => {
      const desk = await prepared();
      desk.type('form.weekly', [weeklyRow({ comment: `'${text}` })]);
      desk.type('form.weekly', [{ comment: `'${text}` }], 1);
      const result = await desk.run('validateWorkbook');
      expect(result.error).toBeUndefined();
      expect(desk.cell('form.weekly', 3, 'comment')?.formula).toBeUndefined();
    },
  );

  test('with a renamed and moved column still reads it', async () => {
    const desk = await prepared();
    desk.type('form.weekly', [weeklyRow({ individuals: 'beaucoup' })]);
    desk.type('form.weekly', [{ individuals: 'Nb pers. comptées' }], 1);
    await desk.run('validateWorkbook');
    expect(desk.values('findings').flat()).toContain('value/unreadable');
  });
});

test('clearing takes away everything drawn and listed, and nothing else', async () => {
  const desk = await prepared();
  desk.type('form.weekly', faultyRows(2));
  decorate(desk, 4, 'individuals', { note: 'vu', format: { background: '#cfe2f3' } });
  await desk.run('validateWorkbook');
  const { toasts } = await desk.run('clearFindings');
  expect(toasts[0]?.text).toContain('constats effacés');
  expect(desk.cell('form.weekly', 3, 'individuals')?.note).toBeUndefined();
  expect(desk.cell('form.weekly', 3, 'individuals')?.format?.background).toBeUndefined();
  expect(desk.cell('form.weekly', 4, 'individuals')?.note).toBe('vu');
  expect(desk.cell('form.weekly', 4, 'individuals')?.format?.background).toBe('#cfe2f3');
  expect(desk.values('findings')).toHaveLength(1);
});
