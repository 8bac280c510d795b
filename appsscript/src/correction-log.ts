// Rows of the correction log, in the layout that the sector uses: which record, what was wrong, what
// stood there, what stands there now, who and when.

import { explainFinding } from '../../core/findings/explain-finding.ts';
import type { Correction } from '../../core/findings/corrections.ts';
import type { Messages } from '../../core/messages/messages.ts';
import { readingsOf } from '../../core/reading/read-forms.ts';
import type { Reading } from '../../core/reading/reading.ts';
import type { Cell, Grid } from '../../core/table/cell.ts';
import { cellAt } from '../../core/table/table.ts';
import { compactDay } from '../../core/table/serial-date.ts';
import { TAB_COLUMNS, type OwnColumn } from '../../core/tabs/tab-columns.ts';
import type { Examination } from './examination.ts';

/** Who corrects, and when. */
export interface Corrector {
  readonly user: string;
  /** Serial moment in the spreadsheet's time zone. */
  readonly at: number;
  readonly team: string | null;
}

type Values = Readonly<Record<string, Cell | undefined>>;

/** One row per correction. */
export function correctionRows(
  corrections: readonly Correction[],
  examination: Examination,
  { user, at, team }: Corrector,
  messages: Messages,
): Grid {
  const zones = zonesOf(examination);
  const words = messages.commands.corrections;
  return corrections.map((correction): readonly Cell[] => {
    const { columnId, siteId, code, newValue } = correction;
    const oldValue = oldValueOf(correction, examination);
    const values = valuesOf(correction, examination);
    const zone = values['reporting_zone'] ?? zones.get(siteId ?? '');
    const cells: Readonly<Record<OwnColumn<'corrections'>, Cell>> = {
      uuid: recordOf(siteId, values),
      agency: values['facilitator_code'] ?? values['facilitator_team'] ?? team,
      area: zone ?? null,
      variable: columnId,
      issue: sentenceOf(correction, examination, messages),
      check_id: code,
      old_value: oldValue,
      new_value: newValue,
      fix: fixOf(correction, words),
      checked_by: user,
      checked_at: at,
    };
    return TAB_COLUMNS.corrections.map((id) => cells[id]);
  });
}

/**
 * The rows that the log does not end with yet: a run that was cut off between logging and writing
 * must not log the same twice. Time is left out of the comparison.
 */
export function notLoggedYet(rows: Grid, log: Grid): Grid {
  const when = TAB_COLUMNS.corrections.indexOf('checked_at');
  const day = (row: readonly Cell[]): string =>
    JSON.stringify(row.map((cell, index) => (index === when ? Math.floor(Number(cell)) : cell)));
  const logged = new Set(log.slice(-rows.length).map(day));
  return rows.filter((row) => !logged.has(day(row)));
}

function fixOf({ how, oldValue }: Correction, words: Messages['commands']['corrections']): string {
  switch (how) {
    case 'rewritten':
      return oldValue === null ? words.filled : words.fix;
    case 'accepted':
      return words.accepted;
    case 'explained':
      return words.explained;
  }
}

/** What stands in the cell: a finding does not always say it. */
function oldValueOf({ place }: Correction, examination: Examination): Cell {
  const rows = readingOf(place.tab, examination)?.table.rows ?? [];
  return cellAt(rows, place.row - 1, place.column - 1);
}

function readingOf(tab: string, examination: Examination): Reading | undefined {
  return readingsOf(examination).find(({ table }) => table.tab === tab);
}

function valuesOf({ place }: Correction, examination: Examination): Values {
  const reading = readingOf(place.tab, examination);
  return reading?.rows.find((row) => row.place.row === place.row)?.values ?? {};
}

/** Site and week, or site: what the sector's logs call the record's identifier. */
function recordOf(siteId: string | null, values: Values): string | null {
  const week = values['week_end'];
  return siteId !== null && typeof week === 'number' ? `${siteId}-${compactDay(week)}` : siteId;
}

/** An explanation stands in another column than the finding that asked for it. */
function sentenceOf(
  { place, code, how }: Correction,
  examination: Examination,
  messages: Messages,
): string {
  const finding = examination.findings.find(
    (one) =>
      one.code === code &&
      one.place.tab === place.tab &&
      one.place.row === place.row &&
      (how === 'explained' || one.place.column === place.column),
  );
  if (finding === undefined) return code;
  const form = readingOf(place.tab, examination)?.form ?? null;
  return explainFinding(finding, messages, form).wrong;
}

function zonesOf({ sites }: Examination): ReadonlyMap<string, Cell> {
  return new Map(
    (sites?.rows ?? []).flatMap(({ values }) =>
      typeof values.site_id === 'string' ? [[values.site_id, values.reporting_zone ?? null]] : [],
    ),
  );
}
