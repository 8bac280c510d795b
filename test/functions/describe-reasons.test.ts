import { expect, test } from '@jest/globals';
import { draft, placed } from '../../core/findings/draft.ts';
import type { Draft } from '../../core/findings/draft.ts';
import { siteRegistry } from '../../core/forms/site-registry.ts';
import { siteProfile } from '../../core/forms/site-profile.ts';
import { weeklyReport } from '../../core/forms/weekly-report.ts';
import { describeReasons } from '../../functions/src/describe-reasons.ts';

const reason = (one: Draft) => ({
  code: one.code,
  finding: placed(one, { document: 'doc', tab: 'Hebdo', row: 10, column: 11 }, 'CF-S0108'),
});
const unreadable = (column: string) =>
  reason(draft('value/unreadable', column, { column, raw: '#N/A', expected: 'integer' }));

test('two cells of a row that cannot be read are told apart by their columns', () => {
  const lines = describeReasons(
    [unreadable('households'), unreadable('individuals')],
    weeklyReport,
    'fr',
  ).split('\n');
  expect(lines[0]).toMatch(/^Nombre de ménages\u202f: «\u202f#N\/A\u202f» n’a pas pu être lu\./);
  expect(lines[1]).toMatch(/^Nombre d'individus \(PDI\)\u202f: «\u202f#N\/A/);
});

test('a sentence that names its column is left as it is', () => {
  const blank = reason(draft('value/required', 'visit_date', { column: 'visit_date' }));
  expect(describeReasons([blank], weeklyReport, 'fr')).toMatch(/^La colonne «\u202fDate de visite/);
});

test('a reason without a finding is told by its code', () => {
  const lost = { code: 'check/crashed', finding: null } as const;
  expect(describeReasons([lost], weeklyReport, 'fr')).toBe('check/crashed');
});

test('one fault of two cells is told once', () => {
  const facts = { latitude: 18.5523, longitude: 4.3688 };
  const swapped = ['latitude', 'longitude'].map((column) =>
    reason(draft('place/swapped-coordinates', column, facts)),
  );
  expect(describeReasons(swapped, siteRegistry, 'fr').match(/sont inversées/gu)).toHaveLength(1);
});

test('a phone number typed where a figure belongs does not reach the master', () => {
  const raw = 'voir M. Koyassi, 75 12 34 56';
  const typed = reason(
    draft('value/unreadable', 'households', { column: 'households', raw, expected: 'integer' }),
  );
  const told = describeReasons([typed], weeklyReport, 'fr');
  expect(told).toContain('Nombre de ménages');
  expect(told).not.toMatch(/Koyassi|75 12/);
});

test('neither does one among several answers, or in place of a site', () => {
  const part = 'M. Koyassi, 75 12 34 56';
  const column = 'health_main_problems';
  const facts = { column, raw: `paludisme; ${part}`, part, list: 'health_problem', examples: [] };
  const told = describeReasons(
    [
      reason(draft('value/not-in-list', column, facts)),
      reason(draft('site/unknown', 'site_id', { site: part })),
    ],
    siteProfile,
    'fr',
  );
  expect(told).toContain('Problèmes de santé principaux');
  expect(told).not.toMatch(/Koyassi|75 12/);
});
