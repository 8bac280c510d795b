import { describe, expect, test } from '@jest/globals';
import { cellOf, changeCell, usedArea } from '../../../workbench/document/cells.ts';
import {
  changeFormats,
  clearArea,
  setValidation,
  writeNotes,
} from '../../../workbench/document/notes-and-looks.ts';
import {
  readDisplayed,
  readValues,
  typeValues,
  writeValues,
} from '../../../workbench/document/values.ts';
import { validationAreas } from '../../../workbench/document/validation-areas.ts';
import { blank } from '../blank.ts';

const rule = { type: 'ONE_OF_LIST', values: ['oui', 'non'], strict: false, showCustomUi: true };

describe('typing', () => {
  test('a date brings its format along, a cell that has one keeps it', () => {
    const { document, tab } = blank();
    changeFormats(
      tab,
      { startRow: 1, endRow: 2, startColumn: 0, endColumn: 1 },
      { numberFormat: 'yyyy-mm-dd' },
    );
    typeValues(document, tab, 0, 0, [['30/09/2014'], ['30/09/2014']]);
    expect(readDisplayed(document, tab, usedArea(tab))).toEqual([['30/09/2014'], ['2014-09-30']]);
  });

  test('keeps notes and validations and replaces links and formulas', () => {
    const { document, tab } = blank();
    changeCell(tab, 0, 0, {
      value: 'ancien',
      note: 'à voir',
      link: 'https://example.org',
      validation: rule,
    });
    changeCell(tab, 0, 1, { value: 3, formula: '=1+2' });
    typeValues(document, tab, 0, 0, [['nouveau', '4']]);
    expect(cellOf(tab, 0, 0)).toEqual({ value: 'nouveau', note: 'à voir', validation: rule });
    expect(cellOf(tab, 0, 1)).toEqual({ value: 4 });
  });
});

describe('writing', () => {
  test('a text that looks like a formula or a number stays text', () => {
    const { tab } = blank();
    writeValues(tab, 0, 0, [['=1+1', '12', '30/09/2014', null, '']]);
    expect(readValues(tab, { startRow: 0, endRow: 1, startColumn: 0, endColumn: 5 })).toEqual([
      ['=1+1', '12', '30/09/2014', null, null],
    ]);
  });

  test('outside the tab and beyond 50,000 characters is refused', () => {
    const { tab } = blank();
    expect(() => {
      writeValues(tab, 1000, 0, [['x']]);
    }).toThrow('outside-grid');
    expect(() => {
      writeValues(tab, 0, 0, [['x'.repeat(50_001)]]);
    }).toThrow('text-too-long');
    writeValues(tab, 0, 0, [['x'.repeat(50_000)]]);
  });
});

describe('clearing', () => {
  test('takes only what is asked and leaves no empty cells behind', () => {
    const { tab } = blank();
    const area = { startRow: 0, endRow: 2, startColumn: 0, endColumn: 2 };
    writeValues(tab, 0, 0, [['a', 'b']]);
    writeNotes(tab, 0, 0, [['note', null]]);
    clearArea(tab, area, { values: true });
    expect(cellOf(tab, 0, 0)).toEqual({ value: null, note: 'note' });
    expect(cellOf(tab, 0, 1)).toBeUndefined();
    clearArea(tab, area, { notes: true });
    expect(tab.cells.size).toBe(0);
  });
});

describe('validations as areas', () => {
  test('equal rules that stand together are one area', () => {
    const { tab } = blank();
    setValidation(tab, { startRow: 2, endRow: 500, startColumn: 4, endColumn: 6 }, rule);
    setValidation(
      tab,
      { startRow: 2, endRow: 500, startColumn: 6, endColumn: 7 },
      { ...rule, values: ['x'] },
    );
    expect(validationAreas(tab)).toEqual([
      { area: { startRow: 2, endRow: 500, startColumn: 4, endColumn: 6 }, rule },
      {
        area: { startRow: 2, endRow: 500, startColumn: 6, endColumn: 7 },
        rule: { ...rule, values: ['x'] },
      },
    ]);
  });

  test('a gap makes two', () => {
    const { tab } = blank();
    setValidation(tab, { startRow: 2, endRow: 10, startColumn: 0, endColumn: 1 }, rule);
    setValidation(tab, { startRow: 5, endRow: 6, startColumn: 0, endColumn: 1 }, null);
    expect(validationAreas(tab).map(({ area }) => [area.startRow, area.endRow])).toEqual([
      [2, 5],
      [6, 10],
    ]);
  });
});
