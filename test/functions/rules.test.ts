// Rules as coordinators set them, and comparisons with what other teams report, where rows are taken.

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Form } from '../../core/forms/form.ts';
import { siteProfile } from '../../core/forms/site-profile.ts';
import { siteRegistry } from '../../core/forms/site-registry.ts';
import { weeklyReport } from '../../core/forms/weekly-report.ts';
import type { SubmitResponse } from '../../core/wire/contract.ts';
import { serial } from '../support/sheet.ts';
import { startOperation } from './support/operation.ts';
import type { Answer, Operation, RowById } from './support/operation.ts';
import { report, site } from './support/reports.ts';
import { withSetting } from './support/with-setting.ts';

let operation: Operation;

beforeEach(async () => {
  operation = await startOperation(['EQ-01', 'EQ-02']);
});

afterEach(async () => {
  await operation.close();
});

function fill(team: number, form: Form, rows: RowById[]): Promise<void> {
  return operation.fill(operation.sources[team - 1]?.document ?? '', form, rows);
}

function submit(team: number): Promise<Answer<SubmitResponse>> {
  const document = operation.sources[team - 1]?.document ?? '';
  return operation.call('submit', `equipe0${team}@example.org`, document);
}

/** Sixteen persons in each household. */
const crowded = report('CF-S0001', 'EQ-01', { households: 10, individuals: 160 });
const SIZE = 'population/household-size-unlikely';

async function weeklyIntake(): Promise<readonly [number, number, object]> {
  const { body } = await submit(1);
  const weekly = body.outcome.intakes.find(({ form }) => form === 'weekly');
  return [weekly?.accepted ?? -1, weekly?.rejected ?? -1, body.outcome.onTrial];
}

describe('a rule that a coordinator has set', () => {
  beforeEach(async () => {
    await fill(1, siteRegistry, [site('CF-S0001', 'EQ-01')]);
    await fill(1, weeklyReport, [crowded]);
  });

  test('keeps rows out when it is an error, and lets them in again when it is not', async () => {
    expect(await weeklyIntake()).toEqual([1, 0, []]);
    await withSetting(operation, `severity.${SIZE}`, 'Erreur', async () => {
      expect(await weeklyIntake()).toEqual([0, 1, []]);
    });
    expect(await weeklyIntake()).toEqual([1, 0, []]);
  });

  test('on trial blocks nothing and is counted, also when nothing has changed since', async () => {
    await withSetting(operation, `severity.${SIZE}`, 'à l’essai', async () => {
      const counted = [{ code: SIZE, findings: 1, sites: 1 }];
      expect(await weeklyIntake()).toEqual([1, 0, counted]);
      expect(await weeklyIntake()).toEqual([1, 0, counted]);
    });
  });
});

test('a profile is compared with the weekly report that another team sent', async () => {
  const code = 'profile/weekly-differs';
  await fill(1, siteRegistry, [site('CF-S0001', 'EQ-01')]);
  await fill(1, weeklyReport, [report('CF-S0001', 'EQ-01')]);
  await submit(1);
  await fill(2, siteProfile, [
    {
      site_id: 'CF-S0001',
      profile_month: serial('2014-09-01'),
      visit_date: serial('2014-09-18'),
      households: 62,
      individuals: 320,
    },
  ]);
  await withSetting(operation, `severity.${code}`, 'trial', async () => {
    const { body } = await submit(2);
    expect(body.outcome.onTrial).toEqual([{ code, findings: 2, sites: 1 }]);
  });
});
