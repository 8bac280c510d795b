// The five forms of one spreadsheet on their way into the master, once each.

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { TAB_COLUMNS } from '../../core/tabs/tab-columns.ts';
import type { ConsolidateResponse } from '../../core/wire/contract.ts';
import { activityRow, interviewRow } from '../support/monthly-rows.ts';
import { serial } from '../support/sheet.ts';
import { GOOD, SITE, startFiveForms } from './support/five-forms.ts';
import type { FiveForms } from './support/five-forms.ts';
import { COORDINATOR } from './support/operation.ts';
import { site } from './support/reports.ts';

let forms: FiveForms;

beforeEach(async () => {
  forms = await startFiveForms();
});

afterEach(async () => {
  await forms.operation.close();
});

describe('five forms', () => {
  test('come into the master with their keys, each row once', async () => {
    await forms.fill();
    const { body } = await forms.submit();
    expect(body.outcome.rejects).toEqual([]);
    expect(body.outcome.intakes.map(({ form, accepted }) => [form, accepted])).toEqual([
      ['sites', 1],
      ['weekly', 1],
      ['profile', 1],
      ['intentions', 2],
      ['interventions', 1],
    ]);
    expect(forms.base('profile')).toMatchObject([
      { profile_id: 'CF-S0001-201409', profile_month: serial('2014-09-01'), individuals: 157 },
    ]);
    expect(forms.base('interventions')).toMatchObject([{ intervention_id: 'IV-0000000001' }]);
    await forms.submit();
    expect(forms.counts()).toEqual([1, 1, 1, 2, 1]);
  });

  test('cost one read of the source, two of the master and one write', async () => {
    await forms.fill();
    await forms.submit();
    await forms.fill({ interventions: [{ ...GOOD.interventions[0], reached_ind: 140 }] });
    const before = { ...forms.operation.google.metrics.sheets };
    await forms.submit();
    const after = forms.operation.google.metrics.sheets;
    expect([after.reads - before.reads, after.writes - before.writes]).toEqual([3, 1]);
    expect(forms.base('interventions')).toMatchObject([{ reached_ind: 140 }]);
  });

  test('of a spreadsheet that lacks some of them are the others', async () => {
    await forms.fill({ profile: [], intentions: [], interventions: [] });
    const { body } = await forms.submit();
    expect(body.outcome.intakes.map(({ form }) => form)).toEqual(['sites', 'weekly']);
  });
});

describe('rows without identifiers', () => {
  const activity = activityRow(SITE);

  test('are taken once each, also twice the same, and do not multiply', async () => {
    await forms.fill({ interventions: [activity, activity, activityRow(SITE, { sector: 'HEA' })] });
    await forms.submit();
    const ids = forms.base('interventions').map((row) => row['intervention_id']);
    expect(new Set(ids).size).toBe(ids.length);
    const taken = ids.length;
    await forms.submit();
    expect(forms.base('interventions').map((row) => row['intervention_id'])).toEqual(ids);
    await forms.fill({ interventions: [activityRow(SITE, { sector: 'HEA' }), activity, activity] });
    await forms.submit();
    expect(forms.base('interventions')).toHaveLength(taken);
  });

  test('that are given them later stay as many as they were', async () => {
    const many = Array.from({ length: 8 }, (_, index) =>
      activityRow(SITE, { targeted_ind: 150, reached_ind: 100 + index }),
    );
    await forms.fill({ interventions: many });
    await forms.submit();
    await forms.fill({
      interventions: many.map((row, index) => ({
        ...row,
        intervention_id: `IV-000000000${index}`,
      })),
    });
    const { body } = await forms.submit();
    expect(body.outcome.problem).toBeNull();
    expect(body.outcome.intakes.find(({ form }) => form === 'interventions')).toMatchObject({
      changed: 8,
      withdrawn: 0,
    });
    expect(forms.base('interventions')).toHaveLength(8);
  });
});

describe('an interview', () => {
  test('that was refused is counted, and its answers are stored nowhere', async () => {
    await forms.fill({
      intentions: [
        { ...interviewRow(SITE, 'EQ-01', { consent: 'non' }), response_id: 'RI-0000000009' },
        ...GOOD.intentions,
      ],
    });
    await forms.submit();
    const refused = forms.base('intentions').find((row) => row['response_id'] === 'RI-0000000002');
    expect(refused).toMatchObject({ consent: 'non', respondent_sex: null, obstacles: null });
    const everything = JSON.stringify(forms.base('intentions'));
    expect(everything.match(/25_59/g)).toHaveLength(1);
  });

  test('leaves what only coordinators may see in no copy and in no log', async () => {
    await forms.fill();
    await forms.submit();
    const db = forms.operation.firestore.firestore();
    const parts = await db.collectionGroup('parts').get();
    const kept = parts.docs
      .filter(({ ref }) => /^(snapshots|changes)\//.test(ref.path))
      .map((one) => JSON.stringify(one.data()))
      .filter((text) => text.includes('RI-0000000001'));
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.join()).not.toContain('25_59');
  });

  test('with the identifier of another one is refused and says so', async () => {
    const [one = {}] = GOOD.intentions;
    await forms.fill({ intentions: [one, { ...one, household_size: 4 }] });
    const { body } = await forms.submit();
    expect(body.outcome.rejects).toMatchObject([
      { form: 'intentions', row: 4, code: 'record/duplicate' },
    ]);
    expect(forms.base('intentions')).toMatchObject([{ household_size: 6 }]);
  });

  test('that two spreadsheets tell differently is a conflict', async () => {
    const other = forms.operation.sources[1]?.document ?? '';
    await forms.fill();
    await forms.fill(
      {
        sites: [site('CF-S0002', 'EQ-02')],
        weekly: [],
        profile: [],
        intentions: [{ ...GOOD.intentions[0], household_size: 4 }],
        interventions: [],
      },
      other,
    );
    const { body } = await forms.operation.call<ConsolidateResponse>(
      'consolidate',
      COORDINATOR,
      forms.operation.master,
    );
    expect(body.outcomes[1]).toMatchObject({ conflicts: 1, problem: null });
    expect(
      forms.base('intentions').filter((row) => row['response_id'] === 'RI-0000000001'),
    ).toHaveLength(1);
    expect(
      forms.operation.rows(forms.operation.master, 'conflicts', TAB_COLUMNS.conflicts),
    ).toMatchObject([{ site_id: SITE, week_end: serial('2014-10-02') }]);
  });
});
