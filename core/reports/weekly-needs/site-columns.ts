// The columns that the tables of sites and of zones share, so that they stand below each other.

import type { Messages } from '../../messages/messages.ts';
import type { DocumentColumn } from '../document/document.ts';
import { SECTORS } from './sectors.ts';

/** The columns. @param second Label of the second column. @param ends Labels of the last two. */
export function siteColumns(
  second: string,
  ends: readonly [string, string],
  { weeklyNeeds: { siteTable: labels } }: Messages,
): readonly DocumentColumn[] {
  const figures = [
    labels.households,
    labels.individuals,
    labels.change,
    labels.changePercent,
    labels.arrivals,
    labels.departures,
  ];
  return [
    { label: labels.zone, span: 1 },
    { label: second, span: 1 },
    ...figures.map((label) => ({ label, span: 1, align: 'right' }) as const),
    ...SECTORS.map(
      (sector) => ({ label: labels.needs[sector], span: 1, align: 'center' }) as const,
    ),
    ...ends.map((label) => ({ label, span: 1 })),
  ];
}
