import { describe, expect, test } from '@jest/globals';
import { registeredSites } from '../../../core/consolidate/known-sites.ts';
import { readAddresses, readSources, teamsOf } from '../../../core/consolidate/read-sources.ts';
import { sheet } from '../../support/sheet.ts';
import { offered } from './candidates.ts';

describe('the sources tab', () => {
  test('names a team, its spreadsheet and who may submit it', () => {
    const rows = sheet`
      EQ-01 | 1AbC | Équipe 1 | Equipe01@example.org; chef@example.org
    `;
    expect(readSources(rows)).toEqual([
      {
        team: 'EQ-01',
        document: '1AbC',
        name: 'Équipe 1',
        users: ['equipe01@example.org', 'chef@example.org'],
      },
    ]);
  });

  test('takes the whole address of a spreadsheet too', () => {
    const rows = sheet`
      EQ-01 | https://docs.google.com/spreadsheets/d/1AbC_-9/edit#gid=0 | | equipe01@example.org
    `;
    expect(readSources(rows)).toMatchObject([{ document: '1AbC_-9', name: 'EQ-01' }]);
  });

  test('registers nothing in a row without a team or a spreadsheet', () => {
    const rows = sheet`
            | 1AbC |  |
      EQ-02 |      |  |

      EQ-03 | 1XyZ |  |
    `;
    expect(teamsOf(readSources(rows))).toEqual(['EQ-03']);
  });

  test.each([
    ['a@x.org;b@x.org', ['a@x.org', 'b@x.org']],
    ['a@x.org, b@x.org\nC@X.org', ['a@x.org', 'b@x.org', 'c@x.org']],
    ['', []],
    ['pas une adresse', []],
  ])('reads the addresses in "%s"', (text, addresses) => {
    expect(readAddresses(text)).toEqual(addresses);
  });

  test('a team with two spreadsheets is one team', () => {
    const rows = sheet`
      EQ-01 | 1A | |
      EQ-01 | 1B | |
    `;
    expect(teamsOf(readSources(rows))).toEqual(['EQ-01']);
  });
});

describe('the operation’s sites', () => {
  test('are known by name, other names, place, team and closing day', () => {
    const values = {
      site_name: 'Don Bosco',
      site_name_alt: 'Dom Bosco; Bosco ;',
      admin3_pcode: 'CF7181',
      reporting_zone: 'bangui_8',
      facilitator_team: 'EQ-01',
      close_date: 41_900,
    };
    const sites = registeredSites([
      { form: 'sites', key: 'CF-S0001', candidates: [offered({ key: 'CF-S0001', values })] },
    ]);
    expect(sites.get('CF-S0001')).toEqual({
      siteId: 'CF-S0001',
      name: 'Don Bosco',
      aliases: ['Dom Bosco', 'Bosco'],
      admin3: 'CF7181',
      zone: 'bangui_8',
      team: 'EQ-01',
      closed: 41_900,
      document: 'doc-EQ-01',
    });
  });

  test('that were reopened are open, although they have been closed before', () => {
    const closedIn = (status: string): number | null | undefined => {
      const values = { site_status: status, close_date: 41_900 };
      const candidates = [offered({ key: 'S', values })];
      return registeredSites([{ form: 'sites', key: 'S', candidates }]).get('S')?.closed;
    };
    expect(closedIn('ferme')).toBe(41_900);
    expect(closedIn('rouvert')).toBeNull();
  });

  test('listed by two teams are described by the team that the first of them names', () => {
    const first = offered({
      key: 'S',
      team: 'EQ-01',
      at: 1,
      values: { facilitator_team: 'EQ-02', site_name: 'A' },
    });
    const second = offered({
      key: 'S',
      team: 'EQ-02',
      at: 2,
      values: { facilitator_team: 'EQ-02', site_name: 'B' },
    });
    const sites = registeredSites([{ form: 'sites', key: 'S', candidates: [first, second] }]);
    expect(sites.get('S')).toMatchObject({ name: 'B', document: 'doc-EQ-02' });
  });

  test('that nobody offers any more are no sites', () => {
    expect(registeredSites([{ form: 'sites', key: 'S', candidates: [] }]).size).toBe(0);
  });
});
