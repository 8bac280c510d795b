// How large a sheet must be to hold a plan: every write of the plan must land inside the grid.

import { chartAreas } from './chart.ts';
import type { TabPlan } from './tab-plan.ts';

export interface TabSize {
  readonly rows: number;
  readonly columns: number;
}

/** The smallest grid in which every cell, width, format, rule and chart of the plan has its place. */
export function tabSize(plan: TabPlan): TabSize {
  const { layout } = plan;
  const areas = [
    ...(layout.conditionalFormats ?? []).map((format) => format.area),
    ...(plan.charts ?? []).flatMap((chart) => [
      ...chartAreas(chart),
      { ...chart.anchor, rows: 1, columns: 1 },
    ]),
  ];
  return {
    rows: Math.max(
      1,
      plan.rows.length + layout.spareRows,
      layout.dataRow ?? 1,
      // A sheet must keep at least one row that is not frozen.
      layout.frozenRows + 1,
      ...areas.map((area) => area.row + area.rows - 1),
    ),
    columns: Math.max(
      1,
      ...plan.rows.map((row) => row.length),
      layout.widths.length,
      layout.frozenColumns + 1,
      layout.columnFormats?.length ?? 0,
      layout.validations?.length ?? 0,
      layout.columnIds?.length ?? 0,
      ...(layout.hiddenColumns ?? []),
      ...(layout.wrappedColumns ?? []),
      ...areas.map((area) => area.column + area.columns - 1),
    ),
  };
}
