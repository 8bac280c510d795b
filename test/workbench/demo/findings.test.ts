// The demonstration seen with the product's own reading and checks: the dirt is found, and nothing
// else is wrong.

import { describe, expect, test } from '@jest/globals';
import { isoDay } from '../../../core/table/serial-date.ts';
import { demoOperation } from '../../../workbench/demo/demonstration.ts';
import { takeIn } from '../../core/reports/demo-week.ts';

const operation = demoOperation();
const taken = new Map(operation.teams.map((team) => [team.team, takeIn(team)]));

describe('reading and checking the demonstration', () => {
  test.each(operation.dirt.filter((dirt) => dirt.code !== null))(
    '$team: $what → $code',
    ({ team, site, code }) => {
      const found = taken.get(team)?.findings.filter((finding) => finding.code === code) ?? [];
      expect(found.map((finding) => finding.siteId)).toContain(site);
    },
  );

  test('exactly the listed rows are rejected', () => {
    const rejected = [...taken.values()].flatMap((team) =>
      team.rejected.map(({ siteId, week }) => `${siteId ?? ''} ${isoDay(week ?? 0)}`),
    );
    const listed = operation.dirt
      .filter((dirt) => dirt.rejected && dirt.tab === 'form.weekly')
      .map((dirt) => `${dirt.site ?? ''} ${dirt.week ?? ''}`);
    expect(rejected.sort()).toEqual([...new Set(listed)].sort());
  });

  test.each([
    { form: 'profile', rows: 'profiles' },
    { form: 'intentions', rows: 'interviews' },
    { form: 'interventions', rows: 'activities' },
  ] as const)('exactly the listed $rows are rejected', ({ form }) => {
    const typed = operation.teams.reduce((sum, team) => sum + team[form].length, 0);
    const accepted = [...taken.values()].reduce((sum, team) => sum + team[form].length, 0);
    const listed = operation.dirt.filter((dirt) => dirt.rejected && dirt.tab === `form.${form}`);
    expect(listed.length).toBeGreaterThan(0);
    expect(typed - accepted).toBe(listed.length);
  });

  test('the other forms have no finding beside the listed ones but what Sphere and the calendar ask', () => {
    const listed = new Set(operation.dirt.map(({ code }) => code));
    const said = [...taken.values()].flatMap((team) =>
      team.findings
        .filter(({ place }) => ['Profils', 'Intentions', 'Interventions'].includes(place.tab))
        .filter(({ code }) => !listed.has(code) && !code.startsWith('sphere/'))
        .map(({ code }) => code),
    );
    // The rest follows from a listed error, or from 1,151 people who fled to one parish in October.
    expect([...new Set(said)].sort()).toEqual(['profile/over-capacity', 'value/not-in-list']);
  });

  test('only the site with swapped coordinates stays out of the registry', () => {
    const registered = [...taken.values()].flatMap((team) =>
      team.sites.map(({ values }) => values.site_id),
    );
    const rows = operation.teams.flatMap((team) => team.sites.map((row) => row['site_id']));
    expect(rows.filter((site) => !registered.includes(String(site)))).toEqual(['CF-S0040']);
  });

  test('a renamed header leaves no figure unread', () => {
    const renamed = operation.teams.find((each) => each.renamedHeaders.length > 0);
    const rows = taken.get(renamed?.team ?? '')?.weekly ?? [];
    expect(rows.length).toBeGreaterThan(0);
    for (const { values } of rows) expect(typeof values.individuals).toBe('number');
  });
});
