import { describe, expect, test } from '@jest/globals';
import { safeCorrections } from '../../../core/findings/corrections.ts';
import type { Cell, Grid } from '../../../core/table/cell.ts';
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

describe('blank codes of places', () => {
  const filled = (grid: Grid, iso3 = 'CAF'): (readonly Cell[])[] =>
    safeCorrections(check({ sites: grid, iso3 }).findings).map(
      ({ place, columnId, oldValue, newValue }) => [place.row, columnId, oldValue, newValue],
    );

  test('are filled where another cell of the row leaves no doubt', () => {
    const changes = filled(sheet`
      site_id  | reporting_zone | admin1_pcode | admin1_name | admin2_pcode | admin2_name | admin3_pcode
      CF-S0001 | bangui_3       |              |             |              |             |
      CF-S0002 | hors_bangui    | CF12         |             |              | Mbaiki      |
      CF-S0003 | hors_bangui    |              | Lobaye      | CF121        |             |
      CF-S0004 | Bangui 5e      | CF71         |             | CF711        |             |
      CF-S0005 | hors_bangui    |              |             |              |             | CF2311
    `);
    expect(changes).toEqual([
      [2, 'admin1_pcode', null, 'CF71'],
      [2, 'admin2_pcode', null, 'CF711'],
      [2, 'admin3_pcode', null, 'CF7131'],
      [3, 'admin2_pcode', null, 'CF121'],
      [4, 'admin1_pcode', null, 'CF12'],
      [5, 'admin3_pcode', null, 'CF7151'],
      [6, 'admin1_pcode', null, 'CF23'],
      [6, 'admin2_pcode', null, 'CF231'],
    ]);
  });

  test('stay blank where they would be a guess, and in a country whose places are not known', () => {
    const doubtful = sheet`
      site_id  | reporting_zone | admin1_pcode | admin2_pcode | admin3_pcode | admin3_name
      CF-S0001 | mpoko          |              |              |              |
      CF-S0002 | hors_bangui    |              |              |              | Nola
      CF-S0003 | bangui_3       | CF43         |              |              |
    `;
    expect(filled(doubtful)).toEqual([]);
    const abroad = sheet`
      site_id  | reporting_zone | admin1_pcode | admin2_pcode | admin3_pcode
      HT-1     | bangui_3       |              |              |
    `;
    expect(filled(abroad, 'HTI')).toEqual([]);
  });
});
