import { expect, test } from '@jest/globals';
import { operationPlaces } from '../../../core/places/operation-places.ts';
import { sheet } from '../../support/sheet.ts';

test('are those that the master lists', () => {
  const places = operationPlaces(
    sheet`
      0 | HTI | Haïti
    `,
    'HTI',
  );
  expect(places.units.map(({ pcode }) => pcode)).toEqual(['HTI']);
  expect(places.covers).toBe(true);
});

test.each([[[]], [[[null, '', null]]]])(
  'are those of the CAR while the master lists %p',
  (rows) => {
    expect(operationPlaces(rows, 'CAF').byCode.get('CF7181')?.level).toBe(3);
  },
);

test('do not cover another country that has listed none', () => {
  expect(operationPlaces([], 'HTI').covers).toBe(false);
});
