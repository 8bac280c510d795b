// The demonstration must be what its README says: published totals, invented split, listed dirt.

import { describe, expect, test } from '@jest/globals';
import { weekdayOf } from '../../../core/table/serial-date.ts';
import { WEEKS } from '../../../workbench/demo/calendar.ts';
import { demoOperation } from '../../../workbench/demo/demonstration.ts';
import type { DemoDirt, DemoRow } from '../../../workbench/demo/demo-operation.ts';
import { DEMO_SITES } from '../../../workbench/demo/demo-sites.ts';
import {
  INTERPOLATED_TOTALS,
  PUBLISHED_TOTALS,
  PUBLISHED_ZONES,
} from '../../../workbench/demo/published-figures.ts';
import { sharedCsv } from '../../support/shared-csv.ts';
import { serial } from '../../support/sheet.ts';

const operation = demoOperation();
const weekly = operation.teams.flatMap((team) =>
  team.weekly.map((row) => ({ team: team.team, row })),
);

/** `18/11/2014` back to `2014-11-18`. */
const iso = (typed: unknown): string => String(typed).split('/').reverse().join('-');

/** A number as it would be read in the end, also where it was typed as text. */
const count = (cell: string | number | undefined): number | null =>
  cell === undefined || cell === '' ? null : Number(String(cell).replace(/[' ]/g, ''));

const isDirty = (row: DemoRow, matches: (dirt: DemoDirt) => boolean): boolean =>
  operation.dirt.some(
    (dirt) =>
      dirt.tab === 'form.weekly' &&
      dirt.site === row['site_id'] &&
      dirt.week === iso(row['week_end']) &&
      matches(dirt),
  );

/** Rows that will be in the master: not rejected, and of two teams the registered one. */
const accepted = weekly.filter(
  ({ team, row }) =>
    !isDirty(row, (dirt) => dirt.rejected) &&
    DEMO_SITES.find((site) => site.id === row['site_id'])?.team === team,
);

const sum = (rows: readonly DemoRow[], column: string): number =>
  rows.reduce((total, row) => total + (count(row[column]) ?? 0), 0);

const ofWeek = (week: string): DemoRow[] =>
  accepted.flatMap(({ row }) => (iso(row['week_end']) === week ? [row] : []));

describe('published figures', () => {
  test.each(Object.entries(PUBLISHED_TOTALS))(
    'the rows of %s add up to the published total in the published number of sites',
    (week, { individuals, sites }) => {
      const rows = ofWeek(week).filter((row) => row['individuals'] !== undefined);
      expect(sum(rows, 'individuals')).toBe(individuals);
      expect(operation.expected.published[week]).toEqual({ individuals, sites: rows.length });
      if (sites !== null) expect(rows).toHaveLength(sites);
    },
  );

  test('each of the twelve zones has its published figure on 18 November', () => {
    const rows = ofWeek('2014-11-18');
    for (const [zone, individuals] of Object.entries(PUBLISHED_ZONES)) {
      const ids = new Set(DEMO_SITES.filter((site) => site.zone === zone).map((site) => site.id));
      expect([
        zone,
        sum(
          rows.filter((row) => ids.has(String(row['site_id']))),
          'individuals',
        ),
      ]).toEqual([zone, individuals]);
    }
  });

  test('the zones explain 59,681 and the rest stands outside them', () => {
    const zones = Object.values(PUBLISHED_ZONES).reduce((a, b) => a + b, 0);
    expect(zones).toBe(59_681);
    expect(zones + operation.expected.outsideZones).toBe(61_244);
  });

  test('36 to 41 sites are registered', () => {
    const sites = operation.teams.flatMap((team) => team.sites);
    expect(sites.length).toBeGreaterThanOrEqual(36);
    expect(sites.length).toBeLessThanOrEqual(41);
    expect(new Set(sites.map((row) => row['site_id'])).size).toBe(sites.length);
  });

  const series = sharedCsv('data/compiled_bangui_idp_series_2013-2016.csv');
  const withSeries = series === null ? test.skip : test;

  withSeries('are those of the compiled series', () => {
    for (const [week, { individuals }] of Object.entries(PUBLISHED_TOTALS)) {
      // 18 November stands there twice, once rounded by another publisher.
      const figures = (series ?? []).filter((row) => row['date'] === week);
      expect(figures.map((row) => Number(row['idps_bangui']))).toContain(individuals);
    }
  });

  const zones = sharedCsv('data/compiled_dtm_nov2014_by_zone.csv');
  const withZones = zones === null ? test.skip : test;

  withZones('of the zones are those of the compiled bar chart', () => {
    const bars = (zones ?? []).map((row) => Number(row['idps'])).filter((value) => value > 0);
    const ours = Object.values(PUBLISHED_ZONES);
    expect([...ours].sort((a, b) => a - b)).toEqual([...bars].sort((a, b) => a - b));
  });
});

describe('the weeks', () => {
  test('are thirteen Tuesdays', () => {
    expect(WEEKS).toHaveLength(13);
    expect(WEEKS.map((week) => weekdayOf(serial(week)))).toEqual(WEEKS.map(() => 2));
  });

  test('each have a total, published or interpolated, and none has both', () => {
    for (const week of WEEKS) {
      expect([week, week in PUBLISHED_TOTALS !== week in INTERPOLATED_TOTALS]).toEqual([
        week,
        true,
      ]);
    }
  });

  test('every row closes on one of them and was visited within it, except where listed', () => {
    for (const { row } of weekly) {
      const week = iso(row['week_end']);
      expect(WEEKS).toContain(week);
      if (isDirty(row, (dirt) => dirt.column === 'visit_date')) continue;
      const late = serial(week) - serial(iso(row['visit_date']));
      expect(late).toBeGreaterThanOrEqual(0);
      expect(late).toBeLessThanOrEqual(6);
    }
  });
});

describe('each row', () => {
  test('follows from the one before: arrivals, departures and recounts add up', () => {
    for (const site of DEMO_SITES) {
      let before: number | null = null;
      for (const week of WEEKS) {
        const row = accepted.find(
          (each) => each.row['site_id'] === site.id && iso(each.row['week_end']) === week,
        )?.row;
        const now = row === undefined ? null : count(row['individuals']);
        const dirty = row !== undefined && isDirty(row, (dirt) => dirt.column === null);
        if (row !== undefined && now !== null && before !== null && !dirty) {
          const expected: number =
            before +
            (count(row['arrivals_ind']) ?? 0) -
            (count(row['departures_ind']) ?? 0) +
            (count(row['correction_ind']) ?? 0);
          expect([site.name, week, now]).toEqual([site.name, week, expected]);
        }
        before = now;
      }
    }
  });

  test('has between 3 and 7 persons per household', () => {
    for (const { row } of accepted) {
      const individuals = count(row['individuals']);
      if (individuals === null) continue;
      const size = individuals / (count(row['households']) ?? 0);
      expect(size).toBeGreaterThan(3);
      expect(size).toBeLessThan(7);
    }
  });

  test('has women and men, girls and boys that add up to its individuals', () => {
    for (const { row } of accepted) {
      const individuals = count(row['individuals']);
      const female = count(row['female_total']);
      if (individuals === null || female === null) continue;
      expect(female + (count(row['male_total']) ?? 0)).toBe(individuals);
      if (row['f_0_4'] === undefined) continue;
      const ages = Object.keys(row).filter((column) => /^[fm]_\d/u.test(column));
      expect(ages).toHaveLength(8);
      expect(ages.reduce((total, column) => total + (count(row[column]) ?? 0), 0)).toBe(
        individuals,
      );
    }
  });

  test('rates all six needs and names an issue for every serious one', () => {
    for (const { row } of weekly) {
      for (const sector of ['protection', 'wash', 'health', 'food', 'shelter', 'security']) {
        const level = row[`need_${sector}_level`];
        expect(typeof level).toBe('string');
        const serious = /important|critique/u.test(String(level));
        expect(row[`need_${sector}_issue`] !== undefined).toBe(serious);
      }
    }
  });

  test('names no need twice', () => {
    for (const { row } of weekly) {
      const needs = [1, 2, 3]
        .map((rank) => row[`priority_need_${rank}`])
        .filter((need) => need !== undefined);
      expect(needs.length).toBeGreaterThan(0);
      expect(new Set(needs).size).toBe(needs.length);
    }
  });
});

describe('people', () => {
  const texts = operation.teams.flatMap((team) =>
    [...team.sites, ...team.weekly, ...team.profile, ...team.interventions].flatMap((row) =>
      ['comment', 'change_comment', 'notes', 'profile_comment', 'activity_desc'].flatMap(
        (column) => (typeof row[column] === 'string' ? [{ row, column, text: row[column] }] : []),
      ),
    ),
  );

  test('no comment holds a number long enough for a telephone, except the listed one', () => {
    const numbered = texts.filter(({ text }) => /\d[\d .-]{6,}\d/u.test(text));
    expect(
      numbered.map(({ row, column }) => [row['site_id'], iso(row['week_end']), column]),
    ).toEqual(
      operation.dirt
        .filter((dirt) => dirt.code === 'text/personal-data')
        .map((dirt) => [dirt.site, dirt.week, dirt.column]),
    );
  });

  test('no comment holds an address or a title with a name', () => {
    for (const { text } of texts) expect(text).not.toMatch(/@|\b(M\.|Mme|Mlle|Dr)\s+\p{Lu}/u);
  });

  test('every user has an address that belongs to nobody', () => {
    const users = [...operation.coordinators, ...operation.teams.flatMap((team) => team.users)];
    for (const user of users) expect(user).toMatch(/@example\.org$/u);
    expect(operation.teams.map((team) => [team.team, team.users[0]])[0]).toEqual([
      'EQ-01',
      'equipe01@example.org',
    ]);
  });
});

describe('dirt', () => {
  test('never keeps a row of a published week out of its total', () => {
    for (const dirt of operation.dirt.filter((each) => each.rejected)) {
      if (dirt.tab !== 'form.weekly' || dirt.week === null) continue;
      const published = dirt.week in PUBLISHED_TOTALS;
      if (published) expect(operation.expected.rejected).toContain(dirt.site);
    }
  });

  test('covers what really happens', () => {
    const codes = new Set(operation.dirt.map((dirt) => dirt.code));
    for (const code of [
      'number/normalised',
      'value/unreadable',
      'week/visit-outside',
      'date/normalised',
      'week/copied-forward',
      'week/missing-report',
      'place/swapped-coordinates',
      'text/personal-data',
      'population/fewer-individuals-than-households',
    ]) {
      expect(codes).toContain(code);
    }
    expect(operation.expected.conflicts).toHaveLength(1);
    expect(operation.teams.flatMap((team) => team.renamedHeaders)).toHaveLength(1);
  });

  test('every cell typed as text on purpose is listed', () => {
    for (const { row } of weekly) {
      for (const [column, cell] of Object.entries(row)) {
        if (typeof cell !== 'string' || !/^'|^environ/u.test(cell)) continue;
        expect(isDirty(row, (dirt) => dirt.column === column)).toBe(true);
      }
    }
  });

  test('the site that two teams report stands in both their sheets, with different figures', () => {
    const [conflict] = operation.expected.conflicts;
    const rows = weekly.filter(
      ({ row }) => row['site_id'] === conflict?.site && iso(row['week_end']) === conflict?.week,
    );
    expect(rows.map(({ team }) => team)).toEqual(conflict?.teams);
    expect(new Set(rows.map(({ row }) => row['individuals'])).size).toBe(2);
  });
});

test('the demonstration is the same every time it is made', () => {
  expect(demoOperation()).toEqual(operation);
});
