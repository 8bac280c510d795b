// Préparer le classeur: what is missing is made, what is there is kept.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { stopAddin } from '../../workbench/addin/run-function.ts';
import { documentToJson } from '../../workbench/document/document-json.ts';
import { addTab } from '../../workbench/document/tabs.ts';
import { typeValues } from '../../workbench/document/values.ts';
import { weeklyReport } from '../../core/forms/weekly-report.ts';
import { openDesk, type Desk } from './addin-desk.ts';
import { builtAddIn } from './build.ts';
import { teamRows } from './operation-rows.ts';

beforeAll(() => {
  builtAddIn();
});
afterAll(stopAddin);

const titles = ({ document }: Desk): readonly string[] => document.tabs.map(({ title }) => title);

/** The document without what rises at every touch. */
function content({ document }: Desk): string {
  const { revision, modifiedAt, ...rest } = JSON.parse(documentToJson(document)) as Record<
    string,
    unknown
  >;
  expect([typeof revision, typeof modifiedAt]).toEqual(['number', 'string']);
  return JSON.stringify(rest);
}

describe('a blank spreadsheet without a network', () => {
  test('gets the twelve tabs of a team, loses its empty first sheet, and says what is missing', async () => {
    const desk = openDesk();
    const result = await desk.run('prepareWorkbook');
    expect(result.ok).toBe(true);
    expect(titles(desk)).toEqual([
      ...['Hebdo', 'Sites', 'Profils', 'Intentions', 'Interventions'],
      ...['Constats', 'Corrections', 'Justifications', 'Besoins hebdo'],
      ...['Profils de sites', 'Intentions de retour', 'Rapport mensuel DTM'],
    ]);
    const text = result.dialogs[0]?.text ?? '';
    expect(text).toContain('Aucune donnée n’a été effacée.');
    expect(text).toContain('par défaut');
    expect(text).toContain('Le serveur de l’opération ne répond pas.');
  });

  test('has labels, HXL tags, bound columns and drop-downs in its forms', async () => {
    const desk = openDesk();
    await desk.run('prepareWorkbook');
    const [labels, tags] = desk.values('form.weekly');
    expect(labels?.[1]).toBe('ID du site');
    expect(tags?.[1]).toBe('#loc+site+code');
    expect([...desk.columns('form.weekly').keys()]).toEqual(
      weeklyReport.columns.map(({ id }) => id),
    );
    expect(desk.cell('form.weekly', 3, 'access_status')?.validation?.type).toBe('ONE_OF_LIST');
    expect(desk.cell('form.weekly', 3, 'access_status')?.validation?.strict).toBe(false);
    expect(desk.tab('form.weekly').frozenRows).toBe(2);
  });

  test('is in the language chosen before', async () => {
    const desk = openDesk();
    await desk.run('useEnglish');
    await desk.run('prepareWorkbook');
    expect(desk.values('form.weekly')[0]?.[1]).toBe('Site ID');
  });
});

describe('a spreadsheet that was prepared before', () => {
  test('does not change when it is prepared again', async () => {
    const desk = openDesk();
    await desk.run('prepareWorkbook');
    const before = content(desk);
    const { calls, dialogs } = await desk.run('prepareWorkbook');
    expect(content(desk)).toBe(before);
    expect(calls.write).toBeLessThan(15);
    expect(dialogs[0]?.text).toContain('12 onglets déjà en place');
  });

  test('keeps every row that people typed', async () => {
    const desk = openDesk();
    await desk.run('prepareWorkbook');
    desk.type('form.sites', teamRows('EQ-03').sites);
    desk.type('form.weekly', teamRows('EQ-03').weekly);
    const before = [desk.values('form.sites').slice(2), desk.values('form.weekly').slice(2)];
    await desk.run('prepareWorkbook');
    expect([desk.values('form.sites').slice(2), desk.values('form.weekly').slice(2)]).toEqual(
      before,
    );
  });

  test('gets back a label that somebody typed over', async () => {
    const desk = openDesk();
    await desk.run('prepareWorkbook');
    desk.type('form.weekly', [{ individuals: 'Nb pers.' }], 1);
    desk.document.metadata = desk.document.metadata.filter(({ key }) => key !== 'dtm.layout');
    await desk.run('prepareWorkbook');
    expect(desk.cell('form.weekly', 1, 'individuals')?.value).toBe("Nombre d'individus (PDI)");
  });

  test('makes a tab again that somebody has deleted', async () => {
    const desk = openDesk();
    await desk.run('prepareWorkbook');
    const gone = desk.tab('findings').sheetId;
    desk.document.tabs = desk.document.tabs.filter(({ sheetId }) => sheetId !== gone);
    desk.document.metadata = desk.document.metadata.filter(
      ({ location }) => location.kind === 'document' || location.sheetId !== gone,
    );
    const { dialogs } = await desk.run('prepareWorkbook');
    expect(dialogs[0]?.text).toContain('Onglet créé');
    expect(titles(desk)).toContain('Constats');
  });
});

describe('a spreadsheet that people brought along', () => {
  test('keeps sheets that are theirs, also one that is called like the first', async () => {
    const desk = openDesk();
    const [first] = desk.document.tabs;
    if (first === undefined) throw new Error('a blank document has a tab');
    typeValues(desk.document, first, 0, 0, [['Notes de la réunion']]);
    await desk.run('prepareWorkbook');
    expect(titles(desk)).toContain('Feuille 1');
  });

  test('has its own form used instead of a second one, columns where they stand', async () => {
    const desk = openDesk();
    const own = addTab(desk.document, { title: 'Hebdo' });
    typeValues(desk.document, own, 0, 0, [
      [
        'Nombre de ménages',
        'ID du site',
        'Fin de semaine (clôture)',
        'Nombre d’individus (PDI)',
        'À moi',
      ],
      [120, 'CF-S0001', '18/11/2014', 600, 'x'],
    ]);
    const { dialogs } = await desk.run('prepareWorkbook');
    expect(dialogs[0]?.text).toContain('Onglet reconnu et adopté');
    expect(titles(desk).filter((title) => title.startsWith('Hebdo'))).toEqual(['Hebdo']);
    const columns = desk.columns('form.weekly');
    expect([columns.get('households'), columns.get('site_id'), columns.get('week_end')]).toEqual([
      0, 1, 2,
    ]);
    const [header, row] = desk.values('form.weekly');
    expect(header?.slice(0, 5)).toEqual([
      'Nombre de ménages',
      'ID du site',
      'Fin de semaine (clôture)',
      'Nombre d’individus (PDI)',
      'À moi',
    ]);
    expect(row?.slice(0, 2)).toEqual([120, 'CF-S0001']);
    // Required columns that were missing stand at the right, where they push nothing aside.
    expect(columns.get('visit_date')).toBeGreaterThan(4);
  });

  test('leaves a sheet alone that only has the title of a form', async () => {
    const desk = openDesk();
    const own = addTab(desk.document, { title: 'Hebdo' });
    typeValues(desk.document, own, 0, 0, [['Planning'], ['Lundi']]);
    await desk.run('prepareWorkbook');
    expect(titles(desk)).toContain('Hebdo (2)');
    expect(desk.document.tabs.find(({ title }) => title === 'Hebdo')?.cells.size).toBe(2);
  });
});
