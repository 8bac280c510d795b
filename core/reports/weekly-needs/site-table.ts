// The table of sites: one line per site with a figure, zone by zone, largest first.

import { priorityNeed } from '../../forms/code-lists/needs.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Gazetteer } from '../../places/gazetteer.ts';
import { figure, levelCell, text } from '../document/cells.ts';
import type { Block, DocumentCell } from '../document/document.ts';
import { labelOf } from './label-of.ts';
import { ISSUES, SECTORS } from './sectors.ts';
import type { Sector } from './sectors.ts';
import { siteColumns } from './site-columns.ts';
import type { SiteTags } from './site-columns.ts';
import type { SiteLine } from './site-line.ts';
import type { WeekMaterial } from './week-material.ts';
import { SEVERAL_ZONES, zoneLabel, zoneName } from './zone-order.ts';

/** Tags under which the table is shared as data; those of the needs stand in the form. */
const TAGS: SiteTags = {
  places: ['#loc+zone+name', '#loc+site+name'],
  figures: [
    '#affected+idps+hh',
    '#affected+idps+ind',
    '#affected+idps+ind+change',
    '#indicator+change+pct',
    '#affected+idps+ind+arrivals',
    '#affected+idps+ind+departures',
  ],
  ends: ['#need+priority1+name', '#description'],
};

/** The blocks of the sites of the week. */
export function siteTable(
  lines: readonly SiteLine[],
  { gazetteer, audience }: Pick<WeekMaterial, 'gazetteer' | 'audience'>,
  messages: Messages,
): readonly Block[] {
  const isCoordination = audience === 'coordination';
  const { sections, siteTable: labels, noSites } = messages.weeklyNeeds;
  return [
    { kind: 'section', title: sections.sites },
    {
      kind: 'table',
      columns: siteColumns(labels.site, [labels.firstNeed, labels.remarks], messages, TAGS),
      rows: lines.map((line) => siteRow(line, isCoordination, gazetteer, messages)),
      empty: noSites,
    },
  ];
}

function siteRow(
  line: SiteLine,
  isCoordination: boolean,
  gazetteer: Gazetteer,
  messages: Messages,
): readonly DocumentCell[] {
  const { firstNeed } = line;
  return [
    text(zoneLabel(line.zone, gazetteer, messages)),
    text(nameOf(line, gazetteer, messages)),
    figure(line.households),
    {
      ...figure(line.individuals),
      people: { id: `individuals ${line.siteId}`, of: line.sites === 1 ? 'site' : 'all' },
    },
    figure(line.change?.persons ?? null, 'signed'),
    figure(line.change?.percent ?? null, 'signed-percent'),
    figure(line.arrivals),
    figure(line.departures),
    ...SECTORS.map((sector) => levelCell(line.needs[sector], issueNote(line, sector, messages))),
    text(firstNeed === null ? null : labelOf(priorityNeed, firstNeed, messages.language)),
    text(remarksOf(line, isCoordination, messages) || null),
  ];
}

/** Where small sites are counted together, how many there are. */
export function nameOf(line: SiteLine, gazetteer: Gazetteer, messages: Messages): string {
  const { sites, zone, name } = line;
  const { otherSites, otherZones } = messages.disclosure;
  if (sites === 1) return name;
  return zone === null || zone === SEVERAL_ZONES
    ? otherZones(sites)
    : otherSites(zoneName(zone, gazetteer), sites);
}

/** The main issue, beside the level. */
function issueNote(line: SiteLine, sector: Sector, { language }: Messages): string | undefined {
  const issue = line.issues[sector];
  return issue === null ? undefined : labelOf(ISSUES[sector], issue, language);
}

function remarksOf(
  line: SiteLine,
  isCoordination: boolean,
  { weeklyNeeds: { remarks } }: Messages,
): string {
  const said: string[] = [];
  if (line.alert && isCoordination) said.push(remarks.alert);
  if (line.carriedOver) said.push(remarks.carriedOver);
  if (line.rounded) said.push(remarks.rounded);
  if (line.firstFigure) said.push(remarks.firstFigure);
  else if (line.change === null) said.push(remarks.notCompared);
  if (line.access === 'partiel') said.push(remarks.partlyAccessible);
  else if (line.access !== null && line.access !== 'accessible') said.push(remarks.notAccessible);
  return said.join(', ');
}
