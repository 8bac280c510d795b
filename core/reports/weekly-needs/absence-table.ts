// The table of sites without a figure: why, and the last figure with its age.

import { accessStatus } from '../../forms/code-lists/weekly.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Gazetteer } from '../../places/gazetteer.ts';
import { dmyDay } from '../../table/serial-date.ts';
import type { Absence } from './absences.ts';
import { labelOf } from './label-of.ts';
import { look } from './sheet-look.ts';
import { headerRow, number, pageRow, sectionRow, SPACE, text, textRow } from './sheet-rows.ts';
import type { Row } from './sheet-rows.ts';
import { zoneName } from './zone-order.ts';

/** The block of the sites without a figure. */
export function absenceTable(
  absences: readonly Absence[],
  gazetteer: Gazetteer,
  messages: Messages,
): readonly Row[] {
  const { sections, absenceTable: labels, siteTable, none } = messages.weeklyNeeds;
  if (absences.length === 0) {
    return [sectionRow(sections.absences), textRow(none, look.quiet), SPACE];
  }
  return [
    sectionRow(sections.absences),
    headerRow(
      [
        siteTable.zone,
        siteTable.site,
        labels.situation,
        null,
        null,
        labels.lastFigure,
        labels.of,
        null,
        labels.age,
        null,
        labels.detail,
      ],
      [5, 7],
    ),
    ...absences.map((site) => absenceRow(site, gazetteer, messages)),
    SPACE,
  ];
}

function absenceRow(site: Absence, gazetteer: Gazetteer, messages: Messages): Row {
  const { absenceTable: labels, zoneTable } = messages.weeklyNeeds;
  const { last } = site;
  return pageRow([
    text(site.zone === null ? zoneTable.noZone : zoneName(site.zone, gazetteer)),
    text(site.name),
    text(labels.kinds[site.kind], { ...look.cell, bold: site.kind !== 'closed' }),
    undefined,
    undefined,
    number(last?.individuals ?? null),
    {
      value: last === null ? labels.never : dmyDay(last.week),
      style: { ...look.cell, align: 'center' },
    },
    undefined,
    text(last === null ? null : labels.weeks(last.age)),
    undefined,
    text(detailOf(site, messages)),
  ]);
}

function detailOf(
  site: Absence,
  { weeklyNeeds: { absenceTable: labels }, language }: Messages,
): string | null {
  switch (site.kind) {
    case 'closed':
      return site.closed === null ? null : labels.closedOn(site.closed);
    case 'rejected':
      return labels.errors(Math.max(1, site.errors.length));
    case 'inaccessible':
    case 'no-figure':
      return site.access === null ? null : labelOf(accessStatus, site.access, language);
    case 'not-received':
      return null;
  }
}
