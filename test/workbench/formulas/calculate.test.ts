import { afterAll, describe, expect, test } from '@jest/globals';
import { cellOf } from '../../../workbench/document/cells.ts';
import { calculate, portable, stopFormulas } from '../../../workbench/formulas/calculate.ts';
import { addTab } from '../../../workbench/document/tabs.ts';
import { typeValues } from '../../../workbench/document/values.ts';
import { blank } from '../blank.ts';

afterAll(stopFormulas);

describe('formulas', () => {
  test('are computed, across tabs too, and follow their cells', async () => {
    const { document, tab } = blank();
    const other = addTab(document, { title: "L'autre" });
    typeValues(document, other, 0, 0, [['5']]);
    typeValues(document, tab, 0, 0, [
      ['1', '2', '=SUM(A1:B1)', "='L''autre'!A1*2", '=A1=1', '=1/0', '=INCONNUE(1)'],
    ]);
    expect(await calculate(document)).toBe(true);
    const values = [2, 3, 4, 5, 6].map((column) => cellOf(tab, 0, column)?.value);
    expect(values).toEqual([3, 10, true, '#DIV/0!', '#NAME?']);
    typeValues(document, tab, 0, 0, [['10']]);
    await calculate(document);
    expect(cellOf(tab, 0, 2)).toMatchObject({ value: 12, formula: '=SUM(A1:B1)' });
    expect(await calculate(document)).toBe(false);
  });

  test('a document without formulas needs no engine', async () => {
    expect(await calculate(blank().document)).toBe(false);
  });

  test('French separators become the engine’s, texts in quotes stay', () => {
    expect(portable('=SUM(A1;B1)*1,5', 'fr_FR')).toBe('=SUM(A1,B1)*1.5');
    expect(portable('=IF(A1="a;b";1;2)', 'fr_FR')).toBe('=IF(A1="a;b",1,2)');
    expect(portable('=SUM(A1,B1)', 'fr_FR')).toBe('=SUM(A1,B1)');
    expect(portable('=SUM(A1,B1)', 'en_US')).toBe('=SUM(A1,B1)');
  });
});
