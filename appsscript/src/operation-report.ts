// What the weekly needs report of the whole operation is made from: the master's tabs. The base was
// checked when it was taken in; checking it again only feeds the data quality box.

import { NO_READINGS } from '../../core/reading/reading.ts';
import { runChecks } from '../../core/checks/run-checks.ts';
import { siteRegistry } from '../../core/forms/site-registry.ts';
import { weeklyReport } from '../../core/forms/weekly-report.ts';
import { operationPlaces } from '../../core/places/operation-places.ts';
import { readForm } from '../../core/reading/read-form.ts';
import type { RejectedReport } from '../../core/reports/weekly-needs-input.ts';
import { readSettings } from '../../core/settings/read-settings.ts';
import { settingProblem } from '../../core/settings/setting-problem.ts';
import type { Cell } from '../../core/table/cell.ts';
import { cellAt, type Table } from '../../core/table/table.ts';
import { OWN_DATA_ROW, TAB_COLUMNS, type OwnTab } from '../../core/tabs/tab-columns.ts';
import type { ReportMaterial } from './team-report.ts';

/** The tabs of the master that the report needs. */
export interface MasterTables {
  readonly settings: Table;
  readonly places: Table;
  readonly sites: Table;
  readonly weekly: Table;
  readonly rejects: Table;
}

/**
 * Everything of the report's input but the week, and by week how many site-weeks two teams report.
 * @throws Problem of scope `setting`: a report must not be made with a guessed setting.
 */
export function operationReport(
  tables: MasterTables,
  today: number,
): ReportMaterial & {
  readonly conflictsOf: (week: number) => number;
} {
  const { settings, unreadable } = readSettings(
    recordsOf(tables.settings, 'settings').map(({ id, value }) => [textOf(id), value ?? null]),
  );
  const problem = settingProblem(unreadable);
  if (problem !== null) throw problem;
  const places = recordsOf(tables.places, 'places').map((record) =>
    TAB_COLUMNS.places.map((id) => record[id] ?? null),
  );
  const gazetteer = operationPlaces(places, settings['country.iso3']);
  const sites = readForm(tables.sites, siteRegistry, gazetteer);
  const weekly = readForm(tables.weekly, weeklyReport, gazetteer);
  const input = { known: [], earlier: [], settings, gazetteer, teams: [], today };
  const status = columnOf(tables.weekly, 'status');
  return {
    scope: { kind: 'operation' },
    settings,
    gazetteer,
    sites: sites.rows,
    weekly: weekly.rows,
    rejected: recordsOf(tables.rejects, 'rejects').flatMap((record) =>
      record.form === 'weekly' ? [rejectedReport(record)] : [],
    ),
    findings: runChecks({ ...NO_READINGS, sites, weekly, ...input }),
    conflicts: 0,
    today,
    conflictsOf: (week) =>
      weekly.rows.filter(
        ({ place, values }) =>
          values.week_end === week &&
          cellAt(tables.weekly.rows, place.row - 1, status) === 'conflict',
      ).length,
  };
}

type Record = { readonly [id in string]?: Cell };

/** Rows of an own tab by column id, wherever people have moved the columns. */
function recordsOf(table: Table, tab: OwnTab): readonly Record[] {
  const ids = TAB_COLUMNS[tab];
  const at = ids.map((id, index) => [id, columnOf(table, id, index)] as const);
  return table.rows
    .slice(OWN_DATA_ROW - 1)
    .map((row) => Object.fromEntries(at.map(([id, column]) => [id, row[column] ?? null])));
}

/** Zero-based column bound to an id; the usual place where nothing is bound. */
function columnOf(table: Table, id: string, usual = -1): number {
  for (const [column, bound] of table.bound) if (bound === id) return column;
  return usual;
}

function rejectedReport(record: Record): RejectedReport {
  const { site_id: site, week_end: week, reasons } = record;
  return {
    siteId: textOf(site ?? null) === '' ? null : textOf(site ?? null),
    week: typeof week === 'number' ? week : null,
    codes: textOf(reasons ?? null)
      .split(';')
      .map((code) => code.trim())
      .filter((code) => code !== ''),
  };
}

function textOf(cell: Cell | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell);
}
