// Tabs, their rows and columns, how cells look, and the rules that lie over them.

import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { AddinHost } from '../../../workbench/addin/addin-host.ts';
import { stopAddin } from '../../../workbench/addin/run-function.ts';
import type { DocumentState, TabState } from '../../../workbench/document/model.ts';
import { failureOf, newHost, runLines, valueOf } from './run-script.ts';

afterAll(stopAddin);

let host: AddinHost;
let document: DocumentState;
beforeEach(() => {
  ({ host, document } = newHost());
});

const start =
  'const book = SpreadsheetApp.getActiveSpreadsheet(); const sheet = book.getActiveSheet();';
const run = (lines: string): Promise<unknown> => valueOf(host, document, start + lines);
const failure = (lines: string): Promise<string> => failureOf(host, document, start + lines);
const tab = (): TabState => {
  const first = document.tabs[0];
  if (first === undefined) throw new Error('no tab');
  return first;
};

describe('tabs', () => {
  test('a new tab stands behind the active one and becomes active', async () => {
    expect(
      await run(`
      const made = book.insertSheet('Hebdo');
      return [made.getIndex(), book.getActiveSheet().getName(), made.getMaxRows(), made.getMaxColumns()];
    `),
    ).toEqual([2, 'Hebdo', 1000, 26]);
  });

  test('a title in use is refused, whatever its case', async () => {
    await run(`book.insertSheet('Hebdo');`);
    expect(await failure(`book.insertSheet('HEBDO');`)).toBe(
      'Exception: A sheet with the name "HEBDO" already exists. Please enter another name.',
    );
  });

  test('the last tab cannot be deleted or hidden', async () => {
    expect(await failure('book.deleteSheet(sheet);')).toContain("can't remove all the visible");
    expect(await failure('sheet.hideSheet();')).toContain("can't hide all the sheets");
  });

  test('what a person looked at last is active in the next run', async () => {
    await run(`book.insertSheet('Hebdo').getRange('C3:D4').activate();`);
    expect(await run(`return [sheet.getName(), book.getActiveRange().getA1Notation()];`)).toEqual([
      'Hebdo',
      'C3:D4',
    ]);
    const result = await runLines(host, document, '');
    expect(result.active).toEqual({ tab: 'Hebdo', range: 'C3:D4' });
  });

  test('a handle on a tab that was deleted says so', async () => {
    expect(
      await failure(`const gone = book.insertSheet('x'); book.deleteSheet(gone); gone.getName();`),
    ).toMatch(/^Exception: Sheet \d+ not found$/);
  });
});

describe('rows and columns', () => {
  test('cells, notes and bindings move with inserted columns and deleted rows', async () => {
    expect(
      await run(`
      sheet.getRange('C5').setValue('Don Bosco').setNote('vu');
      sheet.getRange('C:C').addDeveloperMetadata('dtm.column', 'site');
      sheet.insertColumnsBefore(2, 2);
      sheet.deleteRows(1, 3);
      const bound = book.createDeveloperMetadataFinder().withKey('dtm.column').find()[0];
      return [sheet.getRange('E2').getValue(), sheet.getRange('E2').getNote(),
              bound.getLocation().getColumn().getColumn(), sheet.getMaxRows(), sheet.getMaxColumns()];
    `),
    ).toEqual(['Don Bosco', 'vu', 5, 997, 28]);
  });

  test.each([
    ['sheet.deleteRows(1, 1000)', "You can't delete all the rows on the sheet."],
    ['sheet.deleteRows(990, 20)', 'Those rows are out of bounds.'],
    ['sheet.insertRowsAfter(2000, 1)', 'Those rows are out of bounds.'],
    ['sheet.hideColumns(27)', 'Those columns are out of bounds.'],
    ['sheet.setFrozenRows(1000)', "You can't freeze all visible rows on the sheet."],
    [
      'sheet.setFrozenRows(2); sheet.deleteRows(3, 998)',
      'Sorry, it is not possible to delete all non-frozen rows.',
    ],
  ])('%s is refused', async (call, sentence) => {
    expect(await failure(`${call};`)).toBe(`Exception: ${sentence}`);
  });

  test('freezing, widths and hidden columns reach the document', async () => {
    await run(`sheet.setFrozenRows(2); sheet.setFrozenColumns(1);
      sheet.setColumnWidths(2, 2, 150).hideColumns(5, 2);`);
    expect(tab()).toMatchObject({
      frozenRows: 2,
      frozenColumns: 1,
      columnWidths: { 1: 150, 2: 150 },
      hiddenColumns: [4, 5],
    });
  });

  test('the last row is the last one with content, not with colour', async () => {
    expect(
      await run(`
      sheet.getRange('B7').setValue('x');
      sheet.getRange('A1:D50').setBackground('#ff0000');
      return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()];`),
    ).toEqual([7, 2, 'A1:B7']);
  });

  test('the data range of an empty tab is A1', async () => {
    expect(await run(`return sheet.getDataRange().getA1Notation();`)).toBe('A1');
  });
});

describe('looks', () => {
  test('backgrounds, text styles, alignment and wrapping reach the document and come back', async () => {
    expect(
      await run(`
      const style = SpreadsheetApp.newTextStyle().setBold(true).setForegroundColor('#1155CC').setFontSize(14).build();
      const range = sheet.getRange('A1:B1');
      range.setBackgrounds([['#F4CCCC', null]]).setTextStyles([[style, style]])
        .setHorizontalAlignments([['center', null]]).setWraps([[true, false]]).setVerticalAlignment('middle');
      return [range.getBackgrounds(), range.getFontWeights(), range.getWraps()];`),
    ).toEqual([[['#f4cccc', '#ffffff']], [['bold', 'bold']], [[true, false]]]);
    expect(tab().cells.get(0)?.get(0)?.format).toEqual({
      background: '#f4cccc',
      bold: true,
      color: '#1155cc',
      fontSize: 14,
      align: 'center',
      wrap: 'WRAP',
      verticalAlign: 'middle',
    });
  });

  test('a text style leaves alone what it does not name', async () => {
    await run(`sheet.getRange('A1').setFontColor('red').setTextStyle(
      SpreadsheetApp.newTextStyle().setItalic(true).build());`);
    expect(tab().cells.get(0)?.get(0)?.format).toEqual({ color: '#ff0000', italic: true });
  });

  test('an automatic number format reads as Google shows it, and General goes back to it', async () => {
    expect(
      await run(`
      const range = sheet.getRange('A1').setNumberFormat('#,##0');
      const before = range.getNumberFormat();
      return [before, range.setNumberFormat('General').getNumberFormat()];`),
    ).toEqual(['#,##0', '0.###############']);
  });

  test('clearing a range leaves notes and validations', async () => {
    await run(`
      const list = SpreadsheetApp.newDataValidation().requireValueInList(['oui', 'non']).build();
      sheet.getRange('A1').setValue('oui').setNote('n').setBackground('red').setDataValidation(list).clear();`);
    expect(tab().cells.get(0)?.get(0)).toMatchObject({ value: null, note: 'n' });
    expect(tab().cells.get(0)?.get(0)?.validation?.values).toEqual(['oui', 'non']);
    expect(tab().cells.get(0)?.get(0)?.format).toBeUndefined();
  });

  test('a range list paints many places in one call', async () => {
    const result = await runLines(
      host,
      document,
      `${start} sheet.getRangeList(['A1', 'C3:C4', 'E:E']).setBackground('#fff2cc');`,
    );
    expect(result.calls.write).toBe(1);
    expect(tab().cells.get(3)?.get(2)?.format).toEqual({ background: '#fff2cc' });
    expect(tab().cells.get(999)?.get(4)?.format).toEqual({ background: '#fff2cc' });
  });

  test('a linked text stays text, even when it looks like a formula', async () => {
    expect(
      await run(`
      const link = SpreadsheetApp.newRichTextValue().setText('=1+1').setLinkUrl('#gid=0&range=A1').build();
      sheet.getRange('A1').setRichTextValue(link);
      return [sheet.getRange('A1').getValue(), sheet.getRange('A1').getRichTextValue().getLinkUrl()];`),
    ).toEqual(['=1+1', '#gid=0&range=A1']);
  });
});

describe('rules over cells', () => {
  test('validations warn when invalid input is allowed, with their help', async () => {
    await run(`
      const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(0, 50000)
        .setAllowInvalid(true).setHelpText('Nombre de personnes').build();
      sheet.getRange('A3:B4').setDataValidations([[rule, null], [rule, null]]);`);
    expect(tab().cells.get(2)?.get(0)?.validation).toEqual({
      type: 'NUMBER_BETWEEN',
      values: ['0', '50000'],
      strict: false,
      showCustomUi: true,
      inputMessage: 'Nombre de personnes',
    });
    expect(tab().cells.get(2)?.get(1)).toBeUndefined();
  });

  test('a list of more than 500 items is refused', async () => {
    expect(
      await failure(
        `SpreadsheetApp.newDataValidation().requireValueInList(Array.from({ length: 501 }, String));`,
      ),
    ).toContain('more items than the limit of 500');
  });

  test('conditional formats replace the ones before', async () => {
    await run(`
      const rule = (formula) => SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(formula).setBackground('#f4cccc').setRanges([sheet.getRange('K3:K1000')]).build();
      sheet.setConditionalFormatRules([rule('=$K3<0')]);
      sheet.setConditionalFormatRules([rule('=$K3<$J3')]);`);
    expect(tab().conditionalRules).toEqual([
      {
        areas: [{ startRow: 2, endRow: 1000, startColumn: 10, endColumn: 11 }],
        type: 'CUSTOM_FORMULA',
        values: ['=$K3<$J3'],
        format: { background: '#f4cccc' },
      },
    ]);
  });

  test('a protection of the first rows warns and can be found again', async () => {
    expect(
      await run(`
      sheet.getRange('1:2').protect().setDescription('En-têtes').setWarningOnly(true);
      const found = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
      return [found.length, found[0].getDescription(), found[0].getRange().getA1Notation(),
              sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length];`),
    ).toEqual([1, 'En-têtes', 'A1:Z2', 0]);
  });
});
