import { beforeAll, describe, expect, test } from '@jest/globals';
import excel from 'exceljs';
import { messagesFor } from '../../../core/messages/index.ts';
import { drawXlsx } from '../../../functions/src/documents/xlsx/draw-xlsx.ts';
import { anyDocument } from './any-document.ts';

describe('a report as a workbook', () => {
  const workbook = new excel.Workbook();

  beforeAll(async () => {
    const file = await drawXlsx(anyDocument(), 'v2', messagesFor('fr'));
    await workbook.xlsx.load(file as unknown as ArrayBuffer);
  });

  test('has a summary, a sheet per table and chart, and notes', () => {
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'Résumé',
      'Besoins par site',
      'Individus',
      'Besoins',
      'Notes',
    ]);
  });

  test('keeps numbers as numbers, with their format, and dates as dates', () => {
    const sheet = workbook.getWorksheet('Besoins par site');
    expect(sheet?.getCell('B2').value).toBe(100);
    expect(sheet?.getCell('B2').numFmt).toBe('#,##0');
    expect(sheet?.getCell('D2').value).toEqual(new Date('2014-09-30T00:00:00Z'));
    expect(sheet?.getCell('C2').value).toBe(3);
  });

  test('freezes the header and lets people filter', () => {
    const sheet = workbook.getWorksheet('Besoins par site');
    expect(sheet?.getRow(1).values).toEqual([
      undefined,
      'Site',
      'Individus',
      'Approvisionnement',
      'Visite',
    ]);
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(sheet?.autoFilter).toBeTruthy();
    expect(sheet?.rowCount).toBe(92);
  });

  test('shows a figure that is not known as a dash and a small one as small', () => {
    const values = workbook.getWorksheet('Résumé')?.getSheetValues() ?? [];
    expect(JSON.stringify(values)).toContain('"Ménages","–"');
    expect(JSON.stringify(values)).toContain('"60+",120,"<10"');
  });

  test('says where the figures come from and which version they are', () => {
    const notes = JSON.stringify(workbook.getWorksheet('Notes')?.getSheetValues());
    expect(notes).toContain('OIM');
    expect(notes).toContain('v2');
    expect(notes).toContain('moins de 10 personnes');
  });
});
