// What one face writes, the other reads: the two stand-ins are views of one document.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { sheets_v4 } from '@googleapis/sheets';
import type { DocumentState } from '../../workbench/document/model.ts';
import { openFaces } from './faces.ts';
import type { Faces } from './faces.ts';

let faces: Faces;
let document: DocumentState;
let title: string;
beforeAll(async () => {
  faces = await openFaces();
});
beforeEach(() => {
  document = faces.newDocument();
  title = document.tabs[0]?.title ?? '';
});
afterAll(() => faces.close());

const script = (lines: string): Promise<unknown> =>
  faces.script(document, `const sheet = SpreadsheetApp.getActiveSheet(); ${lines}`);

async function valuesByApi(range: string): Promise<unknown[][]> {
  const { data } = await faces.api.spreadsheets.values.get({
    spreadsheetId: document.id,
    range: `'${title}'!${range}`,
    valueRenderOption: 'UNFORMATTED_VALUE',
    dateTimeRenderOption: 'SERIAL_NUMBER',
  });
  return data.values ?? [];
}

async function batchUpdate(...requests: sheets_v4.Schema$Request[]): Promise<void> {
  await faces.api.spreadsheets.batchUpdate({
    spreadsheetId: document.id,
    requestBody: { requests },
  });
}

async function sheetByApi(fields: string): Promise<sheets_v4.Schema$Sheet> {
  const { data } = await faces.api.spreadsheets.get({ spreadsheetId: document.id, fields });
  return data.sheets?.[0] ?? {};
}

const cell = (row: number, column: number): sheets_v4.Schema$GridRange => ({
  sheetId: 0,
  startRowIndex: row,
  endRowIndex: row + 1,
  startColumnIndex: column,
  endColumnIndex: column + 1,
});

describe('written with SpreadsheetApp, read with the Sheets API', () => {
  test('a Date is a serial number, a text stays a text, an empty cell ends the row', async () => {
    await script(`sheet.getRange('A1:D1').setValues([
      [new Date(Date.UTC(2014, 8, 29, 23)), "'007", '12,5', '']]);`);
    expect(await valuesByApi('A1:D1')).toEqual([[41912, '007', 12.5]]);
  });

  test('notes, backgrounds and styles are there', async () => {
    await script(`
      const bold = SpreadsheetApp.newTextStyle().setBold(true).setFontSize(14).build();
      sheet.getRange('B2').setValue('x').setNote('vu').setBackground('#f4cccc')
        .setTextStyle(bold).setHorizontalAlignment('center').setWrap(true).setNumberFormat('#,##0');`);
    const sheet = await sheetByApi('sheets.data.rowData.values(note,userEnteredFormat)');
    const read = sheet.data?.[0]?.rowData?.[1]?.values?.[1];
    expect(read?.note).toBe('vu');
    expect(read?.userEnteredFormat).toMatchObject({
      textFormat: { bold: true, fontSize: 14 },
      horizontalAlignment: 'CENTER',
      wrapStrategy: 'WRAP',
      numberFormat: { pattern: '#,##0' },
    });
    expect(read?.userEnteredFormat?.backgroundColor?.red).toBeCloseTo(0xf4 / 255);
  });

  test('frozen rows, widths, hidden columns and the title are there', async () => {
    await script(`sheet.setFrozenRows(2); sheet.setFrozenColumns(1); sheet.setName('Hebdo');
      sheet.setColumnWidths(1, 2, 180).hideColumns(3);`);
    const sheet = await sheetByApi(
      'sheets(properties,data.columnMetadata(pixelSize,hiddenByUser))',
    );
    expect(sheet.properties).toMatchObject({
      title: 'Hebdo',
      gridProperties: { frozenRowCount: 2, frozenColumnCount: 1 },
    });
    const columns = sheet.data?.[0]?.columnMetadata ?? [];
    expect(columns.slice(0, 2).map(({ pixelSize }) => pixelSize)).toEqual([180, 180]);
    expect(columns[2]?.hiddenByUser).toBe(true);
  });

  test('a tab is found by its developer metadata, with its columns bound', async () => {
    await script(`
      sheet.addDeveloperMetadata('dtm.tab', 'form.weekly');
      sheet.getRange('B:B').addDeveloperMetadata('dtm.column', 'week');
      sheet.getRange('A1:B1').setValues([['Site', 'Semaine']]);`);
    const { data } = await faces.api.spreadsheets.values.batchGetByDataFilter({
      spreadsheetId: document.id,
      requestBody: {
        dataFilters: [
          { developerMetadataLookup: { metadataKey: 'dtm.tab', metadataValue: 'form.weekly' } },
        ],
        valueRenderOption: 'UNFORMATTED_VALUE',
      },
    });
    expect(data.valueRanges?.[0]?.valueRange?.values).toEqual([['Site', 'Semaine']]);
    const sheet = await sheetByApi('sheets.data.columnMetadata.developerMetadata');
    const bound = sheet.data?.[0]?.columnMetadata?.[1]?.developerMetadata?.[0];
    expect(bound).toMatchObject({ metadataKey: 'dtm.column', metadataValue: 'week' });
  });

  test('validations, conditional formats, protections and charts are there', async () => {
    await script(`
      const list = SpreadsheetApp.newDataValidation().requireValueInList(['oui', 'non'])
        .setAllowInvalid(true).setHelpText('oui ou non').build();
      sheet.getRange('A3:A4').setDataValidation(list);
      sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied('=$B3<$A3').setBackground('#f4cccc').setRanges([sheet.getRange('B3:B9')]).build()]);
      sheet.getRange('1:2').protect().setDescription('En-têtes').setWarningOnly(true);
      sheet.insertChart(sheet.newChart().asColumnChart().addRange(sheet.getRange('A2:A5'))
        .addRange(sheet.getRange('B2:B5')).setNumHeaders(1).setPosition(7, 2, 0, 0)
        .setOption('title', 'Personnes').build());`);
    const sheet = await sheetByApi(
      'sheets(data.rowData.values.dataValidation,conditionalFormats,protectedRanges,charts)',
    );
    expect(sheet.data?.[0]?.rowData?.[2]?.values?.[0]?.dataValidation).toMatchObject({
      condition: {
        type: 'ONE_OF_LIST',
        values: [{ userEnteredValue: 'oui' }, { userEnteredValue: 'non' }],
      },
      inputMessage: 'oui ou non',
    });
    expect(sheet.conditionalFormats?.[0]).toMatchObject({
      ranges: [{ startRowIndex: 2, endRowIndex: 9, startColumnIndex: 1, endColumnIndex: 2 }],
      booleanRule: {
        condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=$B3<$A3' }] },
      },
    });
    expect(sheet.protectedRanges?.[0]).toMatchObject({
      description: 'En-têtes',
      warningOnly: true,
    });
    expect(sheet.charts?.[0]?.spec).toMatchObject({
      title: 'Personnes',
      basicChart: { chartType: 'COLUMN', headerCount: 1 },
    });
  });
});

describe('written with the Sheets API, read with SpreadsheetApp', () => {
  test('a serial number with a date format is a Date, a text with = is no formula', async () => {
    await faces.api.spreadsheets.values.update({
      spreadsheetId: document.id,
      range: `'${title}'!A1:C1`,
      valueInputOption: 'RAW',
      requestBody: { values: [[41912, '=1+1', '007']] },
    });
    await batchUpdate({
      repeatCell: {
        range: cell(0, 0),
        cell: { userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } } },
        fields: 'userEnteredFormat.numberFormat',
      },
    });
    expect(
      await script(`
      const [date, formula, text] = sheet.getRange('A1:C1').getValues()[0];
      return [Utilities.formatDate(date, 'Africa/Bangui', 'yyyy-MM-dd'), formula, text,
              sheet.getRange('A1').getDisplayValue(), sheet.getRange('B1').getFormula()];`),
    ).toEqual(['2014-09-30', '=1+1', '007', '30/09/2014', '']);
  });

  test('notes, backgrounds and validations are there', async () => {
    await batchUpdate({
      updateCells: {
        range: cell(2, 1),
        rows: [
          {
            values: [
              {
                note: 'vu',
                userEnteredFormat: { backgroundColorStyle: { rgbColor: { red: 1, green: 1 } } },
                dataValidation: {
                  condition: {
                    type: 'NUMBER_GREATER_THAN_EQ',
                    values: [{ userEnteredValue: '0' }],
                  },
                  inputMessage: 'zéro ou plus',
                },
              },
            ],
          },
        ],
        fields: 'note,userEnteredFormat.backgroundColorStyle,dataValidation',
      },
    });
    expect(
      await script(`
      const range = sheet.getRange('B3'), rule = range.getDataValidation();
      return [range.getNote(), range.getBackground(), rule.getHelpText(), rule.getAllowInvalid(),
              String(rule.getCriteriaType()), rule.getCriteriaValues()];`),
    ).toEqual(['vu', '#ffff00', 'zéro ou plus', true, 'NUMBER_GREATER_THAN_OR_EQUAL_TO', [0]]);
  });

  test('a new tab with its metadata is found, and rows move what lies below them', async () => {
    await batchUpdate(
      { addSheet: { properties: { sheetId: 7, title: 'Besoins' } } },
      {
        createDeveloperMetadata: {
          developerMetadata: {
            metadataKey: 'dtm.tab',
            metadataValue: 'report.weekly-needs',
            visibility: 'DOCUMENT',
            location: { sheetId: 7 },
          },
        },
      },
      {
        updateCells: {
          start: { sheetId: 7, rowIndex: 4, columnIndex: 0 },
          rows: [{ values: [{ userEnteredValue: { stringValue: 'Total' }, note: 'somme' }] }],
          fields: 'userEnteredValue,note',
        },
      },
      {
        insertDimension: {
          range: { sheetId: 7, dimension: 'ROWS', startIndex: 1, endIndex: 3 },
          inheritFromBefore: false,
        },
      },
    );
    expect(
      await script(`
      const found = SpreadsheetApp.getActive().createDeveloperMetadataFinder().withKey('dtm.tab').find()[0];
      const tab = found.getLocation().getSheet();
      return [tab.getName(), found.getValue(), tab.getRange('A7').getValue(), tab.getRange('A7').getNote()];`),
    ).toEqual(['Besoins', 'report.weekly-needs', 'Total', 'somme']);
  });

  test('a link of a cell is its rich text', async () => {
    await batchUpdate({
      updateCells: {
        start: { sheetId: 0, rowIndex: 0, columnIndex: 0 },
        rows: [
          {
            values: [
              {
                userEnteredValue: { stringValue: 'C7' },
                textFormatRuns: [{ startIndex: 0, format: { link: { uri: '#gid=0&range=C7' } } }],
              },
            ],
          },
        ],
        fields: 'userEnteredValue,textFormatRuns',
      },
    });
    expect(await script(`return sheet.getRange('A1').getRichTextValue().getLinkUrl();`)).toBe(
      '#gid=0&range=C7',
    );
  });
});
