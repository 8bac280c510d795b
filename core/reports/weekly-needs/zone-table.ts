// Totals by zone and in all. The columns are those of the table of sites; needs count sites.

import { priorityNeed } from '../../forms/code-lists/needs.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Gazetteer } from '../../places/gazetteer.ts';
import { figure, text } from '../document/cells.ts';
import type { Block, DocumentCell } from '../document/document.ts';
import { percentOf } from '../percent.ts';
import { labelOf } from './label-of.ts';
import { SECTORS } from './sectors.ts';
import { siteColumns } from './site-columns.ts';
import type { Totals } from './totals.ts';
import type { ZoneTotals } from './week-picture.ts';
import { zoneLabel } from './zone-order.ts';

/** The blocks of the zones; none when no site has a figure. */
export function zoneTable(
  zones: readonly ZoneTotals[],
  total: Totals,
  gazetteer: Gazetteer,
  messages: Messages,
): readonly Block[] {
  if (zones.length === 0) return [];
  const { sections, zoneTable: own } = messages.weeklyNeeds;
  return [
    { kind: 'section', title: sections.zones },
    {
      kind: 'table',
      columns: siteColumns(own.sites, [own.mostNamed, `${own.share} (%)`], messages),
      rows: [
        ...zones.map(({ zone, totals }) =>
          totalsRow(zoneLabel(zone, gazetteer, messages), totals, total.individuals, messages),
        ),
        totalsRow(own.total, total, total.individuals, messages, 'total'),
      ],
    },
    { kind: 'text', text: own.serious, tone: 'quiet' },
  ];
}

function totalsRow(
  name: string,
  totals: Totals,
  all: number,
  { weeklyNeeds: words, language }: Messages,
  tone: 'normal' | 'total' = 'normal',
): readonly DocumentCell[] {
  const need = totals.firstNeed;
  return [
    text(name, tone),
    text(words.zoneTable.siteCount(totals.sites), tone),
    figure(totals.households, 'count', tone),
    figure(totals.individuals, 'count', tone),
    figure(totals.change?.persons ?? null, 'signed', tone),
    figure(totals.change?.percent ?? null, 'signed-percent', tone),
    figure(totals.arrivals, 'count', tone),
    figure(totals.departures, 'count', tone),
    ...SECTORS.map((sector) => figure(totals.serious[sector], 'count', tone)),
    text(need === null ? null : labelOf(priorityNeed, need, language), tone),
    figure(percentOf(totals.individuals, all), 'percent', tone),
  ];
}
