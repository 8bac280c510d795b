// Puts the listed dirt into clean rows. A line that finds no row is a mistake in the list.

import type { DemoRow } from './demo-operation.ts';
import type { DirtLine } from './dirt-line.ts';
import type { WeeklyRow } from './weekly-rows.ts';
import { WEEKS } from './calendar.ts';

/** A registry row with the name of its site. */
export interface SiteRow {
  readonly site: string;
  readonly cells: DemoRow;
}

/** Registry rows with the spoiled cells of `form.sites`. */
export function spoilSites(
  rows: readonly SiteRow[],
  dirt: readonly DirtLine[],
): readonly SiteRow[] {
  return dirt
    .filter((line) => line.tab === 'form.sites')
    .reduce((spoiled, line) => {
      if (line.change.kind !== 'type')
        throw new Error(`cannot ${line.change.kind} in the registry`);
      const { value } = line.change;
      return replaced(
        spoiled,
        (row) => row.site === line.site,
        (row) => typed(row, line, value),
      );
    }, rows);
}

/** A row of a monthly form or of the interventions log, with the site and day it is about. */
export interface SiteDayRow {
  readonly site: string;
  /** ISO day: the month's first, the interview's, or the activity's first. */
  readonly week: string;
  readonly cells: DemoRow;
}

/**
 * Rows of one team with the dirt of a tab. Of several rows of one site and day the first is spoiled;
 * a row that is added stands behind it.
 */
export function spoilRows(
  rows: readonly SiteDayRow[],
  dirt: readonly DirtLine[],
  tab: DirtLine['tab'],
): readonly SiteDayRow[] {
  return dirt
    .filter((line) => line.tab === tab)
    .reduce((spoiled, line) => {
      const { change } = line;
      const at = spoiled.findIndex((row) => row.site === line.site && row.week === line.week);
      const row = spoiled[at];
      if (row === undefined) throw new Error(`dirt that finds no row: ${line.what}`);
      if (change.kind === 'type') return put(spoiled, at, [typed(row, line, change.value)]);
      if (change.kind !== 'add') throw new Error(`cannot ${change.kind} in ${tab}`);
      return put(spoiled, at, [row, { ...row, cells: { ...row.cells, ...change.cells } }]);
    }, rows);
}

/** Weekly rows of one team with all its dirt; `others` are the clean rows of every team. */
export function spoilWeekly(
  rows: readonly WeeklyRow[],
  dirt: readonly DirtLine[],
  others: readonly WeeklyRow[],
): readonly WeeklyRow[] {
  return dirt
    .filter((line) => line.tab === 'form.weekly')
    .reduce((spoiled, line) => {
      const here = (row: WeeklyRow): boolean => row.site === line.site && row.week === line.week;
      const { change } = line;
      switch (change.kind) {
        case 'type':
          return replaced(spoiled, here, (row) => typed(row, line, change.value));
        case 'leave-out':
          return spoiled.filter((row) => !here(row));
        case 'copy-week-before': {
          const week = WEEKS[WEEKS.indexOf(line.week ?? '') - 1];
          const before = spoiled.find((row) => row.site === line.site && row.week === week);
          if (before === undefined) throw new Error(`nothing to copy for ${String(line.site)}`);
          return replaced(spoiled, here, (row) => ({
            ...row,
            cells: copied(before.cells, row.cells),
          }));
        }
        case 'second-team': {
          const theirs = others.find(here);
          if (theirs === undefined)
            throw new Error(`no row of ${String(line.site)} to report twice`);
          const cells = withoutPeople({
            ...theirs.cells,
            ...change.cells,
            facilitator_code: line.team,
          });
          return [...spoiled, { ...theirs, cells }];
        }
        case 'rename-header':
          return spoiled;
        case 'add':
          throw new Error('cannot add a weekly row');
      }
    }, rows);
}

/** The rows with others in the place of one. */
function put<Row>(rows: readonly Row[], at: number, others: readonly Row[]): readonly Row[] {
  return rows.flatMap((row, index) => (index === at ? others : [row]));
}

function replaced<Row>(
  rows: readonly Row[],
  here: (row: Row) => boolean,
  change: (row: Row) => Row,
): readonly Row[] {
  if (!rows.some(here)) throw new Error('dirt that finds no row');
  return rows.map((row) => (here(row) ? change(row) : row));
}

function typed<Row extends { readonly cells: DemoRow }>(
  row: Row,
  line: DirtLine,
  value: string | number,
): Row {
  return { ...row, cells: { ...row.cells, [line.column ?? '']: value } };
}

/** The cells of the week before, with only the days changed. */
function copied(before: DemoRow, now: DemoRow): DemoRow {
  const { week_end = '', visit_date = '' } = now;
  return { ...before, week_end, visit_date };
}

/** A second team counts for itself: the first team's sexes and ages would not add up. */
function withoutPeople(cells: DemoRow): DemoRow {
  return Object.fromEntries(
    Object.entries(cells).filter(([column]) => !/^(female|male|[fm]_\d)/u.test(column)),
  );
}
