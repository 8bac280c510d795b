import { describe, expect, test } from '@jest/globals';
import { parseRange } from '../../../functions/src/sheets/read-tabs-by-key.ts';

describe('the range of a whole tab', () => {
  test.each([
    ["'Hebdo'!A1:BP1000", 'Hebdo', 1000],
    ['Hebdo!A1:BP1000', 'Hebdo', 1000],
    ["'Semaine d''avril'!A1:Z20", "Semaine d'avril", 20],
    ["'a!b'!A1:Z20", 'a!b', 20],
    ['Hebdo', 'Hebdo', 0],
    ["'12'!A1", '12', 1],
  ])('%s is the tab %s with %d rows', (range, title, gridRows) => {
    expect(parseRange(range)).toEqual({ title, gridRows });
  });
});
