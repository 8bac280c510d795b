import { describe, expect, test } from '@jest/globals';
import { cellsOf, check } from '../../support/checked.ts';
import { serial, sheet } from '../../support/sheet.ts';

describe('dates whose day and month could be exchanged', () => {
  test('are read day first and asked about when both readings lie near the row’s other dates', () => {
    const { findings, weekly } = check({
      weekly: sheet`
        ID du site | week_end     | Date de visite
        CF-S0001   | d:2014-10-14 | 10/09/2014
      `,
    });
    expect(weekly?.rows[0]?.values.visit_date).toBe(serial('2014-09-10'));
    const [question] = findings.filter(({ code }) => code === 'date/ambiguous');
    expect(question).toMatchObject({
      severity: 'warning',
      facts: { raw: '10/09/2014', readings: [serial('2014-09-10'), serial('2014-10-09')] },
      suggestion: { value: serial('2014-09-10'), safe: false },
    });
  });

  test('are only noted when the other reading is far from every date of the row', () => {
    const { findings } = check({
      weekly: sheet`
        ID du site | week_end     | Date de visite
        CF-S0001   | d:2014-10-07 | 02/10/2014
      `,
    });
    expect(cellsOf(findings, 'date/ambiguous')).toEqual([]);
    expect(cellsOf(findings, 'date/normalised')).toEqual(['info Hebdo!C2']);
  });

  test('are compared with the tab’s other dates when the row has none', () => {
    const { findings } = check({
      weekly: sheet`
        ID du site | week_end
        CF-S0001   | d:2014-09-09
        CF-S0002   | d:2014-10-14
        CF-S0003   | 07/10/2014
        CF-S0004   | 09/10/2014
      `,
    });
    // 10 July is 61 days before 9 September; 10 September is among the others.
    expect(cellsOf(findings, 'date/ambiguous')).toEqual(['warning Hebdo!B5']);
    expect(cellsOf(findings, 'date/normalised')).toEqual(['info Hebdo!B4']);
  });

  test('are compared with each other where all of them are doubtful', () => {
    const { findings } = check({
      weekly: sheet`
        ID du site | week_end
        CF-S0001   | 02/09/2014
        CF-S0002   | 09/09/2014
      `,
    });
    expect(cellsOf(findings, 'date/ambiguous')).toEqual([]);
  });
});
