// What is suggested where a site was renamed, merged, or stood in a place that came later.

import { expect, test } from '@jest/globals';
import { mergedSites } from '../../../core/checks/context/merged-sites.ts';
import { indexSites } from '../../../core/checks/context/site-index.ts';
import type { FindingCode } from '../../../core/findings/finding.ts';
import { check, inputOf } from '../../support/checked.ts';
import type { CheckedSheets } from '../../support/checked.ts';
import { sheet } from '../../support/sheet.ts';
import { siteHistoryCases } from './site-history-cases.ts';

const suggested = (sheets: CheckedSheets, code: FindingCode): readonly unknown[] =>
  check(sheets).findings.flatMap((one) => (one.code === code ? [one.suggestion] : []));

const badOf = (code: FindingCode): CheckedSheets => {
  const found = siteHistoryCases.find((one) => one.code === code);
  if (found === undefined) throw new Error(`no case of ${code}`);
  return found.bad;
};

test('a renamed site keeps its old name among the others, if a person agrees', () => {
  expect(suggested(badOf('site/renamed'), 'site/renamed')).toEqual([
    { value: 'Don Bosco', safe: false },
  ]);
});

test('a report on a merged site belongs to the site that took it in, if a person agrees', () => {
  expect(suggested(badOf('site/closed'), 'site/closed')).toEqual([
    { value: 'CF-S0002', safe: false },
  ]);
});

test('a site of 2014 lay in the prefecture that the new one was carved out of', () => {
  expect(suggested(badOf('place/not-valid'), 'place/not-valid')).toEqual([
    { value: 'CF32', safe: false },
  ]);
});

test('a sub-prefecture lies in the new prefecture as in the old one, and in no other', () => {
  const at = (prefecture: string): number =>
    check({
      sites: [
        ['site_id', 'admin1_pcode', 'admin2_pcode'],
        ['CF-S0001', prefecture, 'CF326'],
      ],
    }).findings.filter(({ code }) => code === 'place/parent-differs').length;
  expect([at('CF32'), at('CF33'), at('CF34')]).toEqual([0, 0, 1]);
});

test('a closed site is merged only where one open site of its commune says so', () => {
  const { sites } = inputOf({
    sites: sheet`
      site_id  | site_name | admin3_pcode | close_date   | site_name_alt
      CF-S0001 | Don Bosco | CF7121       | d:2014-09-30 |
      CF-S0002 | Carmel    | CF7121       |              | DON-BOSCO
      CF-S0003 | Castors   | CF7121       | d:2014-09-30 |
      CF-S0004 | Fatima    | CF7131       |              | Castors
      CF-S0005 | Saïdou    | CF7121       | d:2014-09-30 |
      CF-S0006 | Pétévo    | CF7131       |              | CF-S0005
      CF-S0007 | Padre Pio | CF7121       | d:2014-09-30 |
      CF-S0008 | Lakouanga | CF7121       |              | Padre Pio
      CF-S0009 | Gbangouma | CF7121       |              | Padre Pio
    `,
  });
  expect([...mergedSites(indexSites(sites, []))]).toEqual([
    ['CF-S0001', 'CF-S0002'],
    ['CF-S0005', 'CF-S0006'],
  ]);
});
