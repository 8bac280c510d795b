// Rows that are wrong now, rows that are gone, and what a coordinator has decided about rows.

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { FormId } from '../../core/forms/form.ts';
import { FORM_BY_ID } from '../../core/forms/index.ts';
import { TAB_COLUMNS } from '../../core/tabs/tab-columns.ts';
import type { ConsolidateResponse } from '../../core/wire/contract.ts';
import { deleteTab } from '../../workbench/document/tabs.ts';
import { serial } from '../support/sheet.ts';
import { GOOD, SITE, startFiveForms } from './support/five-forms.ts';
import type { FiveForms } from './support/five-forms.ts';
import { COORDINATOR } from './support/operation.ts';
import type { RowById } from './support/operation.ts';
import { report } from './support/reports.ts';

let forms: FiveForms;

beforeEach(async () => {
  forms = await startFiveForms();
});

afterEach(async () => {
  await forms.operation.close();
});

describe('rows that are rejected now', () => {
  test('keep their last good version, in every form', async () => {
    await forms.fill();
    await forms.submit();
    const wrong = (form: FormId, column: string): readonly RowById[] =>
      GOOD[form].map((row) => ({ ...row, [column]: 'beaucoup' }));
    await forms.fill({
      profile: wrong('profile', 'individuals'),
      intentions: wrong('intentions', 'survey_round'),
      interventions: wrong('interventions', 'reached_ind'),
    });
    const { body } = await forms.submit();
    expect(body.outcome.rejects).toHaveLength(4);
    expect(forms.counts()).toEqual([1, 1, 1, 2, 1]);
    expect(forms.base('profile')).toMatchObject([{ individuals: 157 }]);
    const rejects = forms.operation.rows(forms.operation.master, 'rejects', TAB_COLUMNS.rejects);
    expect(rejects.map((row) => [row['form'], row['week_end']])).toEqual([
      ['profile', serial('2014-09-01')],
      ['intentions', serial('2014-10-02')],
      ['intentions', serial('2014-10-02')],
      ['interventions', serial('2014-09-18')],
    ]);
  });
});

describe('a spreadsheet that has lost rows', () => {
  test.each(['profile', 'intentions', 'interventions'] as const)(
    'keeps those of %s when the whole tab is gone or empty',
    async (form) => {
      await forms.fill();
      await forms.submit();
      await forms.fill({ [form]: [] });
      expect((await forms.submit()).body.problem.code).toBe('tab/empty');
      const spreadsheet = forms.operation.google.store.get(forms.document);
      if (spreadsheet === undefined) throw new Error('no spreadsheet');
      deleteTab(spreadsheet, forms.operation.tab(forms.document, `form.${form}`));
      expect((await forms.submit()).body.problem.code).toBe('tab/missing');
      expect(forms.counts()).toEqual([1, 1, 1, 2, 1]);
    },
  );

  const weeks = (from: number): readonly RowById[] =>
    Array.from({ length: 10 }, (_, index) =>
      report(SITE, 'EQ-01', {
        week_end: serial('2014-07-29') + index * 7,
        visit_date: serial('2014-07-29') + index * 7,
        households: 31 + index,
        individuals: 157 + index,
      }),
    ).slice(from);

  test('is asked first whether many shall go, and keeps them until somebody says so', async () => {
    await forms.fill({ weekly: weeks(0) });
    await forms.submit();
    await forms.fill({ weekly: weeks(6) });
    const { status, body } = await forms.submit();
    expect({ status, problem: body.problem }).toEqual({
      status: 409,
      problem: { code: 'source/rows-gone', facts: { tab: 'Hebdo', gone: 6, known: 10 } },
    });
    expect(forms.base('weekly')).toHaveLength(10);
    const confirmed = await forms.submit({ confirmed: true });
    expect(confirmed.body.outcome.intakes[1]).toMatchObject({ form: 'weekly', withdrawn: 6 });
    expect(forms.base('weekly')).toHaveLength(4);
    const log = forms.operation.rows(forms.operation.master, 'log', TAB_COLUMNS.log);
    expect(log.map((row) => row['withdrawn'])).toContain(6);
  });

  test('is not taken by a consolidation, which can ask nobody; the others are', async () => {
    await forms.fill({ weekly: weeks(0) });
    await forms.submit();
    await forms.fill({ weekly: weeks(6) });
    const { body } = await forms.operation.call<ConsolidateResponse>(
      'consolidate',
      COORDINATOR,
      forms.operation.master,
    );
    expect(body.outcomes[0]?.problem?.code).toBe('source/rows-gone');
    expect(forms.base('weekly')).toHaveLength(10);
  });

  test('may lose a few, and says how many', async () => {
    await forms.fill({ weekly: weeks(0) });
    await forms.submit();
    await forms.fill({ weekly: weeks(2) });
    const { body } = await forms.submit();
    expect(body.outcome.intakes[1]).toMatchObject({ withdrawn: 2 });
    expect(forms.base('weekly')).toHaveLength(8);
  });
});

describe('a coordinator’s decision about a report', () => {
  const column = FORM_BY_ID.weekly.columns.findIndex(({ id }) => id === 'validation_status') + 1;

  async function decide(status: string): Promise<void> {
    const { workbooks, master } = forms.operation;
    await workbooks.write(master, await workbooks.readState(master), [
      { kind: 'write-values', tab: 'base.weekly', row: 3, column, values: [[status]] },
    ]);
  }

  const consolidate = (): Promise<unknown> =>
    forms.operation.call('consolidate', COORDINATOR, forms.operation.master);

  test('outlives consolidation and submission as long as the figures are the same', async () => {
    await forms.fill();
    await forms.submit();
    expect(forms.base('weekly')).toMatchObject([{ validation_status: 'soumis' }]);
    await decide('Rejeté');
    await consolidate();
    expect(forms.base('weekly')).toMatchObject([{ validation_status: 'rejete' }]);
    await forms.fill({ profile: [{ ...GOOD.profile[0], individuals: 158, f_0_4: 15 }] });
    await forms.submit();
    expect(forms.base('weekly')).toMatchObject([{ validation_status: 'rejete' }]);
  });

  test('is open again when the facilitator sends other figures, and the log says so', async () => {
    await forms.fill();
    await forms.submit();
    await decide('valide');
    await forms.fill({ weekly: [report(SITE, 'EQ-01', { individuals: 160 })] });
    await forms.submit();
    expect(forms.base('weekly')).toMatchObject([{ individuals: 160, validation_status: 'soumis' }]);
    const log = forms.operation.rows(forms.operation.master, 'log', TAB_COLUMNS.log);
    const said = log.map((row) => String(row['what'])).filter((what) => what.includes('Validé'));
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('CF-S0001-20140930');
  });
});
