// Times the merge of 500 sources of 200 rows each, one row in twenty reported by two teams, and the
// comparison of the result with a master that has it already. The goal of the merge is 0.5 s.

import { baseKeyColumn, baseRow, baseWidth } from '../core/consolidate/base-rows.ts';
import { hashValues } from '../core/consolidate/content-hash.ts';
import { mergeCandidates } from '../core/consolidate/merge.ts';
import type { Candidate } from '../core/consolidate/record.ts';
import { weeklyReport } from '../core/forms/weekly-report.ts';
import type { Cell } from '../core/table/cell.ts';
import { planRowEdits } from '../core/tabs/plan-row-edits.ts';

const SOURCES = 500;
const ROWS = 200;
const ROUNDS = 5;
/** Of every source's rows, how many repeat a row of the source before it. */
const SHARED = ROWS / 20;

const sources = Array.from({ length: SOURCES }, (_, source) =>
  Array.from({ length: ROWS }, (_, row) => candidate(source, row)),
);

let best = Infinity;
for (let round = 0; round < ROUNDS; round++) {
  const start = performance.now();
  const { records, conflicts } = mergeCandidates(
    'weekly',
    sources.flat(),
    (key) => `EQ-${key.slice(4, 7)}`,
  );
  const merged = performance.now();
  best = Math.min(best, merged - start);
  const wanted = [...records.values()].map((record) => baseRow(weeklyReport, record));
  const edits = planRowEdits({
    tab: 'base.weekly',
    title: 'Base',
    now: [[], [], ...wanted],
    gridRows: wanted.length + 2,
    dataRow: 3,
    columns: baseWidth(weeklyReport),
    keyColumn: baseKeyColumn(weeklyReport),
    wanted,
  });
  console.log(
    `merge ${(merged - start).toFixed(0)} ms, compare ${(performance.now() - merged).toFixed(0)} ms, ` +
      `${records.size} records, ${conflicts.length} conflicts, ${edits.length} edits`,
  );
}
const { maxRSS } = process.resourceUsage();
console.log(
  `merge: ${Math.round((SOURCES * ROWS) / (best / 1000))} rows/s (best of ${ROUNDS}: ${best.toFixed(0)} ms), ` +
    `peak memory ${Math.round(maxRSS / 1024)} MB`,
);

function candidate(source: number, row: number): Candidate {
  const owner = row < SHARED ? (source + 1) % SOURCES : source;
  const site = `CF-S${String(owner).padStart(3, '0')}${row < SHARED ? row : row - SHARED}`;
  const key = `${site}-20140930`;
  const values: Record<string, Cell> = {};
  weeklyReport.columns.forEach(({ id }, column) => {
    values[id] = column % 3 === 0 ? `valeur ${(source + row) % 50}` : source + row + column;
  });
  values['report_id'] = key;
  values['site_id'] = site;
  return {
    key,
    origin: {
      document: `document-${source}`,
      tab: 'Hebdo',
      sheetId: source,
      row: row + 3,
      team: `EQ-${String(source).padStart(3, '0')}`,
    },
    values,
    hash: hashValues(values),
    receivedAt: 41_912 + (source % 7),
    takenAt: 41_912 + (source % 7),
    correctionOf: null,
  };
}
