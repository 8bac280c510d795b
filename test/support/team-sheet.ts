// A facilitator's spreadsheet of a running workbench, as a person at the page has it: typing, rows and
// columns, menu commands, and what became of each row in the master.

import type { Form, FormId } from '../../core/forms/form.ts';
import { FORM_BY_ID } from '../../core/forms/index.ts';
import { columnLetters } from '../../core/table/a1.ts';
import { TAB_COLUMNS } from '../../core/tabs/tab-columns.ts';
import { demoOperation } from '../../workbench/demo/demonstration.ts';
import type { DemoRow } from '../../workbench/demo/demo-operation.ts';
import type { DocumentAnswer, RunAnswer, TabAnswer, Workbench } from './workbench.ts';

export type FormKey = `form.${FormId}`;
type Value = string | number | boolean | null;

/** Column ids of a form, in the order in which a prepared tab has them. */
export function idsOf(key: FormKey): readonly string[] {
  const form: Form = FORM_BY_ID[formOf(key)];
  return form.columns.map(({ id }) => id);
}

export interface TeamSheet {
  readonly id: string;
  readonly team: string;
  tab: (key: string) => Promise<TabAnswer & { name: string }>;
  /** Types values; the top left cell is named as in `B3`. */
  type: (key: string, cell: string, values: readonly (readonly Value[])[]) => Promise<void>;
  /** Types rows by column id, into a tab whose columns stand as prepared. */
  fill: (key: FormKey, rows: readonly DemoRow[], from?: number) => Promise<void>;
  /** Edits beside typing: rows, columns, tabs. */
  edit: (key: string, edit: object) => Promise<void>;
  run: (name: string, more?: object) => Promise<RunAnswer>;
  submit: () => Promise<RunAnswer>;
  findings: () => Promise<readonly Listed[]>;
}

/** A row of the findings tab by column id. */
export type Listed = Readonly<Record<(typeof TAB_COLUMNS)['findings'][number], Value>>;

/** Makes and prepares a spreadsheet for a team; `body` is a file to import instead of a blank one. */
export async function newTeamSheet(
  workbench: Workbench,
  team: string,
  file?: { readonly body: string | Uint8Array<ArrayBuffer>; readonly type: string },
): Promise<TeamSheet> {
  const query = new URLSearchParams({ name: team, role: 'facilitator', team }).toString();
  const response = await fetch(`${workbench.address}/api/documents?${query}`, {
    method: 'POST',
    ...(file === undefined ? {} : { body: file.body, headers: { 'content-type': file.type } }),
  });
  if (response.status !== 201) throw new Error(await response.text());
  const { id } = (await response.json()) as { id: string };
  const sheet = teamSheet(workbench, id, team);
  const prepared = await sheet.run('prepareWorkbook', { answers: ['OK'] });
  if (!prepared.ok) throw new Error(JSON.stringify(prepared));
  return sheet;
}

export function teamSheet(workbench: Workbench, id: string, team: string): TeamSheet {
  const path = `/api/documents/${id}`;
  const tab: TeamSheet['tab'] = (key) => workbench.tab(id, key);
  const type: TeamSheet['type'] = async (key, cell, values) => {
    const range = `'${(await tab(key)).name}'!${cell}`;
    await workbench.call('PUT', `${path}/values`, { range, values });
  };
  const run: TeamSheet['run'] = (name, more = {}) => workbench.run(id, name, more);
  return {
    id,
    team,
    tab,
    type,
    run,
    fill: (key, rows, from = 3) =>
      type(
        key,
        `A${from}`,
        rows.map((row) => idsOf(key).map((column) => row[column] ?? '')),
      ),
    async edit(key, edit) {
      const { tabs } = await workbench.call<{ tabs: { sheetId: number; key: string | null }[] }>(
        'GET',
        `${path}/snapshot`,
      );
      const sheetId = tabs.find((one) => one.key === key)?.sheetId;
      await workbench.call('POST', `${path}/edits`, { edits: [{ sheetId, ...edit }] });
    },
    submit: () => run('submitWorkbook', { answers: ['OK', 'OK', 'OK'] }),
    async findings() {
      const { values } = await tab('findings');
      return values.slice(1).map((row) => named(TAB_COLUMNS.findings, row) as Listed);
    },
  };
}

/** Where the rows of one source stand in the master: sheet rows of the source, in order. */
export interface Fate {
  readonly base: readonly number[];
  readonly rejected: readonly number[];
  readonly reasons: readonly string[];
}

export async function fateOf(
  workbench: Workbench,
  master: string,
  { id }: Pick<TeamSheet, 'id'>,
  key: FormKey = 'form.weekly',
): Promise<Fate> {
  const form = formOf(key);
  const base = await workbench.tab(master, `base.${form}`);
  const width = idsOf(key).length;
  const own = base.values.slice(2).filter((row) => row[width] === id);
  const rejects = await workbench.tab(master, 'rejects');
  const refused = rejects.values
    .slice(1)
    .map((row) => named(TAB_COLUMNS.rejects, row))
    .filter((row) => row['source_document'] === id && row['form'] === form);
  return {
    base: own.map((row) => Number(row[width + 2])).sort((a, b) => a - b),
    rejected: refused.map((row) => Number(row['source_row'])).sort((a, b) => a - b),
    reasons: refused.map((row) => String(row['reasons'])),
  };
}

function formOf(key: FormKey): FormId {
  return key.slice('form.'.length) as FormId;
}

/** Column letters of a form's column in a prepared tab. */
export function lettersOf(key: FormKey, id: string): string {
  const index = idsOf(key).indexOf(id);
  if (index < 0) throw new Error(`${key} has no column ${id}`);
  return columnLetters(index + 1);
}

const { teams, dirt } = demoOperation();

/**
 * Sites of the demonstration without any error of their own, and one week of each; given to a team
 * under codes and names that no other team has.
 */
export function goodRows(
  team: string,
  count: number,
): { readonly sites: readonly DemoRow[]; readonly weekly: readonly DemoRow[] } {
  const dirty = new Set(dirt.map(({ site }) => site));
  const all = teams.flatMap(({ sites, weekly }) =>
    sites.flatMap((site) => {
      const row = weekly.find(({ site_id: id }) => id === site['site_id']);
      return row === undefined || dirty.has(String(site['site_id'])) ? [] : [{ site, row }];
    }),
  );
  const chosen = all.slice(0, count);
  if (chosen.length < count) throw new Error(`the demonstration has ${chosen.length} such sites`);
  const code = (index: number): string => `CF-S${team.slice(-2)}${String(index).padStart(2, '0')}`;
  return {
    sites: chosen.map(({ site }, index) => ({
      ...site,
      site_id: code(index),
      site_name: `${String(site['site_name'])} ${team}`,
      site_name_alt: '',
      facilitator_team: team,
    })),
    weekly: chosen.map(({ row }, index) => ({
      ...row,
      site_id: code(index),
      site_name: '',
      facilitator_code: team,
    })),
  };
}

/** A workbench with an empty master, on the day of the demonstration. */
export async function emptyOperation(workbench: Workbench): Promise<string> {
  await workbench.call('POST', '/api/reset', { seed: 'empty' });
  await workbench.call('POST', '/api/clock', { now: '2014-11-19T08:00:00Z' });
  const documents: readonly DocumentAnswer[] = await workbench.documents();
  const master = documents.find(({ role }) => role === 'master');
  if (master === undefined) throw new Error('there is no master');
  return master.id;
}

function named(ids: readonly string[], row: readonly Value[]): Record<string, Value> {
  return Object.fromEntries(ids.map((id, index) => [id, row[index] ?? null]));
}
