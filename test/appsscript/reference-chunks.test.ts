// The copy of the operation in document properties: any operation comes back as it was.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { referenceOf, referenceProperties } from '../../appsscript/src/reference-chunks.ts';
import type { Reference } from '../../core/wire/reference.ts';

/** Apps Script takes 9 KB a value. */
const PROPERTY_BYTES = 9216;

const reference = (names: readonly string[]): Reference => ({
  settings: [['operation.name', 'RCA – Bangui 2014']],
  places: names.map((name, index) => [3, `CF${index}`, name, 'CF71', null, null, null]),
  teams: ['EQ-01'],
  sites: [],
  at: 41_962.375,
});

describe('a reference in properties', () => {
  test('comes back as it was, whatever the letters', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (names) => {
        const copy = reference(names);
        expect(referenceOf(referenceProperties(copy))).toEqual(copy);
      }),
    );
  });

  test('never has a value that Apps Script would refuse', () => {
    const properties = referenceProperties(
      reference(Array.from({ length: 3000 }, (_, i) => `Éçà ${'é'.repeat(i % 40)} 😀`)),
    );
    expect(Object.keys(properties).length).toBeGreaterThan(20);
    for (const value of Object.values(properties)) {
      expect(Buffer.byteLength(value)).toBeLessThan(PROPERTY_BYTES);
    }
  });

  test('is not mixed up with the tail of an earlier, longer copy', () => {
    const long = referenceProperties(reference(Array.from({ length: 2000 }, () => 'M’Poko')));
    const short = reference(['Bimbo']);
    expect(referenceOf({ ...long, ...referenceProperties(short) })).toEqual(short);
  });

  test('is none when there is no copy, a part is missing or parts do not fit together', () => {
    const properties = referenceProperties(reference(Array.from({ length: 2000 }, () => 'M’Poko')));
    expect(referenceOf({})).toBeNull();
    expect(referenceOf({ ...properties, 'dtm.reference.1': '' })).toBeNull();
    expect(
      referenceOf(
        Object.fromEntries(Object.entries(properties).filter(([key]) => !key.endsWith('.1'))),
      ),
    ).toBeNull();
  });
});
