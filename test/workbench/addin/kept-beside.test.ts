// What is kept beside the cells of a tab: developer metadata, charts, properties, named ranges.

import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { AddinHost } from '../../../workbench/addin/addin-host.ts';
import { stopAddin } from '../../../workbench/addin/run-function.ts';
import type { DocumentState, TabState } from '../../../workbench/document/model.ts';
import { failureOf, newHost, runLines, USER, valueOf } from './run-script.ts';

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

describe('developer metadata', () => {
  test('is found by key and value across tabs and columns, in one call', async () => {
    const result = await runLines(
      host,
      document,
      `${start}
      sheet.addDeveloperMetadata('dtm.tab', 'form.weekly');
      sheet.getRange('B:B').addDeveloperMetadata('dtm.column', 'week');
      sheet.getRange('3:3').addDeveloperMetadata('row', 'x');
      book.addDeveloperMetadata('of the document', 'y');
      const all = book.createDeveloperMetadataFinder().find();
      console.log(all.map((entry) => entry.getLocation().getLocationType().name()).join(' '));
      const ofTab = sheet.createDeveloperMetadataFinder().withKey('dtm.column').find();
      console.log(ofTab[0].getValue(), ofTab[0].getLocation().getColumn().getA1Notation());
      console.log(String(sheet.getDeveloperMetadata().length), String(book.getDeveloperMetadata().length));`,
    );
    expect(result.logs.map(({ text }) => text)).toEqual([
      'SHEET COLUMN ROW SPREADSHEET',
      'week B1:B1000',
      '1 1',
    ]);
    expect(result.calls).toMatchObject({ read: 4, write: 4 });
  });

  test('can be changed and removed', async () => {
    expect(
      await run(`
      sheet.addDeveloperMetadata('dtm.layout', 'old');
      sheet.getDeveloperMetadata()[0].setValue('new');
      const value = sheet.getDeveloperMetadata()[0].getValue();
      sheet.getDeveloperMetadata()[0].remove();
      return [value, sheet.getDeveloperMetadata().length];`),
    ).toEqual(['new', 0]);
  });

  test.each(['B2', 'A1:B1000', '2:3', 'A1:Y1'])('on %s is refused', async (address) => {
    expect(await failure(`sheet.getRange('${address}').addDeveloperMetadata('k', 'v');`)).toBe(
      'Exception: Adding developer metadata to arbitrary ranges is not currently supported. ' +
        'Developer metadata may only be added to the top-level spreadsheet, an individual sheet, ' +
        'or an entire row or column.',
    );
  });

  test('of more than 30,000 characters on one tab is refused', async () => {
    expect(await failure(`sheet.addDeveloperMetadata('k', 'v'.repeat(30000));`)).toContain(
      'exceeds the limit of 30000 characters',
    );
  });
});

describe('charts', () => {
  test('are inserted, found again with their place and title, and removed', async () => {
    expect(
      await run(`
      const chart = sheet.newChart().asLineChart().addRange(sheet.getRange('A1:A5'))
        .addRange(sheet.getRange('C1:C5')).setNumHeaders(1).setPosition(7, 2, 0, 0)
        .setOption('title', 'Personnes').setOption('width', 640).setOption('height', 320)
        .setColors(['#0033a0']).build();
      sheet.insertChart(chart);
      const found = sheet.getCharts()[0];
      const told = [found.getOptions().get('title'), found.getContainerInfo().getAnchorRow(), found.getRanges().length];
      sheet.updateChart(found.modify().setOption('title', 'Ménages').build());
      return [...told, sheet.getCharts()[0].getOptions().get('title'), sheet.getCharts().length];`),
    ).toEqual(['Personnes', 7, 2, 'Ménages', 1]);
    expect(tab().charts[0]).toMatchObject({
      type: 'LINE',
      headers: 1,
      anchor: { row: 6, column: 1 },
      domain: { startRow: 0, endRow: 5, startColumn: 0, endColumn: 1 },
      series: [{ color: '#0033a0' }],
    });
    await run('sheet.removeChart(sheet.getCharts()[0]);');
    expect(tab().charts).toEqual([]);
  });

  const bubbles = (columns: string) => `sheet.insertChart(
    ${columns}.reduce(
      (builder, column) => builder.addRange(sheet.getRange(column + '2:' + column + '5')),
      sheet.newChart().setChartType(Charts.ChartType.BUBBLE),
    ).setNumHeaders(0).setOption('series', { '3 Critique': { color: '#662506' } })
      .setOption('hAxis', { title: 'Longitude' }).build());`;

  test('of circles take label, X, Y, group and size in this order, and colours by group', async () => {
    await run(bubbles(`['A', 'B', 'C', 'D', 'E']`));
    const column = (startColumn: number) => ({
      ...{ startRow: 1, endRow: 5 },
      ...{ startColumn, endColumn: startColumn + 1 },
    });
    expect(tab().charts[0]).toMatchObject({
      type: 'BUBBLE',
      headers: 0,
      domain: column(0),
      series: [1, 2, 3, 4].map((index) => ({ area: column(index) })),
      groupColors: { '3 Critique': '#662506' },
      axisTitles: { x: 'Longitude', y: '' },
    });
    expect(
      await run(`sheet.updateChart(sheet.getCharts()[0].modify().setOption('title', 'x').build());
        return sheet.getCharts()[0].getRanges().map((range) => range.getColumn());`),
    ).toEqual([1, 2, 3, 4, 5]);
    expect(tab().charts[0]?.groupColors).toEqual({ '3 Critique': '#662506' });
  });

  test('of circles over other than five columns are not drawn by the stand-in', async () => {
    expect(await failure(bubbles(`['A', 'B', 'C']`))).toContain('five columns');
  });
});

describe('properties', () => {
  test('of the document stay with it, those of a person with the person', async () => {
    await run(`PropertiesService.getDocumentProperties().setProperty('dtm.language', 'fr');
      PropertiesService.getUserProperties().setProperty('seen', 1);`);
    expect(document.properties).toEqual({ 'dtm.language': 'fr' });
    expect(
      await run(`return [PropertiesService.getDocumentProperties().getProperty('dtm.language'),
        PropertiesService.getUserProperties().getProperties(),
        PropertiesService.getDocumentProperties().getProperty('absent')];`),
    ).toEqual(['fr', { seen: '1' }, null]);
  });

  test('a value of more than 9 KB is refused, counted in bytes', async () => {
    const store = 'PropertiesService.getDocumentProperties()';
    expect(await failure(`${store}.setProperty('k', 'é'.repeat(4700));`)).toBe(
      'Exception: Argument too large: value',
    );
    expect(await failure(`${store}.setProperty('k', 'e'.repeat(8500));`)).toBe('no error');
  });

  test('more than 500 KB in one store are refused', async () => {
    expect(
      await failure(`
      const many = {};
      for (let n = 0; n < 70; n += 1) many['k' + n] = 'x'.repeat(8000);
      PropertiesService.getDocumentProperties().setProperties(many);`),
    ).toContain('You have exceeded the property storage quota');
  });
});

describe('named ranges', () => {
  test('cannot have a point in their name', async () => {
    expect(await failure(`book.setNamedRange('kf.sites', sheet.getRange('A1'));`)).toBe(
      'Exception: The name "kf.sites" is not a valid range name.',
    );
  });

  test('are found by their name', async () => {
    expect(
      await run(`book.setNamedRange('totals', sheet.getRange('B2:C3'));
      return [book.getRangeByName('totals').getA1Notation(), sheet.getRange('totals').getA1Notation()];`),
    ).toEqual(['B2:C3', 'B2:C3']);
  });
});

test('the person who is signed in is known by e-mail, and the document by its id and zone', async () => {
  expect(
    await run(`return [Session.getActiveUser().getEmail(), book.getId() !== '',
      book.getSpreadsheetTimeZone(), book.getSpreadsheetLocale(), Session.getActiveUserLocale()];`),
  ).toEqual([USER, true, 'Africa/Bangui', 'fr_FR', 'fr']);
});
