// Adopting a table from the menu: what is asked, what is refused, and that nothing is written before
// a person has agreed. How tables are understood is tested in the core.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { stopAddin } from '../../workbench/addin/run-function.ts';
import { addTab } from '../../workbench/document/tabs.ts';
import { typeValues } from '../../workbench/document/values.ts';
import { openDesk, openPreparedDesk, type Desk } from './addin-desk.ts';
import { builtAddIn } from './build.ts';
import { answering, referenceAnswer } from './functions-answers.ts';

beforeAll(() => {
  builtAddIn();
});
afterAll(stopAddin);

const SITES = [
  ['Registre du diocèse', '', '', ''],
  ['Camp name', 'Lat', 'Lon', 'Type of site'],
  ['Mission Carmel', '4,3', '18,5', 'Spontaneous'],
  ['Fatima', '', '', 'Planned'],
];
const OPEN = [
  ['Site', 'Ménages', 'Individus'],
  ['Carmel', '120', '600'],
];

/** Somebody pastes a list into a new tab. */
function paste(desk: Desk, title: string, rows: readonly (readonly string[])[]): void {
  const document = desk.host.store.get(desk.document.id) ?? desk.document;
  typeValues(document, addTab(document, { title }), 0, 0, rows);
  desk.host.store.touch(document.id);
}

const siteNames = (desk: Desk): readonly unknown[] => {
  const column = desk.columns('form.sites').get('site_name') ?? 0;
  return desk
    .values('form.sites')
    .slice(2)
    .flatMap((row) => row[column] ?? []);
};

describe('adopting a table', () => {
  test('asks for confirmation only, where one list stands in the spreadsheet', async () => {
    const desk = await openPreparedDesk();
    paste(desk, 'Diocèse', SITES);
    const result = await desk.run('adoptTab', { answers: ['OK'] });
    expect(result.dialogs.map(({ kind }) => kind)).toEqual(['alert', 'alert']);
    expect(result.dialogs[0]?.text).toContain('«\u202fDiocèse\u202f» sera copié dans «\u202fSites');
    expect(result.dialogs[0]?.text).toContain('2 nouveaux codes de sites sont proposés');
    expect(siteNames(desk)).toEqual(['Mission Carmel', 'Fatima']);
  });

  test('makes the form where the spreadsheet was never prepared', async () => {
    const desk = openDesk();
    paste(desk, 'Diocèse', SITES);
    expect((await desk.run('adoptTab', { answers: ['OK'], tab: 'Diocèse' })).ok).toBe(true);
    expect(siteNames(desk)).toEqual(['Mission Carmel', 'Fatima']);
  });

  test('writes nothing when the person goes back at any question', async () => {
    const desk = await openPreparedDesk();
    paste(desk, 'Diocèse', SITES);
    paste(desk, 'Comptage', OPEN);
    for (const [tab, answers] of [
      ['Diocèse', ['CANCEL']],
      ['Comptage', ['CANCEL']],
      ['Comptage', ['form.weekly', 'CANCEL']],
      ['Comptage', ['form.weekly', 'OK', 'CANCEL']],
      ['Hebdo', ['CANCEL']],
    ] as const) {
      const result = await desk.run('adoptTab', { answers, tab });
      expect(result).toMatchObject({ ok: true, calls: { write: 0 } });
    }
    expect(siteNames(desk)).toEqual([]);
  });

  test('asks which list, by name, when another tab is open', async () => {
    const desk = await openPreparedDesk();
    paste(desk, 'Diocèse', SITES);
    paste(desk, 'Comptage', OPEN);
    const result = await desk.run('adoptTab', { answers: ['diocese', 'OK'], tab: 'Hebdo' });
    expect(result.dialogs[0]).toMatchObject({ kind: 'prompt', answered: 'diocese' });
    expect(siteNames(desk)).toEqual(['Mission Carmel', 'Fatima']);
    const other = await desk.run('adoptTab', { answers: ['Paroisse'], tab: 'Hebdo' });
    expect(other.problem?.code).toBe('tab/missing');
  });

  test('asks which form where the headings leave it open, and for the week of the figures', async () => {
    const desk = await openPreparedDesk();
    paste(desk, 'Comptage', OPEN);
    const answers = ['form.weekly', 'OK', '12/11/2014'];
    const result = await desk.run('adoptTab', { answers });
    expect(result.dialogs.map(({ kind }) => kind)).toEqual(['prompt', 'alert', 'prompt', 'alert']);
    // Wednesday 12 November 2014 lies in the week that closes on Tuesday 18 November.
    expect(desk.cell('form.weekly', 3, 'week_end')?.value).toBe(41_961);
    expect(desk.cell('form.weekly', 3, 'individuals')?.value).toBe(600);
    const unknown = await desk.run('adoptTab', { answers: ['paroisses'] });
    expect(unknown.problem?.code).toBe('adopt/unknown-form');
  });

  test('leaves rows alone that somebody has typed into the form', async () => {
    const desk = await openPreparedDesk();
    desk.type('form.sites', [{ site_id: 'CF-S0007', site_name: 'Boy-Rabe' }]);
    paste(desk, 'Diocèse', SITES);
    await desk.run('adoptTab', { answers: ['OK'] });
    expect(siteNames(desk)).toEqual(['Boy-Rabe', 'Mission Carmel', 'Fatima']);
    expect(desk.cell('form.sites', 4, 'site_id')?.value).toBe('CF-S0008');
  });

  test('is refused where there is nothing to adopt, no header, no row, or no team', async () => {
    const desk = await openPreparedDesk();
    expect((await desk.run('adoptTab')).problem?.code).toBe('adopt/nothing');
    paste(desk, 'Chiffres', [['1', '2']]);
    expect((await desk.run('adoptTab')).problem?.code).toBe('tab/no-header');
    paste(desk, 'Vide', [['Site', 'Ménages']]);
    expect((await desk.run('adoptTab', { tab: 'Vide' })).problem?.code).toBe('tab/empty');
    const master = openDesk({ fetch: answering(referenceAnswer('master')).fetch });
    await master.run('prepareWorkbook');
    expect((await master.run('adoptTab')).problem?.code).toBe('command/facilitator-only');
  });
});
