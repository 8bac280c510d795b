// The columns that the tables of sites and of zones share, so that they stand below each other.

import { weeklyReport } from '../../forms/weekly-report.ts';
import type { Messages } from '../../messages/messages.ts';
import type { DocumentColumn } from '../document/document.ts';
import { SECTORS } from './sectors.ts';

/** HXL tags of the columns but those of the needs. */
export interface SiteTags {
  readonly places: readonly [string, string];
  readonly figures: readonly string[];
  readonly ends: readonly [string, string];
}

/**
 * The columns.
 * @param second Label of the second column.
 * @param ends Labels of the last two.
 * @param tags HXL tags, where the table is shared as data.
 */
export function siteColumns(
  second: string,
  ends: readonly [string, string],
  { weeklyNeeds: { siteTable: labels } }: Messages,
  tags?: SiteTags,
): readonly DocumentColumn[] {
  const figures = [
    labels.households,
    labels.individuals,
    labels.change,
    labels.changePercent,
    labels.arrivals,
    labels.departures,
  ];
  const tagged = (column: DocumentColumn, hxl: string | undefined): DocumentColumn =>
    hxl === undefined ? column : { ...column, hxl };
  return [
    tagged({ label: labels.zone, span: 1 }, tags?.places[0]),
    tagged({ label: second, span: 1 }, tags?.places[1]),
    ...figures.map((label, index) =>
      tagged({ label, span: 1, align: 'right' }, tags?.figures[index]),
    ),
    ...SECTORS.map((sector) => {
      const form = weeklyReport.columns.find(({ id }) => id === `need_${sector}_level`);
      const column = { label: labels.needs[sector], span: 1, align: 'center' } as const;
      return tagged(
        { ...column, sensitivity: form?.sensitivity ?? 'restricted' },
        tags && form?.hxl,
      );
    }),
    ...ends.map((label, index) => tagged({ label, span: 1 }, tags?.ends[index])),
  ];
}
