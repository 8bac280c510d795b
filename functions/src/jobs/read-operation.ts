// The operation as its master describes it: settings, places, organisations, sources, and who may do
// what.

import { hashText } from '../../../core/consolidate/content-hash.ts';
import { readAddresses, readSources, teamsOf } from '../../../core/consolidate/read-sources.ts';
import type { Organisation } from '../../../core/organisations/organisation.ts';
import { operationOrganisations } from '../../../core/organisations/read-organisations.ts';
import { operationPlaces } from '../../../core/places/operation-places.ts';
import type { Gazetteer } from '../../../core/places/gazetteer.ts';
import { readSettings } from '../../../core/settings/read-settings.ts';
import { settingProblem } from '../../../core/settings/setting-problem.ts';
import type { Settings } from '../../../core/settings/settings.ts';
import type { Cell, Grid } from '../../../core/table/cell.ts';
import { serialOfMilliseconds } from '../../../core/table/serial-date.ts';
import { OWN_DATA_ROW, TAB_COLUMNS } from '../../../core/tabs/tab-columns.ts';
import { BASE_TABS } from '../../../core/tabs/form-tabs.ts';
import type { TabKey } from '../../../core/tabs/tab-key.ts';
import type { Reference } from '../../../core/wire/reference.ts';
import type { Roles } from '../access.ts';
import type { ReadTab } from '../sheets/workbooks.ts';
import type { Workings } from '../workings.ts';

/** Tabs that say what the operation is. */
const CONTROL_TABS = [
  'settings',
  'places',
  'organisations',
  'sources',
] as const satisfies readonly TabKey[];

/** Tabs that publishing writes. */
export const PUBLISHED_TABS = [
  ...BASE_TABS,
  'rejects',
  'conflicts',
  'log',
  'corrections',
] as const satisfies readonly TabKey[];

/** The master as it was read in one call. */
export interface MasterReading {
  readonly tabs: ReadonlyMap<TabKey, ReadTab>;
  /** How often somebody had had hold of the master before it was read. */
  readonly holds: number;
}

export interface Operation {
  readonly settings: Settings;
  readonly gazetteer: Gazetteer;
  readonly organisations: readonly Organisation[];
  readonly teams: readonly string[];
  readonly roles: Roles;
  /** Rows as a copy for facilitators' spreadsheets. */
  readonly rows: Pick<Reference, 'settings' | 'places' | 'organisations'>;
  /** Fingerprint of the rows and the teams. */
  readonly rules: string;
  /** Serial day of today, UTC. */
  readonly today: number;
  /** Serial moment, UTC. */
  readonly at: number;
  readonly master: MasterReading;
}

/**
 * Reads the master in one call.
 * @param published whether the tabs that publishing writes are read too, for a run that will write
 * them within seconds
 * @throws Problem of scope `setting`
 */
export async function readOperation(workings: Workings, published: boolean): Promise<Operation> {
  const { config, store, workbooks } = workings;
  const { holds } = published ? await store.publication() : { holds: -1 };
  const keys: readonly TabKey[] = published ? [...CONTROL_TABS, ...PUBLISHED_TABS] : CONTROL_TABS;
  const tabs = await workbooks.readTabs(config.masterDocument, keys);
  const settingRows = readSettingRows(dataRows(tabs.get('settings')));
  const placeRows = dataRows(tabs.get('places'));
  const organisations = dataRows(tabs.get('organisations'));
  const { settings, unreadable } = readSettings(settingRows);
  const problem = settingProblem(unreadable);
  if (problem !== null) throw problem;
  const sources = readSources(dataRows(tabs.get('sources')));
  const rows = {
    settings: settingRows.filter(isForFacilitators),
    places: placeRows,
    organisations,
  };
  const teams = teamsOf(sources);
  const at = serialOfMilliseconds(workings.now());
  return {
    settings,
    gazetteer: operationPlaces(placeRows, settings['country.iso3']),
    organisations: operationOrganisations(organisations),
    teams,
    roles: { coordinators: readAddresses(settings['access.coordinators']), sources },
    rows,
    rules: hashText(JSON.stringify([rows, teams])),
    today: Math.floor(at),
    at,
    master: { tabs, holds },
  };
}

/** Who coordinates and who receives is nobody's business in a facilitator's spreadsheet: addresses. */
function isForFacilitators([id]: readonly [string, Cell]): boolean {
  return !/^\s*(?:access|share)\./.test(id);
}

/** Id and value of each setting. */
function readSettingRows(rows: Grid): readonly (readonly [string, Cell])[] {
  const id = TAB_COLUMNS.settings.indexOf('id');
  const value = TAB_COLUMNS.settings.indexOf('value');
  return rows.flatMap((row): (readonly [string, Cell])[] => {
    const name = row[id];
    return typeof name === 'string' ? [[name, row[value] ?? null]] : [];
  });
}

function dataRows(tab: ReadTab | undefined): Grid {
  return (tab?.rows ?? []).slice(OWN_DATA_ROW - 1);
}
