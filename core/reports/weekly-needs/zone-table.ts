// Totals by zone and in all. The columns are those of the table of sites; needs count sites.

import { priorityNeed } from '../../forms/code-lists/needs.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Gazetteer } from '../../places/gazetteer.ts';
import { figure, text } from '../document/cells.ts';
import type { Block, DocumentCell } from '../document/document.ts';
import { sharesOf } from '../shares.ts';
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
  const { shares, shown, rounding } = sharesOf(zones.map(({ totals }) => totals.individuals));
  return [
    { kind: 'section', title: sections.zones },
    {
      kind: 'table',
      columns: siteColumns(own.sites, [own.mostNamed, `${own.share} (%)`], messages),
      rows: [
        ...zones.map(({ zone, totals }, index) =>
          totalsRow(zone, totals, shares[index] ?? null, { gazetteer, messages }),
        ),
        totalsRow(undefined, total, shown, { gazetteer, messages }),
      ],
    },
    {
      kind: 'text',
      text: rounding === 0 ? own.serious : `${own.serious} ${messages.document.rounding(shown)}`,
      tone: 'quiet',
    },
  ];
}

/** @param zone `undefined` in the row of the total. */
function totalsRow(
  zone: string | null | undefined,
  totals: Totals,
  share: number | null,
  { gazetteer, messages }: { readonly gazetteer: Gazetteer; readonly messages: Messages },
): readonly DocumentCell[] {
  const { weeklyNeeds: words, language } = messages;
  const tone = zone === undefined ? 'total' : 'normal';
  const need = totals.firstNeed;
  return [
    text(zone === undefined ? words.zoneTable.total : zoneLabel(zone, gazetteer, messages), tone),
    text(words.zoneTable.siteCount(totals.sites), tone),
    figure(totals.households, 'count', tone),
    {
      ...figure(totals.individuals, 'count', tone),
      people: {
        id: zone === undefined ? 'individuals' : `individuals zone ${zone ?? ''}`,
        of: 'all',
      },
    },
    figure(totals.change?.persons ?? null, 'signed', tone),
    figure(totals.change?.percent ?? null, 'signed-percent', tone),
    figure(totals.arrivals, 'count', tone),
    figure(totals.departures, 'count', tone),
    ...SECTORS.map((sector) => figure(totals.serious[sector], 'count', tone)),
    text(need === null ? null : labelOf(priorityNeed, need, language), tone),
    figure(share, 'share', tone),
  ];
}
