import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../../core/findings/finding.ts';
import { cardValues } from '../../../core/reports/weekly-needs/card-values.ts';
import { serial, sheet } from '../../support/sheet.ts';
import { picture, SITES, WEEKLY } from './small-operation.ts';

const without = (site: string, week: string) =>
  WEEKLY.filter((row) => row[0] !== site || row[1] !== serial(week));

describe('totals', () => {
  test('add up the sites of the week and nothing of the week before', () => {
    expect(picture().total).toMatchObject({
      sites: 3,
      households: 342,
      individuals: 1_721,
      arrivals: 26,
      departures: 55,
    });
  });

  test('compare the same sites in both weeks', () => {
    expect(picture().total.change).toEqual({
      before: 1750,
      after: 1721,
      persons: -29,
      percent: -1.66,
    });
    expect(picture().rawChange).toEqual(picture().total.change);
  });

  test('of zones and of all agree', () => {
    const { zones, total } = picture();
    expect(zones.map(({ zone, totals }) => [zone, totals.sites, totals.individuals])).toEqual([
      ['bangui_3', 1, 951],
      ['bimbo_1', 2, 770],
    ]);
    expect(zones.reduce((sum, { totals }) => sum + totals.individuals, 0)).toBe(total.individuals);
  });

  test('count the sites whose need is serious or critical, and what is needed first', () => {
    const { total } = picture();
    expect(total.serious).toMatchObject({ food: 2, wash: 0 });
    expect(total.firstNeed).toBe('nourriture');
  });

  test('never double a site that has two rows for the week', () => {
    const twice = [...WEEKLY, ...WEEKLY.slice(-1)];
    expect(picture({ weekly: twice }).total.individuals).toBe(1721);
  });
});

describe('a week that nobody has reported', () => {
  test('has no population and no change, which is not nobody and not a fall to zero', () => {
    const nothing = picture({}, { week: serial('2014-11-25') });
    expect(nothing.rawChange).toBeNull();
    expect(cardValues(nothing)).toMatchObject({
      individuals: null,
      households: null,
      raw_change_abs: null,
      sites: 0,
      sites_missing: 3,
    });
  });
});

describe('a site without a row in one of the weeks', () => {
  test('does not make the change larger: the change is over the same sites', () => {
    const { total, rawChange } = picture({ weekly: without('CF-S0001', '2014-11-18') });
    expect(total.change).toMatchObject({ before: 750, after: 770, persons: 20 });
    expect(rawChange).toMatchObject({ before: 1750, after: 770, persons: -980 });
  });

  test('has no change when there was no figure the week before', () => {
    const { lines } = picture({ weekly: without('CF-S0003', '2014-11-11') });
    expect(lines.find((line) => line.name === 'Fatima')).toMatchObject({
      change: null,
      firstFigure: true,
    });
  });

  test('is not new when an older week has a figure', () => {
    const older = [
      ...without('CF-S0003', '2014-11-11'),
      ['CF-S0003', serial('2014-11-04'), 50, 240],
    ];
    const { lines } = picture({ weekly: older });
    expect(lines.find((line) => line.name === 'Fatima')).toMatchObject({
      change: null,
      firstFigure: false,
    });
  });
});

describe('in the first week of an operation', () => {
  const first = picture({}, { week: serial('2014-11-11') });

  test('there is no change at all', () => {
    expect(first.total.change).toBeNull();
    expect(first.rawChange).toBeNull();
    expect(first.lines.some((line) => line.firstFigure)).toBe(false);
  });
});

describe('missing is not zero and not closed', () => {
  const fatima = (week: string) => {
    const found = picture({ weekly: without('CF-S0003', '2014-11-18') }, { week: serial(week) });
    return found.absences.find((site) => site.name === 'Fatima');
  };

  test('a site that sent nothing is not received, with its last figure and its age', () => {
    expect(fatima('2014-11-18')).toMatchObject({
      kind: 'not-received',
      last: { individuals: 250, week: serial('2014-11-11'), age: 1 },
    });
  });

  test('a site that says zero is counted with zero', () => {
    const zero = [...without('CF-S0003', '2014-11-18'), ['CF-S0003', serial('2014-11-18'), 0, 0]];
    const { total, absences } = picture({ weekly: zero });
    expect(total).toMatchObject({ sites: 3, individuals: 1471 });
    expect(absences.map((site) => site.name)).toEqual(['Ben-Zvi']);
  });

  test('a row with a blank figure is received without a figure', () => {
    const blank = [
      ...without('CF-S0003', '2014-11-18'),
      ['CF-S0003', serial('2014-11-18'), null, null],
    ];
    const { total, absences } = picture({ weekly: blank });
    expect(total.sites).toBe(2);
    expect(absences.find((site) => site.name === 'Fatima')?.kind).toBe('no-figure');
  });

  test('a site that could not be reached is not accessible', () => {
    const weekly = sheet`
      site_id  | week_end     | individuals | access_status
      CF-S0001 | d:2014-11-18 | 951         | accessible
      CF-S0002 | d:2014-11-18 | 520         | partiel
      CF-S0003 | d:2014-11-18 |             | insecurite
    `;
    expect(picture({ weekly }).absences[0]).toMatchObject({
      name: 'Fatima',
      kind: 'inaccessible',
      access: 'insecurite',
      last: null,
    });
  });

  test('a site that was rejected is to be corrected, and its figure is not counted', () => {
    const rejected = [
      { siteId: 'CF-S0003', week: serial('2014-11-18'), codes: ['value/unreadable'] },
      { siteId: 'CF-S0003', week: serial('2014-11-11'), codes: ['value/unreadable'] },
    ];
    const found = picture({ weekly: without('CF-S0003', '2014-11-18') }, { rejected });
    expect(found.absences[0]).toMatchObject({ kind: 'rejected', errors: ['value/unreadable'] });
    expect(found.quality.rejected).toBe(1);
  });

  test('a site is closed because the registry says so, and is not expected', () => {
    const { absences, expected, missing } = picture();
    expect(absences).toMatchObject([{ name: 'Ben-Zvi', kind: 'closed' }]);
    expect([expected, missing]).toEqual([3, 0]);
  });

  test('a site that closed later was open in the week', () => {
    const early = picture({}, { week: serial('2014-09-02') });
    expect(early.expected).toBe(4);
    expect(early.absences.map((site) => site.kind)).toEqual(Array(4).fill('not-received'));
  });

  test('a site that opened later or is being verified has nothing to do with the week', () => {
    const sites = [
      ...SITES,
      ['CF-S0005', 'Kina', 'bangui_3', 'ouvert', serial('2014-11-20'), null, 'EQ-01'],
      ['CF-S0006', 'Nguitto', 'bangui_3', 'en_cours', serial('2014-11-01'), null, 'EQ-01'],
    ];
    expect(picture({ sites }).expected).toBe(3);
    expect(picture({ sites }).absences.map((site) => site.name)).toEqual(['Ben-Zvi']);
  });

  test('a site that the registry does not know counts as expected once it has reported', () => {
    const weekly = [...WEEKLY, ['CF-S0099', serial('2014-11-18'), 15, 75]];
    const { total, expected, missing } = picture({ weekly });
    expect(total.sites).toBe(4);
    expect([expected, missing]).toEqual([4, 0]);
  });

  test('a reopened site is expected again', () => {
    const sites = SITES.map((row) => row.map((cell) => (cell === 'ferme' ? 'rouvert' : cell)));
    expect(picture({ sites }).expected).toBe(4);
  });
});

describe('scope', () => {
  test('a team sees its own sites only', () => {
    const found = picture({}, { scope: { kind: 'team', team: 'EQ-02' } });
    expect(found.lines.map((line) => line.name)).toEqual(['Fatima']);
    expect(found).toMatchObject({ expected: 1, total: { individuals: 250 } });
  });

  test('a site of nobody’s registry is still counted, without a zone', () => {
    const weekly = [...WEEKLY, ['CF-S0099', serial('2014-11-18'), 10, 45]];
    const { lines, total } = picture({ weekly });
    expect(total.individuals).toBe(1766);
    expect(lines.at(-1)).toMatchObject({ siteId: 'CF-S0099', name: 'CF-S0099', zone: null });
  });
});

describe('order', () => {
  test('is by zone as the places tab has them, then by population', () => {
    expect(picture().lines.map((line) => line.name)).toEqual(['Castors', 'Carmel', 'Fatima']);
  });

  test('is by name for zones that are in no list', () => {
    const sites = sheet`
      site_id  | site_name | reporting_zone | site_status
      CF-S0001 | Castors   | Tabarre        | ouvert
      CF-S0002 | Carmel    | Delmas         | ouvert
    `;
    const { zones } = picture({ sites });
    expect(zones.map(({ zone }) => zone)).toEqual(['Delmas', 'Tabarre', null]);
  });
});

describe('data quality', () => {
  const weekly = sheet`
    site_id  | week_end     | households | individuals | carried_over | change_comment       | female_total | male_total
    CF-S0001 | d:2014-11-11 | 200        | 1000        | non          |                      |              |
    CF-S0002 | d:2014-11-11 | 100        | 500         | non          |                      |              |
    CF-S0003 | d:2014-11-11 | 50         | 250         | non          |                      |              |
    CF-S0001 | d:2014-11-18 | 240        | 1200        | non          | Arrivées de Boy-Rabe | 640          | 560
    CF-S0002 | d:2014-11-18 | 60         | 311         | non          |                      |              |
    CF-S0003 | d:2014-11-18 | 50         | 250         | oui          |                      |              |
  `;
  const { quality, total } = picture({ weekly });
  const names = (lines: readonly { readonly name: string }[]) => lines.map((line) => line.name);

  test('names what was carried over and what is rounded', () => {
    expect(names(quality.carriedOver)).toEqual(['Fatima']);
    expect(names(quality.rounded)).toEqual(['Castors', 'Fatima']);
  });

  test('keeps explained and unexplained changes apart', () => {
    expect(names(quality.explained)).toEqual(['Castors']);
    expect(names(quality.unexplained)).toEqual(['Carmel']);
  });

  test('a change must pass both thresholds: 50 persons and 15 per cent', () => {
    const small = WEEKLY.map((row) =>
      row.map((cell) => (cell === 951 ? 1151 : cell === 520 ? 450 : cell)),
    );
    expect(names(picture({ weekly: small }).quality.unexplained)).toEqual(['Castors']);
  });

  test('adds up the sexes only where both are known, and says for how many sites', () => {
    expect(total).toMatchObject({ female: 640, male: 560, sexSites: 1 });
    expect(picture().total).toMatchObject({ female: null, male: null, sexSites: 0 });
  });

  test('says how many people no reporting zone explains', () => {
    const sites = SITES.map((row) =>
      row.map((cell) => (cell === 'bangui_3' ? 'hors_bangui' : cell)),
    );
    expect(picture({ sites }).quality).toMatchObject({
      outsideZones: 951,
      withoutZone: [{ name: 'Castors' }],
    });
  });

  test('counts warnings on rows of the week only', () => {
    const warning = (row: number): Finding => ({
      code: 'movement/change-unexplained',
      severity: 'warning',
      place: { document: 'doc', tab: 'Hebdo', row, column: 4 },
      columnId: 'individuals',
      siteId: 'CF-S0001',
      facts: { previous: 1000, individuals: 1200, percent: 20 },
      suggestion: null,
    });
    const { open } = picture({ weekly }, { findings: [warning(2), warning(6)] }).quality;
    expect(open).toHaveLength(1);
  });

  test('withholds an explanation that holds personal data', () => {
    const finding: Finding = {
      code: 'text/personal-data',
      severity: 'error',
      place: { document: 'doc', tab: 'Hebdo', row: 5, column: 6 },
      columnId: 'change_comment',
      siteId: 'CF-S0001',
      facts: { column: 'change_comment', what: 'phone' },
      suggestion: null,
    };
    expect([...picture({ weekly }, { findings: [finding] }).quality.withheld]).toEqual([
      'CF-S0001',
    ]);
  });
});
