// The table of sites: one line per site with a figure, zone by zone, largest first.

import { priorityNeed } from '../../forms/code-lists/needs.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Gazetteer } from '../../places/gazetteer.ts';
import { figure, levelCell, text } from '../document/cells.ts';
import type { Block, DocumentCell } from '../document/document.ts';
import { labelOf } from './label-of.ts';
import { SECTORS } from './sectors.ts';
import { siteColumns } from './site-columns.ts';
import type { SiteLine } from './site-line.ts';
import { zoneLabel } from './zone-order.ts';

/** The blocks of the sites of the week. */
export function siteTable(
  lines: readonly SiteLine[],
  gazetteer: Gazetteer,
  messages: Messages,
): readonly Block[] {
  const { sections, siteTable: labels, noSites } = messages.weeklyNeeds;
  return [
    { kind: 'section', title: sections.sites },
    {
      kind: 'table',
      columns: siteColumns(labels.site, [labels.firstNeed, labels.remarks], messages),
      rows: lines.map((line) => siteRow(line, gazetteer, messages)),
      empty: noSites,
    },
  ];
}

function siteRow(
  line: SiteLine,
  gazetteer: Gazetteer,
  messages: Messages,
): readonly DocumentCell[] {
  const { firstNeed } = line;
  return [
    text(zoneLabel(line.zone, gazetteer, messages)),
    text(line.name),
    figure(line.households),
    figure(line.individuals),
    figure(line.change?.persons ?? null, 'signed'),
    figure(line.change?.percent ?? null, 'signed-percent'),
    figure(line.arrivals),
    figure(line.departures),
    ...SECTORS.map((sector) => levelCell(line.needs[sector])),
    text(firstNeed === null ? null : labelOf(priorityNeed, firstNeed, messages.language)),
    text(remarksOf(line, messages) || null),
  ];
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
