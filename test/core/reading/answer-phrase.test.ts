import { describe, expect, test } from '@jest/globals';
import { answerIn, withoutListNumber } from '../../../core/reading/answer-phrase.ts';

describe('an answer that repeats its question', () => {
  test.each([
    ['Yes Toilets', 'presence of toilets', 'oui'],
    ['No Water', 'water provision', 'non'],
    ['No Other Service', 'other organization provide services', 'non'],
    ['Oui, latrines', 'presence de latrines', 'oui'],
  ] as const)('%s under "%s" is %s', (text, question, answer) => {
    expect(answerIn(text, question)).toBe(answer);
  });

  test.each([
    ['No sabe', 'comite'],
    ['Non renseigné', 'presence de latrines'],
    ['Yes but no water', 'water provision'],
    ['Toilets', 'presence of toilets'],
    ['Yes', 'presence of toilets'],
  ])('%s under "%s" is none', (text, question) => {
    expect(answerIn(text, question)).toBeNull();
  });
});

test('a number in the list is no part of the text', () => {
  expect(withoutListNumber('1.1) 1 to 9')).toBe('1 to 9');
  expect(withoutListNumber('12) 1000 plus')).toBe('1000 plus');
  expect(withoutListNumber('1 to 9')).toBeNull();
  expect(withoutListNumber('(2) autre')).toBeNull();
});
