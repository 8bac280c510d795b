// What people justified and corrected in their spreadsheet follows the figures into the master.

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { siteRegistry } from '../../core/forms/site-registry.ts';
import { weeklyReport } from '../../core/forms/weekly-report.ts';
import { justificationRow } from '../../core/justifications/justification-rows.ts';
import { matterOf } from '../../core/justifications/matter-of.ts';
import type { Cell } from '../../core/table/cell.ts';
import { BASE_COLUMNS, TAB_COLUMNS } from '../../core/tabs/tab-columns.ts';
import type { TabKey } from '../../core/tabs/tab-key.ts';
import type { SubmitResponse } from '../../core/wire/contract.ts';
import { WEEKLY_IDS, startOperation } from './support/operation.ts';
import type { Operation, RowById } from './support/operation.ts';
import { report, site } from './support/reports.ts';

const REASON = 'Familles élargies, recomptées avec le comité';
const LARGE = 'population/household-size-unlikely';

let operation: Operation;
let document: string;

beforeEach(async () => {
  operation = await startOperation(['EQ-01']);
  document = operation.sources[0]?.document ?? '';
  await operation.fill(document, siteRegistry, [site('CF-S0001', 'EQ-01')]);
  await count(1200);
});

afterEach(async () => {
  await operation.close();
});

/** Twelve persons a household are unusual: a warning. */
async function count(individuals: number): Promise<void> {
  const row = report('CF-S0001', 'EQ-01', { households: 100, individuals });
  await operation.fill(document, weeklyReport, [row]);
}

async function write(key: TabKey, values: readonly (readonly Cell[])[]): Promise<void> {
  const { workbooks } = operation;
  await workbooks.write(document, await workbooks.readState(document), [
    { kind: 'write-values', tab: key, row: 2, column: 1, values },
  ]);
}

async function justify(text: string): Promise<void> {
  const justification = {
    form: 'weekly',
    record: 'CF-S0001-20140930',
    columnId: 'individuals',
    code: LARGE,
    matter: matterOf({ facts: { size: 12, min: 1.5, max: 10 } }),
    value: 1200,
    text,
    by: 'equipe01@example.org',
    at: 41_913,
  } as const;
  const beside = { siteId: 'CF-S0001', period: 41_912, column: null, issue: '…', shown: '1 200' };
  await write('justifications', [justificationRow(justification, beside)]);
}

async function submit(): Promise<RowById | undefined> {
  const email = 'equipe01@example.org';
  const { status, body } = await operation.call<SubmitResponse>('submit', email, document);
  expect({ status, rejects: body.outcome.rejects }).toEqual({ status: 200, rejects: [] });
  return operation.rows(operation.master, 'base.weekly', [...WEEKLY_IDS, ...BASE_COLUMNS])[0];
}

describe('a justified figure', () => {
  test('stands in the master with its reason', async () => {
    await justify(REASON);
    expect(await submit()).toMatchObject({
      individuals: 1200,
      justifications: `individuals: ${REASON} [${LARGE}]`,
    });
  });

  test('gets its reason also when only that is new, and loses it when it is taken back', async () => {
    const before = await submit();
    expect(before?.['justifications']).toBeNull();
    await justify(REASON);
    const after = await submit();
    expect(after).toEqual({ ...before, justifications: `individuals: ${REASON} [${LARGE}]` });
    await write('justifications', [TAB_COLUMNS.justifications.map(() => null)]);
    expect((await submit())?.['justifications']).toBeNull();
  });

  test('does not lend its reason to another figure', async () => {
    await justify(REASON);
    await submit();
    await count(1300);
    expect(await submit()).toMatchObject({ individuals: 1300, justifications: null });
  });

  test('is stored without a reason that names somebody', async () => {
    await justify('Confirmé par Mme Ngbando, 75 12 34 56');
    expect((await submit())?.['justifications']).toBeNull();
  });
});

describe('the log of corrections', () => {
  const row = (old: Cell, agency: Cell = 'EQ-01'): readonly Cell[] => [
    'CF-S0001-20140930',
    agency,
    'bangui_8',
    'individuals',
    'Lu comme un nombre.',
    'number/normalised',
    old,
    1200,
    'Écriture remise en forme',
    'equipe01@example.org',
    41_913.25,
  ];
  const collected = (): readonly RowById[] =>
    operation.rows(operation.master, 'corrections', TAB_COLUMNS.corrections);

  test('is collected in the master, each correction once', async () => {
    await write('corrections', [row('1 200')]);
    await submit();
    await write('corrections', [row('1 200'), row('1200 ', null)]);
    await submit();
    await submit();
    expect(
      collected().map(({ agency, old_value, new_value }) => [agency, old_value, new_value]),
    ).toEqual([
      ['EQ-01', '1 200', 1200],
      ['EQ-01', '1200 ', 1200],
    ]);
  });

  test('leaves out what names somebody', async () => {
    await write('corrections', [row('1200 (tél. 75 12 34 56)')]);
    await submit();
    expect(collected()[0]).toMatchObject({ old_value: '…', new_value: 1200 });
  });
});
