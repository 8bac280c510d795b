// Values through SpreadsheetApp: what is typed, what is read back, what is refused.

import { afterAll, describe, expect, test } from '@jest/globals';
import { stopAddin } from '../../../workbench/addin/run-function.ts';
import { failureOf, newHost, valueOf } from './run-script.ts';

afterAll(stopAddin);

const { host, document } = newHost();
const calculated = newHost();
const sheet = 'const sheet = SpreadsheetApp.getActiveSheet();';
const run = (lines: string): Promise<unknown> => valueOf(host, document, sheet + lines);
const failure = (lines: string): Promise<string> => failureOf(host, document, sheet + lines);

describe('writing values', () => {
  test('reads texts as if a person typed them in French', async () => {
    const values = await run(`
      sheet.getRange('A1:F1').setValues([['12,5', '1 250', 'vrai', 'Bimbo', "'007", '']]);
      return sheet.getRange('A1:E1').getValues();`);
    expect(values).toEqual([[12.5, 1250, true, 'Bimbo', '007']]);
  });

  test('makes a date of a text that looks like one', async () => {
    expect(
      await run(`
      sheet.getRange('A2').setValue('3/10/2014');
      return sheet.getRange('A2').getValue() instanceof Date;`),
    ).toBe(true);
  });

  test('makes a formula of a text that begins with =', async () => {
    const formula = `${sheet} return sheet.getRange('B2').setValue('=1+2').getFormula();`;
    expect(await valueOf(calculated.host, calculated.document, formula)).toBe('=1+2');
  });

  test('computes a formula before it is read', async () => {
    const lines = `${sheet}
      sheet.getRange('A3:C3').setValues([[20, 22, '=A3+B3']]);
      return sheet.getRange('C3').getValue();`;
    expect(await valueOf(calculated.host, calculated.document, lines)).toBe(42);
  });

  test('writes a Date as the day it is in the spreadsheet, shown as the locale shows days', async () => {
    const shown = await run(`
      sheet.getRange('A4').setValue(new Date(Date.UTC(2014, 8, 29, 23)));
      return sheet.getRange('A4').getDisplayValue();`);
    expect(shown).toBe('30/09/2014');
    expect(document.tabs[0]?.cells.get(3)?.get(0)?.value).toBe(41912);
  });

  test('keeps everything a text in cells of the format @', async () => {
    expect(
      await run(`
      sheet.getRange('A5:C5').setNumberFormat('@').setValues([['=1+1', '1/2', '007']]);
      return sheet.getRange('A5:C5').getValues();`),
    ).toEqual([['=1+1', '1/2', '007']]);
  });

  test('empties cells with null, undefined and an empty text, and reads them as an empty text', async () => {
    expect(
      await run(`
      sheet.getRange('A6:C6').setValues([[1, 2, 3]]).setValues([[null, undefined, '']]);
      return sheet.getRange('A6:C6').getValues();`),
    ).toEqual([['', '', '']]);
  });

  test('refuses a text of more than 50,000 characters and writes nothing of the call', async () => {
    expect(await failure(`sheet.getRange('A7:B7').setValues([['ok', 'x'.repeat(50001)]]);`)).toBe(
      'Exception: Your input contains more than the maximum of 50000 characters in a single cell.',
    );
    expect(await run(`return sheet.getRange('A7').getValue();`)).toBe('');
  });
});

describe('the shape of what is written', () => {
  test('too many rows are refused with both counts', async () => {
    expect(await failure(`sheet.getRange('A1:A2').setValues([[1],[2],[3]]);`)).toBe(
      'Exception: The number of rows in the data does not match the number of rows in the range. ' +
        'The data has 3 but the range has 2.',
    );
  });

  test('a row of another length is refused with both counts', async () => {
    expect(await failure(`sheet.getRange('A1:B2').setValues([[1, 2],[3]]);`)).toBe(
      'Exception: The number of columns in the data does not match the number of columns in the ' +
        'range. The data has 1 but the range has 2.',
    );
  });

  test('a single value is not a grid', async () => {
    expect(await failure(`sheet.getRange('A1').setValues('x');`)).toBe(
      "Exception: The parameters (String) don't match the method signature for " +
        'SpreadsheetApp.Range.setValues.',
    );
  });
});

describe('reading values', () => {
  test('a day is a Date of midnight in the spreadsheet zone, of the same class as the script knows', async () => {
    expect(
      await run(`
      sheet.getRange('A8').setValue('30/09/2014');
      const date = sheet.getRange('A8').getValue();
      return [date instanceof Date, date.toISOString()];`),
    ).toEqual([true, '2014-09-29T23:00:00.000Z']);
  });

  test('a number without a date format stays a number', async () => {
    expect(
      await run(`
      sheet.getRange('A9').setValue(41912);
      return sheet.getRange('A9').getValue();`),
    ).toBe(41912);
  });

  test('arrays that come back are arrays of the script', async () => {
    expect(
      await run(`
      const values = sheet.getRange('A1:B2').getValues();
      return values instanceof Array && values[0] instanceof Array;`),
    ).toBe(true);
  });

  test('5,000 rows of 60 columns are written and read within seconds', async () => {
    const sum = await run(`
      sheet.insertRowsAfter(1000, 4100).insertColumnsAfter(26, 40);
      const grid = Array.from({ length: 5000 }, (_, r) => Array.from({ length: 60 }, (_, c) => r + c));
      sheet.getRange(100, 1, 5000, 60).setValues(grid);
      return sheet.getRange(100, 1, 5000, 60).getValues().flat().reduce((a, b) => a + b, 0);`);
    expect(sum).toBe(5000 * 60 * ((4999 + 59) / 2));
    // Under a second on an idle machine; the rest is for a busy one.
  }, 20_000);
});

describe('addresses', () => {
  test.each([
    ['sheet.getRange(0, 1)', 'The starting row of the range is too small.'],
    ['sheet.getRange(1, 0)', 'The starting column of the range is too small.'],
    ['sheet.getRange(1, 1, 0, 1)', 'The number of rows in the range must be at least 1.'],
    ['sheet.getRange(1, 1, 1, 0)', 'The number of columns in the range must be at least 1.'],
    [
      'sheet.getRange(100000, 1)',
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
    [
      "sheet.getRange('ZZ1')",
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
    ["sheet.getRange('nonsense')", 'Range not found'],
  ])('%s is refused', async (call, sentence) => {
    expect(await failure(`${call};`)).toBe(`Exception: ${sentence}`);
  });

  test('whole columns and rows, quoted tabs and single cells are understood', async () => {
    expect(
      await run(`
      const fresh = SpreadsheetApp.getActive().insertSheet("l'autre");
      return ['B:B', '3:4', 'C7', "'l''autre'!B2:C3"].map((a) => fresh.getRange(a).getA1Notation());
    `),
    ).toEqual(['B1:B1000', 'A3:Z4', 'C7', 'B2:C3']);
  });
});
