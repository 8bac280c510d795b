import { describe, expect, test } from '@jest/globals';
import { siteProfile } from '../../../core/forms/site-profile.ts';
import { readForm } from '../../../core/reading/read-form.ts';
import { cellsOf, check } from '../../support/checked.ts';
import { serial, sheet } from '../../support/sheet.ts';
import { tableOf } from '../../support/table.ts';

describe('the dates of one column', () => {
  test('are read month first where two of them can only be that', () => {
    const { weekly, findings } = check({
      weekly: sheet`
        ID du site | Date de visite
        CF-S0001   | 7/26/14
        CF-S0002   | 8/13/14
        CF-S0003   | 8/6/14
      `,
    });
    expect(weekly?.rows.map(({ values }) => values.visit_date)).toEqual([
      serial('2014-07-26'),
      serial('2014-08-13'),
      serial('2014-08-06'),
    ]);
    expect(cellsOf(findings, 'date/ambiguous')).toEqual([]);
    expect(cellsOf(findings, 'date/normalised')).toHaveLength(3);
  });

  test('stay day first for a single slip', () => {
    const { weekly } = check({
      weekly: sheet`
        ID du site | Date de visite
        CF-S0001   | 7/26/14
        CF-S0003   | 8/6/14
      `,
    });
    expect(weekly?.rows[1]?.values.visit_date).toBe(serial('2014-06-08'));
  });

  test('stay day first where both orders are certain', () => {
    const { weekly } = check({
      weekly: sheet`
        ID du site | Date de visite
        CF-S0001   | 7/26/14
        CF-S0002   | 8/13/14
        CF-S0003   | 26/7/14
        CF-S0004   | 8/6/14
      `,
    });
    expect(weekly?.rows[3]?.values.visit_date).toBe(serial('2014-06-08'));
  });

  test('that the sheet took for day first are asked about, with the day they may be', () => {
    const { weekly, findings } = check({
      weekly: sheet`
        ID du site | Date de visite
        CF-S0001   | 7/26/14
        CF-S0002   | 8/13/14
        CF-S0003   | d:2014-06-08
        CF-S0004   | d:2014-09-09
      `,
    });
    expect(weekly?.rows[2]?.values.visit_date).toBe(serial('2014-06-08'));
    expect(cellsOf(findings, 'date/exchanged')).toEqual(['warning Hebdo!B4']);
    expect(findings.find(({ code }) => code === 'date/exchanged')?.suggestion).toEqual({
      value: serial('2014-08-06'),
      safe: false,
    });
  });

  test('are asked about where they only name a month', () => {
    const { weekly, findings } = check({
      weekly: sheet`
        ID du site | Date de visite
        CF-S0001   | Septembre 2014
      `,
    });
    expect(weekly?.rows[0]?.unread).toEqual(['visit_date']);
    expect(findings.find(({ code }) => code === 'date/month-only')).toMatchObject({
      facts: { first: serial('2014-09-01'), last: serial('2014-09-30') },
      suggestion: { value: serial('2014-09-01'), safe: false },
    });
  });

  test('may name the month alone in a column of months', () => {
    const profile = readForm(
      tableOf(sheet`
        site_id  | profile_month
        CF-S0001 | décembre 2014
      `),
      siteProfile,
    );
    expect(profile.rows[0]?.values.profile_month).toBe(serial('2014-12-01'));
  });
});
