// Real lists, whose faults are known, go through reading and checks (domain notes 1.7 and 5.4).

import { describe, expect, test } from '@jest/globals';
import type { Cell, Grid } from '../../../core/table/cell.ts';
import { plainSiteName } from '../../../core/checks/context/site-name.ts';
import { readDateText } from '../../../core/reading/date-text.ts';
import { cellsOf, check } from '../../support/checked.ts';
import type { CsvRecord } from '../../support/shared-csv.ts';
import { sharedCsv } from '../../support/shared-csv.ts';

const haiti = sharedCsv('data/iom-haiti-dtm_2013Q2_hxl_REDACTED.csv');
const unhcr = sharedCsv('data/displacement_locations_unhcr_CAR_REDACTED.csv');

/** A published file as a tab, every cell text, as a person would paste it. */
function tabOf(records: readonly CsvRecord[]): Grid {
  const header = Object.keys(records[0] ?? {});
  const rows = records.map((record) => header.map((name): Cell => record[name] ?? null));
  return [header, ...rows];
}

const sum = (values: readonly (number | null | undefined)[]): number =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0);

(haiti === null ? describe.skip : describe)('the DTM site list of Haiti, 2013', () => {
  const { sites, weekly, findings } = check({
    iso3: 'HTI',
    settings: {
      'country.lat_min': 18,
      'country.lat_max': 20.1,
      'country.lon_min': -74.5,
      'country.lon_max': -71.6,
    },
    sites: tabOf(haiti ?? []),
    weekly: tabOf(haiti ?? []),
  });

  test('its own headers are enough to read 352 sites and the published totals', () => {
    const values = weekly?.rows.map((row) => row.values) ?? [];
    expect(sites?.rows).toHaveLength(352);
    expect(values).toHaveLength(352);
    expect(sum(values.map(({ households }) => households))).toBe(70_910);
    expect(sum(values.map(({ individuals }) => individuals))).toBe(278_945);
    expect(sum(values.map(({ female_total: female }) => female))).toBe(144_905);
    expect(sum(values.map(({ male_total: male }) => male))).toBe(134_040);
  });

  test('has no false error in population, coordinates or codes', () => {
    for (const code of [
      'population/fewer-individuals-than-households',
      'population/household-size-unlikely',
      'population/sex-total-differs',
      'place/outside-country',
      'place/swapped-coordinates',
      'place/unknown-pcode',
      'site/bad-code',
      'site/duplicate',
      'value/unreadable',
      'date/not-real',
    ] as const) {
      expect([code, cellsOf(findings, code)]).toEqual([code, []]);
    }
    const refusals = cellsOf(findings, 'site/similar-name').filter((at) => at.startsWith('error'));
    expect(refusals).toEqual([]);
  });
});

(unhcr === null ? describe.skip : describe)('the UNHCR list of sites in the CAR', () => {
  const idp = (unhcr ?? []).filter(({ type }) => type !== 'Refugee');
  const given = (text: string | undefined): Cell => (text === 'NA' || !text ? null : text);
  const { findings } = check({
    sites: [
      ['site_id', 'site_name', 'latitude', 'longitude', 'site_status', 'close_date'],
      ...idp.map(({ name, POINT_X: x, POINT_Y: y, status, closedate }, i): readonly Cell[] => [
        `CF-S${String(i).padStart(4, '0')}`,
        name ?? null,
        given(y),
        given(x),
        status === '1' ? 'Ouvert' : 'Fermé',
        given(closedate),
      ]),
    ],
  });

  test('108 of 113 sites have no coordinates, 44 of 44 closed sites no closing date', () => {
    expect(idp).toHaveLength(113);
    expect(cellsOf(findings, 'place/coordinates-missing')).toHaveLength(108);
    expect(cellsOf(findings, 'site/status-differs')).toHaveLength(44);
  });

  test('repeated names are questions, never refusals, since no commune tells them apart', () => {
    const similar = findings.filter(({ code }) => code === 'site/similar-name');
    expect(similar.length).toBeGreaterThanOrEqual(6);
    expect(new Set(similar.map(({ severity }) => severity))).toEqual(new Set(['warning']));
    const pairs = similar.flatMap((one) =>
      one.code === 'site/similar-name' ? [`${one.facts.otherName} / ${one.facts.name}`] : [],
    );
    expect(pairs).toContain('Mis. Cath. / Mis. Cath.');
    expect(pairs.some((pair) => /N\.D Victoire/.test(pair) && /Notre dame/.test(pair))).toBe(true);
    expect(pairs.filter((pair) => /Site A\b.*Site B\b|Gbazara A.*Gbazara B/.test(pair))).toEqual(
      [],
    );
    expect(plainSiteName('Mis. Cath.')).toBe(plainSiteName('Mission catholique'));
  });

  test('its American dates with two-digit years are days', () => {
    const dates = idp.flatMap(({ createdate }) =>
      createdate ? [readDateText(createdate).kind] : [],
    );
    expect(dates.filter((kind) => kind === 'not-a-date')).toEqual([]);
  });
});
