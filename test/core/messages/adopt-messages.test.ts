// What is said about an adoption, in the three languages.

import { describe, expect, test } from '@jest/globals';
import { rowSpans } from '../../../core/messages/adopt-summary.ts';
import { messagesFor } from '../../../core/messages/index.ts';
import { adopt } from '../../support/adopted.ts';
import { serial, sheet } from '../../support/sheet.ts';

const LIST = sheet`
  Sites de Bimbo |         |     |      |              |         |            |         |
  SSID           | name    | Lat | Lon  | Type of site | Ménages | createdate | status  | Ambiance
  BIM-01         | Carmel  | 4.3 | 18.5 | Spontaneous  | 120     | 7/26/14    | 1       | calme
  BIM-02         | Fatima  | n/a | n/a  | Hangar       | "1.475" | 12/13/13   | 0       |
  BIM-03         | Ndress  | 4.4 | 18.6 | Camp         | 12      | d:2015-07-05 | 1     |
  TOTAL          |         |     |      |              | 1607    |            |         |
`;
const { report, workbook } = adopt(LIST, { form: 'sites', week: serial('2014-09-30') });
const again = adopt(LIST, { form: 'sites', week: serial('2014-09-30'), workbook }).report;

describe.each(['fr', 'en', 'es'] as const)('in %s', (language) => {
  const words = messagesFor(language).adopt;

  test('everything that a person must agree to is said before copying', () => {
    const text = words.confirm(report);
    for (const part of [
      'SSID → ',
      'createdate → ',
      'Ambiance',
      'n/a',
      'Hangar',
      'CF-S0001',
      'CF-S0003',
      'EQ-01',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    expect(text).not.toContain('\n\n\n\n');
  });

  test('every row that is not copied is named', () => {
    expect(words.confirm(report)).toMatch(/\(6\)\.$/m);
    expect(words.done(report)).toMatch(/\(1\)\.$/m);
    expect(words.nothingNew(again)).toContain('(3–5)');
  });

  test('questions say what an empty answer means', () => {
    expect(words.whichForm('Liste', 'weekly')).toMatch(/form\.weekly\.$/);
    expect(words.week('30/09/2014')).toContain('30/09/2014');
    expect(words.whichTab(['A', 'B'])).toMatch(/A.*B/);
  });
});

test('the French dialog puts narrow no-break spaces where French wants them', () => {
  const { confirm, done, nothingNew, whichForm, week } = messagesFor('fr').adopt;
  const texts = [
    confirm(report),
    done(report),
    nothingNew(again),
    whichForm('Liste', null),
    week('30/09/2014'),
  ];
  for (const text of texts) expect(text).not.toMatch(/[ \u00a0][;:?!»]|« /);
});

test('rows are written as spans', () => {
  expect(rowSpans([3, 4, 5, 9])).toBe('3–5, 9');
  expect(rowSpans([7])).toBe('7');
  expect(rowSpans([])).toBe('');
});
