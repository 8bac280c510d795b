// Where a click on a link leads.
import { describe, expect, test } from '@jest/globals';
import { destinationOf, linkOf } from '../../../workbench/page/links.ts';

const a5 = { startRow: 4, endRow: 4, startColumn: 0, endColumn: 0 };

describe('a link', () => {
  test('of the findings tab leads to a cell of the same spreadsheet', () => {
    expect(destinationOf('#gid=7&range=A5')).toEqual({
      kind: 'cell',
      documentId: null,
      sheetId: 7,
      range: a5,
    });
  });

  test.each([
    'https://docs.google.com/spreadsheets/d/ID-1/edit#gid=7&range=A5',
    'https://docs.google.com/spreadsheets/d/ID-1/edit?gid=7&range=A5',
    'https://docs.google.com/spreadsheets/u/0/d/ID-1/edit#gid=7&range=A5',
  ])('%s opens that document at that cell', (link) => {
    expect(destinationOf(link)).toEqual({
      kind: 'cell',
      documentId: 'ID-1',
      sheetId: 7,
      range: a5,
    });
  });

  test('without a tab or a range still opens the document', () => {
    expect(destinationOf('https://docs.google.com/spreadsheets/d/ID-1/edit')).toMatchObject({
      documentId: 'ID-1',
      sheetId: null,
      range: undefined,
    });
  });

  test('into the web stays what it is', () => {
    const url = 'https://dtm.iom.int/car';
    expect(destinationOf(url)).toEqual({ kind: 'web', url });
  });

  test.each(['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'Hebdo!A5'])(
    '%s leads nowhere',
    (link) => {
      expect(destinationOf(link)).toBeUndefined();
    },
  );
});

describe('a cell', () => {
  test('has the link that was set on it', () => {
    expect(linkOf({ value: 'A5', link: '#gid=1&range=A5' })).toBe('#gid=1&range=A5');
  });

  test('has the address of its HYPERLINK formula', () => {
    expect(linkOf({ formula: '=HYPERLINK("#gid=1&range=A5";"A5")' })).toBe('#gid=1&range=A5');
  });

  test('with another formula has none', () => {
    expect(linkOf({ formula: '=SUM(A1:A2)' })).toBeUndefined();
  });
});
