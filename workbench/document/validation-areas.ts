// The validations of a tab as areas: cells that carry the same rule, drawn together.

import { areaText } from './a1-ranges.ts';
import type { GridArea, TabState, ValidationRule } from './model.ts';

interface RuleArea {
  readonly area: GridArea;
  readonly rule: ValidationRule;
}

/** Areas of equal rules; runs down a column first, then neighbouring columns of the same run. */
export function validationAreas(tab: TabState): RuleArea[] {
  const runs = columnRuns(tab);
  const merged: RuleArea[] = [];
  for (const { area, rule } of runs) {
    const left = merged.find(
      (one) =>
        one.area.endColumn === area.startColumn &&
        one.area.startRow === area.startRow &&
        one.area.endRow === area.endRow &&
        sameRule(one.rule, rule),
    );
    if (left === undefined) merged.push({ area, rule });
    else left.area.endColumn = area.endColumn;
  }
  return merged.sort((a, b) =>
    areaText(a.area).localeCompare(areaText(b.area), 'en', { numeric: true }),
  );
}

function columnRuns(tab: TabState): RuleArea[] {
  const open = new Map<number, RuleArea>();
  const runs: RuleArea[] = [];
  for (const row of [...tab.cells.keys()].sort((a, b) => a - b)) {
    for (const [column, { validation }] of tab.cells.get(row) ?? []) {
      if (validation === undefined) continue;
      const run = open.get(column);
      if (run?.area.endRow === row && sameRule(run.rule, validation)) {
        run.area.endRow = row + 1;
        continue;
      }
      const area = { startRow: row, endRow: row + 1, startColumn: column, endColumn: column + 1 };
      const started = { area, rule: validation };
      open.set(column, started);
      runs.push(started);
    }
  }
  return runs.sort(
    (a, b) => a.area.startColumn - b.area.startColumn || a.area.startRow - b.area.startRow,
  );
}

function sameRule(a: ValidationRule, b: ValidationRule): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
