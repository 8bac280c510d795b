// Profils de sites: one question, one tab, a fixed number of calls however many sites.

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { stopAddin } from '../../workbench/addin/run-function.ts';
import type { Cell } from '../../core/table/cell.ts';
import { profileRow } from '../core/reports/profile-sheets.ts';
import { openPreparedDesk, type Desk } from './addin-desk.ts';
import { builtAddIn } from './build.ts';
import { teamRows } from './operation-rows.ts';

beforeAll(() => {
  builtAddIn();
});
afterAll(stopAddin);

/** A team's sheet with so many profiles; the sites are those of the demonstration, as far as it has some. */
async function deskWith(profiles: number): Promise<Desk> {
  const desk = await openPreparedDesk();
  const { sites } = teamRows('EQ-02');
  desk.type('form.sites', sites);
  desk.type(
    'form.profile',
    Array.from({ length: profiles }, (_, index) =>
      profileRow(
        String(sites[index]?.['site_id'] ?? `CF-S${9000 + index}`),
        [40, 60, 80, 12, 40, 60, 70, 12],
        USUAL,
      ),
    ),
  );
  return desk;
}

const USUAL: Readonly<Record<string, Cell>> = {
  water_l_ppd: 9,
  water_points_functional: 2,
  latrines_functional: 20,
  service_gap_1: 'eau',
};

test('the profiles of the latest month are made, with a page for each site', async () => {
  const [site] = teamRows('EQ-02').sites;
  const desk = await deskWith(2);
  const { dialogs, problem } = await desk.run('buildSiteProfiles', { answers: [''] });
  expect(problem).toBeUndefined();
  expect(dialogs[0]).toMatchObject({ kind: 'prompt', title: 'Profils de sites' });
  const cells = desk.values('report.site-profiles').flat();
  expect(cells).toContain(`${String(site?.['site_name'])} (${String(site?.['site_id'])})`);
});

test('take no more than 15 calls for any number of sites, once the tab is long enough for them', async () => {
  const effort = async (sites: number): Promise<number> => {
    const desk = await deskWith(sites);
    // The first report makes the tab longer where it must; rows are added once.
    await desk.run('buildSiteProfiles', { answers: [''] });
    const { calls, problem } = await desk.run('buildSiteProfiles', { answers: [''] });
    expect(problem).toBeUndefined();
    return calls.read + calls.write;
  };
  const few = await effort(2);
  expect(few).toBeLessThanOrEqual(15);
  expect(await effort(10)).toBe(few);
}, 60_000);
