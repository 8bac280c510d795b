import { describe, expect, test } from '@jest/globals';
import { safeCorrections } from '../../../core/findings/corrections.ts';
import { check } from '../../support/checked.ts';
import { serial, sheet } from '../../support/sheet.ts';

describe('corrections that are safe', () => {
  const { findings } = check({
    sites: sheet`
      site_id  | site_name | latitude | longitude
      CF-S0001 | Don Bosco | 18.5582  | 4.3947
    `,
    weekly: sheet`
      ID du site | week_end     | Ménages | individuals | Date de visite | need_wash_level
      CF-S0001   | d:2014-09-30 | "1 475" | "7.375"     | 29/09/2014     | Besoin - important
      CF-S0002   | d:2014-10-01 | 296     | 249         | d:2014-09-30   | grave
    `,
  });

  test('are rewritings: text numbers, text dates, swapped coordinates', () => {
    const changes = safeCorrections(findings).map(({ columnId, oldValue, newValue, code }) => [
      columnId,
      oldValue,
      newValue,
      code,
    ]);
    expect(changes).toEqual([
      ['visit_date', '29/09/2014', serial('2014-09-29'), 'date/normalised'],
      ['households', '1 475', 1475, 'number/normalised'],
      ['latitude', 18.5582, 4.3947, 'place/swapped-coordinates'],
      ['longitude', 4.3947, 18.5582, 'place/swapped-coordinates'],
    ]);
  });

  test('name the cell and the site', () => {
    expect(safeCorrections(findings)[0]).toMatchObject({
      place: { document: 'doc', tab: 'Hebdo', row: 2, column: 5 },
      siteId: 'CF-S0001',
    });
  });

  test('never two for one cell, and none for a doubtful value', () => {
    expect(safeCorrections([...findings, ...findings])).toHaveLength(4);
    expect(
      safeCorrections(findings.filter(({ suggestion }) => suggestion?.safe === false)),
    ).toEqual([]);
  });
});
