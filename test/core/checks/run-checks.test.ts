import { NO_READINGS } from '../../../core/reading/reading.ts';
import { describe, expect, test } from '@jest/globals';
import { runChecks } from '../../../core/checks/run-checks.ts';
import type { AcrossRule, AnyRowRule } from '../../../core/checks/rule.ts';
import { draft } from '../../../core/findings/draft.ts';
import { defaultSettings } from '../../../core/settings/default-settings.ts';
import { carGazetteer, check, TODAY } from '../../support/checked.ts';
import { serial, sheet } from '../../support/sheet.ts';

const { weekly, sites } = check({
  sites: sheet`
    site_id  | site_name
    CF-S0001 | Don Bosco
  `,
  weekly: sheet`
    ID du site | week_end     | Ménages
    CF-S0001   | d:2014-09-30 | 120
    CF-S0002   | d:2014-09-30 | 80
  `,
});
const input = {
  ...NO_READINGS,
  sites,
  weekly,
  known: [],
  earlier: [],
  settings: defaultSettings(),
  gazetteer: carGazetteer,
  teams: [],
  today: TODAY,
};

const crashing: AnyRowRule = {
  id: 'crashing',
  scope: 'row',
  raises: [],
  check: () => {
    throw new TypeError('12 rue de la Paix');
  },
};
const crashingAcross: AcrossRule = {
  id: 'crashing-across',
  scope: 'across rows',
  raises: [],
  check: () => {
    throw new RangeError('secret');
  },
};
const counting: AnyRowRule = {
  id: 'counting',
  scope: 'row',
  raises: ['value/required'],
  check: () => [draft('value/required', 'site_id', { column: 'site_id' })],
};

describe('running the checks', () => {
  test('a check that crashes is one finding, without row contents, and the others still run', () => {
    const findings = runChecks(input, [crashing, counting, crashingAcross]);
    const crashes = findings.filter(({ code }) => code === 'check/crashed');
    expect(crashes.map(({ facts }) => facts)).toEqual([
      { check: 'crashing', reference: 'TypeError@2' },
      { check: 'crashing-across', reference: 'RangeError' },
    ]);
    expect(JSON.stringify(findings)).not.toContain('Paix');
    expect(findings.filter(({ code }) => code === 'value/required')).toHaveLength(3);
  });

  test('a finding knows its document, tab, row, column and site', () => {
    const [, , last] = runChecks(input, [counting]);
    expect(last).toMatchObject({
      place: { document: 'doc', tab: 'Hebdo', row: 3, column: 1 },
      siteId: 'CF-S0002',
      severity: 'error',
    });
  });

  test('nothing to check gives nothing', () => {
    expect(runChecks({ ...input, ...NO_READINGS })).toEqual([]);
  });

  test('outside the gazetteer’s country places and zones are neither asked for nor compared', () => {
    const { findings } = check({
      iso3: 'HTI',
      settings: {
        'country.lat_min': 18,
        'country.lat_max': 20.1,
        'country.lon_min': -74.5,
        'country.lon_max': -71.6,
      },
      sites: sheet`
        site_id      | site_name  | admin1_pcode | admin2_pcode | admin3_pcode | reporting_zone | latitude | longitude
        111_01_001   | Camp Acra  | HT01         |              |              | Delmas         | 18.5392  | -72.2910
      `,
    });
    expect(findings.filter(({ code }) => code !== 'header/missing')).toEqual([]);
  });

  test('a suggestion comes with swapped coordinates, weeks, visits and unknown sites', () => {
    const { findings } = check({
      sites: sheet`
        site_id  | site_name | latitude | longitude
        CF-S0001 | Don Bosco | 18.5582  | 4.3947
      `,
      weekly: sheet`
        ID du site | Nom du site | week_end     | Date de visite
        CF-S0007   | don bosco   | d:2014-10-08 | d:2014-10-07
        CF-S0001   | Don Bosco   | d:2014-10-07 | d:2014-06-10
        CF-S0001   | Don Bosco   | d:2014-10-14 | d:2014-11-10
      `,
    });
    const suggested = (code: string): readonly unknown[] =>
      findings.filter((one) => one.code === code).map(({ suggestion }) => suggestion);
    expect(suggested('place/swapped-coordinates')).toEqual([
      { value: 4.3947, safe: true },
      { value: 18.5582, safe: true },
    ]);
    expect(suggested('site/unknown')).toEqual([{ value: 'CF-S0001', safe: false }]);
    expect(suggested('week/wrong-cut-off')).toEqual([{ value: serial('2014-10-07'), safe: false }]);
    expect(suggested('week/visit-outside')).toEqual([
      { value: serial('2014-10-06'), safe: false },
      { value: serial('2014-10-11'), safe: false },
    ]);
  });
});
