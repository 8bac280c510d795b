// A team that had its own file before: what it imports as a facilitator's spreadsheet is made a form
// by preparing it, or preparing says clearly what it made instead.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import ExcelJS from 'exceljs';
import { siteRegistry } from '../../../core/forms/site-registry.ts';
import { weeklyReport } from '../../../core/forms/weekly-report.ts';
import { isoDay } from '../../../core/table/serial-date.ts';
import { ordeal } from '../../support/ordeal.ts';
import {
  emptyOperation,
  fateOf,
  goodRows,
  newTeamSheet,
  teamSheet,
} from '../../support/team-sheet.ts';
import { startWorkbench, type TabAnswer, type Workbench } from '../../support/workbench.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

let workbench: Workbench;
let master: string;

beforeAll(async () => {
  workbench = await startWorkbench();
  master = await emptyOperation(workbench);
}, 60_000);
afterAll(async () => {
  await workbench.stop();
});

/** A file as a team keeps it: French labels in row 1, rows below, no HXL tags. */
async function workbookFile(team: string, titles: readonly [string, string]): Promise<ArrayBuffer> {
  const { sites, weekly } = goodRows(team, 3);
  const book = new ExcelJS.Workbook();
  for (const [form, title, rows] of [
    [siteRegistry, titles[0], sites],
    [weeklyReport, titles[1], weekly],
  ] as const) {
    const sheet = book.addWorksheet(title);
    sheet.addRow(form.columns.map(({ labels }) => labels.fr));
    for (const row of rows) sheet.addRow(form.columns.map(({ id }) => row[id] ?? null));
  }
  return book.xlsx.writeBuffer();
}

describe('an Excel file', () => {
  test('whose sheets have the forms’ names becomes the forms, all rows taken', async () => {
    const team = 'EQ-01';
    const body = new Uint8Array(await workbookFile(team, ['Sites', 'Hebdo']));
    const sheet = await newTeamSheet(workbench, team, { body, type: XLSX });
    const { fate } = await ordeal(workbench, master, sheet);
    expect([...fate.base, ...fate.rejected]).toHaveLength(3);
    expect(fate.rejected).toEqual([]);
    expect((await fateOf(workbench, master, sheet, 'form.sites')).base).toHaveLength(3);
  });

  test('whose sheets are called otherwise is kept beside the new, empty forms', async () => {
    const team = 'EQ-02';
    const body = new Uint8Array(await workbookFile(team, ['Mes sites', 'Semaines 2014']));
    const sheet = await newTeamSheet(workbench, team, { body, type: XLSX });
    const documents = await workbench.call<{ tabs: { name: string; key: string | null }[] }>(
      'GET',
      `/api/documents/${sheet.id}`,
    );
    const loose = documents.tabs.filter(({ key }) => key === null).map(({ name }) => name);
    expect(loose).toEqual(['Mes sites', 'Semaines 2014']);
    const { sent } = await ordeal(workbench, master, sheet);
    expect(sent.problem?.code).toBe('tab/empty');
  });
});

describe('a CSV file', () => {
  /** Rows of the weekly form as a French program exports them. */
  function csvOf(team: string): string {
    const { weekly } = goodRows(team, 3);
    const line = (cells: readonly (string | number)[]): string =>
      cells.map((cell) => `"${String(cell)}"`).join(';');
    return [
      line(weeklyReport.columns.map(({ labels }) => labels.fr)),
      ...weekly.map((row) => line(weeklyReport.columns.map(({ id }) => row[id] ?? ''))),
    ].join('\r\n');
  }

  test('is imported and kept beside the new forms; preparing says which tabs it made', async () => {
    const team = 'EQ-03';
    const sheet = await newTeamSheet(workbench, team, { body: csvOf(team), type: 'text/csv' });
    const kept = await workbench.call<TabAnswer>(
      'GET',
      `/api/documents/${sheet.id}/tabs/Feuille%201`,
    );
    expect(kept.values.filter((row) => row.some((cell) => cell !== null))).toHaveLength(4);
    expect((await sheet.tab('form.weekly')).name).toBe('Hebdo');
    await sheet.fill('form.sites', goodRows(team, 3).sites);
    const { sent, fate } = await ordeal(workbench, master, sheet);
    expect(sent.ok).toBe(true);
    expect(fate.base).toEqual([]);
  });

  test('in a tab renamed to the form’s name becomes the form, dates and numbers read', async () => {
    const team = 'EQ-04';
    const query = new URLSearchParams({ name: team, role: 'facilitator', team }).toString();
    const response = await fetch(`${workbench.address}/api/documents?${query}`, {
      method: 'POST',
      body: csvOf(team),
      headers: { 'content-type': 'text/csv' },
    });
    const { id } = (await response.json()) as { id: string };
    const { tabs } = await workbench.call<{ tabs: { sheetId: number }[] }>(
      'GET',
      `/api/documents/${id}/snapshot`,
    );
    await workbench.call('POST', `/api/documents/${id}/edits`, {
      edits: [{ kind: 'rename-tab', sheetId: tabs[0]?.sheetId, title: 'Hebdo' }],
    });
    const sheet = teamSheet(workbench, id, team);
    const prepared = await sheet.run('prepareWorkbook', { answers: ['OK'] });
    expect(prepared.dialogs.at(-1)?.text).toContain('Hebdo');
    await sheet.fill('form.sites', goodRows(team, 3).sites);
    const { fate } = await ordeal(workbench, master, sheet);
    expect(fate.base).toHaveLength(3);
    const ids: readonly string[] = weeklyReport.columns.map((column) => column.id);
    const { values } = await workbench.tab(master, 'base.weekly');
    const taken = values.filter((row) => row[ids.length] === id);
    const typed = goodRows(team, 3).weekly;
    expect(taken.map((row) => isoDay(Number(row[ids.indexOf('week_end')])))).toEqual(
      typed.map((row) => String(row['week_end']).split('/').reverse().join('-')),
    );
    expect(taken.map((row) => row[ids.indexOf('individuals')])).toEqual(
      typed.map((row) => row['individuals']),
    );
  });

  test('that is no CSV, and an Excel file that is none, are refused with a reason', async () => {
    for (const [type, body] of [
      ['text/csv', 'a;"b\nc'],
      [XLSX, 'PK no workbook'],
    ] as const) {
      const response = await fetch(`${workbench.address}/api/documents?name=x&team=EQ-05`, {
        method: 'POST',
        body,
        headers: { 'content-type': type },
      });
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ error: { code: expect.any(String) } });
    }
  });
});
