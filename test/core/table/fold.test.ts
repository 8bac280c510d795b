import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fold } from '../../../core/table/fold.ts';
import { likeness, numbersIn } from '../../../core/table/likeness.ts';

describe('folding', () => {
  test.each([
    ["  Nombre d'Individus (PDI) ", 'nombre d individus pdi'],
    ['Nombre d’individus\u00a0(PDI)', 'nombre d individus pdi'],
    ['ÉCOLE', 'ecole'],
    ['Mbaïki', 'mbaiki'],
    ['Sœur', 'soeur'],
    ['M\u2019Poko', 'm poko'],
    ['__proto__', 'proto'],
    ['…', ''],
  ])('%j is %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('folding twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('likeness', () => {
  test('is 1 for the same letters, 0 for none in common, the same both ways', () => {
    expect(likeness('sous prefet', 'sousprefet')).toBe(1);
    expect(likeness('abc', 'xyz')).toBe(0);
    expect(likeness('a', 'b')).toBe(0);
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const [one, two] = [fold(a), fold(b)];
        expect(likeness(one, two)).toBe(likeness(two, one));
        expect(likeness(one, two)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('counts a repeated pair once for each time it is there', () => {
    expect(likeness('aaaa', 'aa')).toBe(0.5);
  });

  test('numbers are told apart', () => {
    expect(numbersIn('f 0 4 ans')).toBe('0 4');
    expect(numbersIn('femmes')).toBe('');
  });
});
