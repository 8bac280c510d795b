// What reports of the whole operation are made from: the master's tabs. The base was checked when it
// was taken in; checking it again only feeds the data quality boxes.

import { isRefused } from '../consolidate/validation-status.ts';
import type { CheckInput } from '../checks/check.ts';
import { runChecks } from '../checks/run-checks.ts';
import type { FormId } from '../forms/form.ts';
import { openInBase, readBaseJustifications } from '../justifications/base-justifications.ts';
import { operationPlaces } from '../places/operation-places.ts';
import { readForms, readingsOf, type FormTables } from '../reading/read-forms.ts';
import type { FormRow, Readings, ValuesByForm, WeeklyValues } from '../reading/reading.ts';
import { readSettings } from '../settings/read-settings.ts';
import type { Settings } from '../settings/settings.ts';
import { settingProblem } from '../settings/setting-problem.ts';
import type { Cell } from '../table/cell.ts';
import { cellAt, type Table } from '../table/table.ts';
import { OWN_DATA_ROW, TAB_COLUMNS, type OwnTab } from '../tabs/tab-columns.ts';
import { REFUSED_BY_COORDINATOR } from './report-material.ts';
import type { RejectedReport, ReportMaterial } from './report-material.ts';

/** The tabs of the master that reports are made from. */
export interface MasterTables {
  readonly settings: Table;
  readonly places: Table;
  /** `null` where a report does not list what was rejected. */
  readonly rejects: Table | null;
  /** The base tabs; a form that is not needed, or that the master does not have yet, is `null`. */
  readonly bases: FormTables;
}

/**
 * What the checks of the whole operation are given.
 * @throws Problem of scope `setting`: nothing must be said with a guessed setting.
 */
export function masterInput(tables: Omit<MasterTables, 'rejects'>, today: number): CheckInput {
  const settings = masterSettings(tables.settings);
  const places = recordsOf(tables.places, 'places').map((record) =>
    TAB_COLUMNS.places.map((id) => record[id] ?? null),
  );
  const gazetteer = operationPlaces(places, settings['country.iso3']);
  // Organisations stand in the base as the acronyms they were read as.
  const readings = readForms(tables.bases, gazetteer);
  return { ...readings, known: [], earlier: [], settings, gazetteer, teams: [], today };
}

/**
 * Everything a report of the operation may look at but its period. Weekly reports that a coordinator
 * has refused are not among the rows; they are among the rejected ones.
 * @throws Problem of scope `setting`: a report must not be made with a guessed setting.
 */
export function masterMaterial(tables: MasterTables, today: number): ReportMaterial {
  const input = masterInput(tables, today);
  const { settings, gazetteer, ...readings } = input;
  const findings = runChecks(input);
  const { weekly } = readings;
  const bases = readingsOf(readings);
  const justifications = readBaseJustifications(bases);
  const standing = rowsOf(readings, 'weekly').filter(({ values }) => !isRefused(values));
  const refused = rowsOf(readings, 'weekly').filter(({ values }) => isRefused(values));
  return {
    scope: { kind: 'operation' },
    audience: 'coordination',
    settings,
    gazetteer,
    sites: rowsOf(readings, 'sites'),
    weekly: standing,
    profile: rowsOf(readings, 'profile'),
    intentions: rowsOf(readings, 'intentions'),
    interventions: rowsOf(readings, 'interventions'),
    rejected: [
      ...(tables.rejects === null ? [] : recordsOf(tables.rejects, 'rejects')).flatMap((record) =>
        record.form === 'weekly' ? [rejectedReport(record)] : [],
      ),
      ...refused.map(({ values }) => refusedReport(values)),
    ],
    findings: openInBase(findings, bases, justifications),
    justifications,
    conflictsOf: (week) =>
      weekly === null ? 0 : standing.filter(isConflictOf(weekly.table, week)).length,
    today,
  };
}

/**
 * The settings of the operation.
 * @throws Problem of scope `setting`: nothing is made with a guessed setting.
 */
export function masterSettings(table: Table): Settings {
  const { settings, unreadable } = readSettings(
    recordsOf(table, 'settings').map(({ id, value }) => [textOf(id), value ?? null]),
  );
  const problem = settingProblem(unreadable);
  if (problem !== null) throw problem;
  return settings;
}

function rowsOf<F extends FormId>(
  readings: Readings,
  form: F,
): readonly FormRow<ValuesByForm[F]>[] {
  return readings[form]?.rows ?? [];
}

/** Tells the site-weeks of a week that two teams report. */
function isConflictOf(table: Table, week: number): (row: FormRow<WeeklyValues>) => boolean {
  const status = columnOf(table, 'record_status', -1);
  return ({ place, values }) =>
    values.week_end === week && cellAt(table.rows, place.row - 1, status) === 'conflict';
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
function columnOf(table: Table, id: string, usual: number): number {
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

function refusedReport({ site_id: site, week_end: week }: WeeklyValues): RejectedReport {
  return { siteId: site ?? null, week: week ?? null, codes: [REFUSED_BY_COORDINATOR] };
}

function textOf(cell: Cell | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell);
}
