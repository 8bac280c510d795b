import { expect, test } from '@jest/globals';
import { tallyOf } from '../../../../core/reports/return-intentions/tally.ts';

function hiddenOf(counts: Readonly<Record<string, number>>): readonly string[] {
  const cells = Object.entries(counts).flatMap(([code, count]) =>
    Array.from({ length: count }, () => code),
  );
  const { answers } = tallyOf(cells, 'one', Object.keys(counts), { least: 30, small: 10 });
  return answers.filter(({ hidden }) => hidden).map(({ code }) => code);
}

test('two answers hidden with their sum must not tell each other: 9 and 9 take a third along', () => {
  expect(hiddenOf({ retour: 60, rester: 40, nsp: 9, etranger: 9 })).toEqual([
    'rester',
    'nsp',
    'etranger',
  ]);
});

test('4 and 8 of 12 may each be much else, and take no other along', () => {
  expect(hiddenOf({ retour: 60, rester: 40, nsp: 8, etranger: 4 })).toEqual(['nsp', 'etranger']);
});
