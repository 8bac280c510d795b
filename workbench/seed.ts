// Makes the seeds as people would: spreadsheets are made, the add-in's own menu commands are run in
// them, rows are typed in. Nothing of the product is done in its place.

import { runFunction } from './addin/run-function.ts';
import type { RunResult } from './addin/addin-host.ts';
import { addinHost } from './addin-runs.ts';
import type { DemoRow, DemoTeam } from './demo/demo-operation.ts';
import { demoOperation } from './demo/demonstration.ts';
import { calculate } from './formulas/calculate.ts';
import { copyDocument } from './document/documents.ts';
import type { CellValue, DocumentState } from './document/model.ts';
import { appendDimension } from './document/dimensions.ts';
import { tabByKey } from './document/tabs.ts';
import { typeValues } from './document/values.ts';
import { COORDINATOR, boundColumns, rowsByColumn } from './people.ts';
import { registerSource, share, tellMaster } from './sources.ts';
import type { Workbench } from './workbench.ts';

/** Sheet row of a form's first record, from 0: labels and HXL tags stand above. */
const FIRST_RECORD = 2;

/** Id of the workbench's master; Google's have 44 characters of this alphabet too. */
const MASTER_ID = '1DtmSheetsWorkbenchMasterSpreadsheet00000000';

/**
 * The reports that stand in the master, and the period typed for each. The survey of November is over
 * although its month is not, and has that of September beside it.
 */
const REPORTS = [
  ['buildWeeklyNeeds', ''],
  ['buildSiteProfiles', ''],
  ['buildReturnIntentions', '11/2014'],
  ['buildMonthlyReport', ''],
] as const;

/** Nothing but a master in which `prepareWorkbook` has been run. */
export async function seedEmpty(workbench: Workbench): Promise<void> {
  await preparedMaster(workbench, 'Base de coordination', {});
}

/** The demonstration operation, consolidated and reported by the product itself. */
export async function seedDemonstration(workbench: Workbench): Promise<void> {
  const operation = demoOperation();
  const master = await preparedMaster(workbench, operation.masterName, operation.settings);
  const teams = operation.teams.map((team) => ({ team, document: teamDocument(workbench, team) }));
  const [first, ...others] = teams;
  if (first === undefined) throw new Error('The demonstration has no team.');
  await prepare(workbench, first.document, first.team);
  for (const { document } of others) beginAsCopy(document, first.document);
  await twoAtATime(others, ({ team, document }) => prepare(workbench, document, team));
  for (const { team, document } of teams) await fillTeamDocument(workbench, document, team);
  await run(workbench, master, 'consolidateNow', COORDINATOR);
  for (const [command, period] of REPORTS) {
    await run(workbench, master, command, COORDINATOR, [period]);
  }
}

async function preparedMaster(
  workbench: Workbench,
  name: string,
  settings: Readonly<Record<string, string | number>>,
): Promise<DocumentState> {
  const master = workbench.store.create({ id: MASTER_ID, name, role: 'master', team: null });
  share(master);
  tellMaster(workbench);
  await run(workbench, master, 'prepareWorkbook', COORDINATOR);
  typeSettings(master, settings);
  workbench.store.touch(master.id);
  return master;
}

function typeSettings(
  master: DocumentState,
  settings: Readonly<Record<string, string | number>>,
): void {
  const tab = tabByKey(master, 'settings');
  const column = [...boundColumns(master, 'settings')].find(([, id]) => id === 'value')?.[0];
  if (tab === undefined || column === undefined) return;
  rowsByColumn(master, 'settings').forEach(({ id }, row) => {
    const value = typeof id === 'string' ? settings[id] : undefined;
    if (value !== undefined) typeValues(master, tab, row, column, [[value]]);
  });
}

/**
 * A coordinator makes the teams' spreadsheets with "Make a copy" of one that is prepared. Each is then
 * prepared by its own team, which lays out nothing any more and brings the team's own settings.
 */
function beginAsCopy(document: DocumentState, prepared: DocumentState): void {
  const { tabs, metadata, nextId } = copyDocument(prepared);
  Object.assign(document, { tabs, metadata, nextId });
}

function prepare(workbench: Workbench, document: DocumentState, team: DemoTeam): Promise<void> {
  const [user = COORDINATOR] = team.users;
  return run(workbench, document, 'prepareWorkbook', user).then(() => undefined);
}

/** The add-in runs in a thread of its own: two at a time use both cores of a small machine. */
async function twoAtATime<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  const lane = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all([lane(), lane()]);
}

function teamDocument(workbench: Workbench, team: DemoTeam): DocumentState {
  const document = workbench.store.create({
    name: team.name,
    role: 'facilitator',
    team: team.team,
  });
  share(document);
  registerSource(workbench, document);
  return document;
}

async function fillTeamDocument(
  workbench: Workbench,
  document: DocumentState,
  team: DemoTeam,
): Promise<void> {
  typeRows(document, 'form.sites', team.sites);
  typeRows(document, 'form.weekly', team.weekly);
  typeRows(document, 'form.profile', team.profile);
  typeRows(document, 'form.intentions', team.intentions);
  typeRows(document, 'form.interventions', team.interventions);
  for (const { tab, column, label } of team.renamedHeaders)
    renameHeader(document, tab, column, label);
  await calculate(document);
  workbench.store.touch(document.id);
}

function typeRows(document: DocumentState, key: string, rows: readonly DemoRow[]): void {
  const tab = tabByKey(document, key);
  if (tab === undefined) throw new Error(`prepareWorkbook made no tab ${key}.`);
  const missing = FIRST_RECORD + rows.length - tab.rowCount;
  if (missing > 0) appendDimension(document, tab, 'rows', missing);
  const columns = boundColumns(document, key);
  rows.forEach((cells, index) => {
    const known = new Set(columns.values());
    const lost = Object.keys(cells).filter((id) => !known.has(id));
    if (lost.length > 0) throw new Error(`The tab ${key} has no column ${lost.join(', ')}.`);
    for (const [column, id] of columns) {
      const value: CellValue = cells[id] ?? null;
      if (value !== null) typeValues(document, tab, FIRST_RECORD + index, column, [[value]]);
    }
  });
}

function renameHeader(document: DocumentState, key: string, id: string, label: string): void {
  const tab = tabByKey(document, key);
  const column = [...boundColumns(document, key)].find(([, bound]) => bound === id)?.[0];
  if (tab !== undefined && column !== undefined) typeValues(document, tab, 0, column, [[label]]);
}

async function run(
  workbench: Workbench,
  document: DocumentState,
  name: string,
  user: string,
  answers: readonly string[] = [],
): Promise<RunResult> {
  const result = await runFunction(addinHost(workbench), document.id, {
    function: name,
    user,
    answers,
  });
  if (!result.ok) {
    const why = result.error?.stack ?? result.problem?.message ?? 'no reason given';
    throw new Error(`${name} failed in "${document.name}": ${why}`);
  }
  return result;
}
