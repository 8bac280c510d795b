import { describe, expect, test } from '@jest/globals';
import ExcelJS from 'exceljs';
import { usedArea } from '../../../workbench/document/cells.ts';
import { readDisplayed, readValues } from '../../../workbench/document/values.ts';
import { importSpreadsheet } from '../../../workbench/import/import-spreadsheet.ts';
import { blank } from '../blank.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

async function imported(body: Buffer, type: string) {
  const { document } = blank();
  (await importSpreadsheet(body, type))(document);
  return document;
}

async function csv(text: string | Buffer) {
  const document = await imported(Buffer.from(text), 'text/csv; charset=utf-8');
  const [tab] = document.tabs;
  if (tab === undefined) throw new Error('no tab');
  return { document, tab, values: readValues(tab, usedArea(tab)) };
}

describe('a CSV file', () => {
  test('is read like typing, in the spreadsheet’s locale', async () => {
    const { values } = await csv(
      'site,date,PDI\r\nDon Bosco,30/09/2014,"1 250"\r\n"École ""Lakouanga""",2014-11-18,"12,5"\r\n',
    );
    expect(values).toEqual([
      ['site', 'date', 'PDI'],
      ['Don Bosco', 41912, 1250],
      ['École "Lakouanga"', 41961, 12.5],
    ]);
  });

  test('may be separated by semicolons or tabs', async () => {
    expect((await csv('a;b\n1;2,5')).values).toEqual([
      ['a', 'b'],
      [1, 2.5],
    ]);
    expect((await csv('a\tb\n1\t2')).values).toEqual([
      ['a', 'b'],
      [1, 2],
    ]);
  });

  test('may begin with a byte-order mark or be Latin-1', async () => {
    expect((await csv('\ufeffrégion')).values).toEqual([['région']]);
    expect((await csv(Buffer.from([0x72, 0xe9, 0x67, 0x69, 0x6f, 0x6e]))).values).toEqual([
      ['région'],
    ]);
  });

  test('keeps short and empty lines in their places', async () => {
    expect((await csv('a,b\n\nc')).values).toEqual([
      ['a', 'b'],
      [null, null],
      ['c', null],
    ]);
  });

  test('makes the tab as large as it needs', async () => {
    const { tab } = await csv(`${'x,'.repeat(40)}x\n`.repeat(1200));
    expect([tab.rowCount, tab.columnCount]).toEqual([1200, 41]);
  });
});

describe('an Excel workbook', () => {
  async function workbook(): Promise<Buffer> {
    const book = new ExcelJS.Workbook();
    const first = book.addWorksheet('Sites', {
      views: [{ state: 'frozen', xSplit: 1, ySplit: 2 }],
    });
    first.addRow(['site', 'ouvert le', 'PDI', 'part']);
    first.addRow(['Don Bosco', new Date(Date.UTC(2014, 8, 30)), 1250, 0.125]);
    first.getCell('B2').numFmt = 'dd/mm/yyyy';
    first.getCell('D2').numFmt = '0.0%';
    first.getCell('A1').font = { bold: true };
    first.getCell('A1').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF4CCCC' } };
    first.getCell('A2').note = 'visité';
    first.getCell('C3').value = { formula: 'C2*2', result: 2500 };
    first.getCell('D3').value = { text: 'carte', hyperlink: 'https://example.org' };
    first.getCell('A4').value = { richText: [{ text: 'École ' }, { text: 'Kina' }] };
    first.getCell('B4').value = true;
    first.getCell('A5').value = 'Total';
    first.mergeCells('A5:B5');
    first.getColumn(1).width = 30;
    const second = book.addWorksheet('Caché');
    second.state = 'hidden';
    second.getCell('B3').value = '00125';
    return Buffer.from(await book.xlsx.writeBuffer());
  }

  test('keeps values, dates as serial numbers, and formulas with their result', async () => {
    const document = await imported(await workbook(), XLSX);
    const [tab] = document.tabs;
    if (tab === undefined) throw new Error('no tab');
    expect(readValues(tab, usedArea(tab))).toEqual([
      ['site', 'ouvert le', 'PDI', 'part'],
      ['Don Bosco', 41912, 1250, 0.125],
      [null, null, 2500, 'carte'],
      ['École Kina', true, null, null],
      ['Total', null, null, null],
    ]);
    expect(
      readDisplayed(document, tab, { startRow: 1, endRow: 2, startColumn: 1, endColumn: 4 }),
    ).toEqual([['30/09/2014', '1250', '12,5%']]);
    expect(tab.cells.get(2)?.get(2)?.formula).toBe('=C2*2');
    expect(tab.cells.get(2)?.get(3)?.link).toBe('https://example.org');
  });

  test('keeps tabs, notes, looks, merges, widths and frozen rows', async () => {
    const document = await imported(await workbook(), XLSX);
    const [tab, hidden] = document.tabs;
    expect(document.tabs.map(({ title }) => title)).toEqual(['Sites', 'Caché']);
    expect(tab).toMatchObject({
      frozenRows: 2,
      frozenColumns: 1,
      merges: [{ startRow: 4, endRow: 5, startColumn: 0, endColumn: 2 }],
      columnWidths: { 0: 210 },
      hidden: false,
    });
    expect(tab?.cells.get(0)?.get(0)?.format).toEqual({ bold: true, background: '#f4cccc' });
    expect(tab?.cells.get(1)?.get(0)?.note).toBe('visité');
    expect(hidden?.hidden).toBe(true);
    expect(hidden?.cells.get(2)?.get(1)?.value).toBe('00125');
  });
});

test('another kind of file is refused', async () => {
  await expect(importSpreadsheet(Buffer.from('x'), 'application/pdf')).rejects.toThrow(
    'content type',
  );
  await expect(importSpreadsheet(Buffer.from('x'), XLSX)).rejects.toThrow();
});
