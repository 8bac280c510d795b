// The table of sites: one line per site with a figure, zone by zone, largest first.

import { priorityNeed } from '../../forms/code-lists/needs.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Gazetteer } from '../../places/gazetteer.ts';
import { labelOf } from './label-of.ts';
import { levelCell } from './level-cell.ts';
import { SECTORS } from './sectors.ts';
import { look, SIGNED, SIGNED_PERCENT } from './sheet-look.ts';
import { headerRow, number, pageRow, sectionRow, SPACE, text, textRow } from './sheet-rows.ts';
import type { Row } from './sheet-rows.ts';
import type { SiteLine } from './site-line.ts';
import { zoneName } from './zone-order.ts';

/** The block of the sites of the week. */
export function siteTable(
  lines: readonly SiteLine[],
  gazetteer: Gazetteer,
  messages: Messages,
): readonly Row[] {
  const words = messages.weeklyNeeds;
  if (lines.length === 0) {
    return [sectionRow(words.sections.sites), textRow(words.noSites, look.quiet), SPACE];
  }
  const labels = words.siteTable;
  const header = headerRow(
    [
      labels.zone,
      labels.site,
      labels.households,
      labels.individuals,
      labels.change,
      labels.changePercent,
      labels.arrivals,
      labels.departures,
      ...SECTORS.map((sector) => labels.needs[sector]),
      labels.firstNeed,
      labels.remarks,
    ],
    [2, 14],
  );
  return [
    sectionRow(words.sections.sites),
    header,
    ...lines.map((line) => siteRow(line, gazetteer, messages)),
    SPACE,
  ];
}

function siteRow(line: SiteLine, gazetteer: Gazetteer, messages: Messages): Row {
  const { weeklyNeeds: words, language } = messages;
  return pageRow([
    text(line.zone === null ? words.zoneTable.noZone : zoneName(line.zone, gazetteer)),
    text(line.name),
    number(line.households),
    number(line.individuals),
    number(line.change?.persons ?? null, SIGNED),
    number(line.change?.percent ?? null, SIGNED_PERCENT),
    number(line.arrivals),
    number(line.departures),
    ...SECTORS.map((sector) => levelCell(line.needs[sector])),
    text(line.firstNeed === null ? null : labelOf(priorityNeed, line.firstNeed, language)),
    text(remarksOf(line, messages) || null),
  ]);
}

function remarksOf(line: SiteLine, { weeklyNeeds: { remarks } }: Messages): string {
  const said: string[] = [];
  if (line.alert) said.push(remarks.alert);
  if (line.carriedOver) said.push(remarks.carriedOver);
  if (line.rounded) said.push(remarks.rounded);
  if (line.firstFigure) said.push(remarks.firstFigure);
  else if (line.change === null) said.push(remarks.notCompared);
  if (line.access === 'partiel') said.push(remarks.partlyAccessible);
  else if (line.access !== null && line.access !== 'accessible') said.push(remarks.notAccessible);
  return said.join(', ');
}
