// The figures that lines and bars of a report stand on in its tab: a header, and a row per point.

import type { PlannedCell } from '../../tabs/tab-plan.ts';
import type { DocumentChart } from './document.ts';
import { look, NUMBER_FORMATS } from './document-look.ts';
import type { Row } from './page-rows.ts';

/** A chart of lines or bars. */
export type LineOrBars = Exclude<DocumentChart, { readonly kind: 'map' }>;

/** Figures of a chart, in cells to the right of the page. */
export interface ChartFigures {
  /** Pixels, one per column. */
  readonly widths: readonly number[];
  readonly header: Row;
  readonly rows: readonly Row[];
  /** Rows that the chart reaches over, empty ones included. */
  readonly room: number;
}

export const LABEL_WIDTH = 90;
export const FIGURE_WIDTH = 64;

/** @throws Error when the report gives more points than it said there would be */
export function lineOrBarFigures({ id, room, data }: LineOrBars): ChartFigures {
  const { domain, series, beside = [] } = data;
  if (domain.values.length > room) {
    throw new Error(`Chart ${id} has room for ${room} points, not ${domain.values.length}`);
  }
  const columns = [...series, ...beside];
  return {
    room,
    widths: [LABEL_WIDTH, ...columns.map(() => FIGURE_WIDTH)],
    header: [domain.label, ...columns.map(({ label }) => label)].map(headCell),
    rows: domain.values.map((value, index) => [
      { value, style: look.quiet },
      ...columns.map(({ values }) => figure(values[index] ?? null)),
    ]),
  };
}

/** A header above figures. */
export function headCell(value: string): PlannedCell {
  return { value, style: { ...look.quiet, bold: true } };
}

function figure(value: number | null): PlannedCell {
  const format = value === null || Number.isInteger(value) ? 'count' : 'decimal';
  return { value, style: { ...look.quiet, numberFormat: NUMBER_FORMATS[format] } };
}
