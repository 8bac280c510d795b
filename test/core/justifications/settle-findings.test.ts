// A justification holds for one finding on one record, as long as the figures it was given for stand.

import { describe, expect, test } from '@jest/globals';
import type { FindingCode } from '../../../core/findings/finding.ts';
import { isJustifiable } from '../../../core/justifications/justifiable.ts';
import type { Justification } from '../../../core/justifications/justification.ts';
import {
  justificationRow,
  readJustifications,
} from '../../../core/justifications/justification-rows.ts';
import { matterOf } from '../../../core/justifications/matter-of.ts';
import {
  recordsOfFindings,
  settleFindings,
  type SettledFindings,
} from '../../../core/justifications/settle-findings.ts';
import type { Grid } from '../../../core/table/cell.ts';
import { check } from '../../support/checked.ts';
import { sheet } from '../../support/sheet.ts';

const LARGE = 'population/household-size-unlikely';

/** Twelve persons a household at one site, five at the other. */
const week = sheet`
  site_id  | week_end     | households | individuals
  CF-S0001 | d:2014-09-30 | 100        | 1200
  CF-S0002 | d:2014-09-30 | 100        | 500
`;

function justify(grid: Grid, code: FindingCode): Justification {
  const { findings, weekly } = check({ weekly: grid });
  const finding = findings.find((one) => one.code === code);
  const record = finding && recordsOfFindings([weekly].flatMap((one) => one ?? []))(finding);
  if (finding === undefined || record == null) throw new Error(`there is no ${code}`);
  const { columnId } = finding;
  const matter = matterOf(finding);
  const text = 'Recompté avec le comité du site';
  return { ...record, columnId, code, matter, value: 1200, text, by: 'a@example.org', at: 41962 };
}

function settle(grid: Grid, given: readonly Justification[]): SettledFindings {
  const { findings, weekly } = check({ weekly: grid });
  return settleFindings(
    findings,
    [weekly].flatMap((one) => one ?? []),
    given,
  );
}

const codes = ({ open }: SettledFindings): readonly FindingCode[] => open.map(({ code }) => code);

describe('a justified finding', () => {
  const given = justify(week, LARGE);

  test('is no longer open, and keeps its reason', () => {
    const settled = settle(week, [given]);
    expect(codes(settled)).not.toContain(LARGE);
    expect(
      settled.justified.map(({ finding, justification }) => [finding.code, justification]),
    ).toEqual([[LARGE, given]]);
    expect(settled.open.length + settled.justified.length).toBe(settle(week, []).open.length);
  });

  test('stays justified when its row stands elsewhere', () => {
    const [header = [], one = [], two = []] = week;
    expect(codes(settle([header, two, one], [given]))).not.toContain(LARGE);
  });

  test('opens again when a figure it is about changes, also one in another column', () => {
    const more = sheet`
      site_id  | week_end     | households | individuals
      CF-S0001 | d:2014-09-30 | 100        | 1300
    `;
    const fewer = sheet`
      site_id  | week_end     | households | individuals
      CF-S0001 | d:2014-09-30 | 90         | 1200
    `;
    expect(codes(settle(more, [given]))).toContain(LARGE);
    expect(codes(settle(fewer, [given]))).toContain(LARGE);
  });

  test('says nothing of another site or another week', () => {
    const others = sheet`
      site_id  | week_end     | households | individuals
      CF-S0002 | d:2014-09-30 | 100        | 1200
      CF-S0001 | d:2014-09-23 | 100        | 1200
    `;
    expect(codes(settle(others, [given])).filter((code) => code === LARGE)).toHaveLength(2);
  });

  test('has the reason that was given last', () => {
    const later = { ...given, text: 'Familles élargies, vérifié sur place' };
    expect(settle(week, [given, later]).justified[0]?.justification.text).toBe(later.text);
  });
});

describe('an error', () => {
  const wrong = sheet`
    site_id  | week_end     | households | individuals
    CF-S0001 | d:2014-09-30 | 100        | 90
  `;

  test('cannot be justified away', () => {
    const fewer = 'population/fewer-individuals-than-households';
    expect(codes(settle(wrong, [justify(wrong, fewer)]))).toContain(fewer);
  });
});

test('what a coordinator must confirm, and what is about no row, is not for a facilitator to justify', () => {
  const place = { document: 'doc', tab: 'Hebdo', row: 3, column: 4 };
  const severity = 'warning';
  expect(isJustifiable({ code: 'movement/change-to-confirm', severity, place })).toBe(false);
  expect(isJustifiable({ code: 'header/guessed', severity, place: { ...place, row: null } })).toBe(
    false,
  );
  expect(isJustifiable({ code: 'movement/does-not-add-up', severity, place })).toBe(true);
});

describe('the tab of justifications', () => {
  const given = justify(week, LARGE);
  const beside = {
    siteId: 'CF-S0001',
    period: 41912,
    column: 'Individus',
    issue: '…',
    shown: '1 200',
  };
  const header = justificationRow(given, beside).map(() => 'x');

  test('is read back as it was written', () => {
    expect(readJustifications([header, justificationRow(given, beside)])).toEqual([given]);
  });

  test('gives nothing for a text that people made empty, too long or personal', () => {
    const texts = ['', 'ok', 'x'.repeat(301), 'Appeler le 75 12 34 56', 'Vu avec Mme Ngbando'];
    const rows = texts.map((text) => justificationRow({ ...given, text }, beside));
    expect(readJustifications([header, ...rows])).toEqual([]);
  });

  test('passes over rows that people added or cut', () => {
    expect(readJustifications([header, [], ['CF-S0001', null, 'mon texte']])).toEqual([]);
  });
});
