// Totals by zone and in all. The columns are those of the table of sites; needs count sites.

import { priorityNeed } from '../../forms/code-lists/needs.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Gazetteer } from '../../places/gazetteer.ts';
import type { CellStyle } from '../../tabs/edit.ts';
import { percentOf } from '../percent.ts';
import { labelOf } from './label-of.ts';
import { SECTORS } from './sectors.ts';
import { COUNT, look, SIGNED, SIGNED_PERCENT } from './sheet-look.ts';
import { headerRow, number, pageRow, sectionRow, SPACE, text, textRow } from './sheet-rows.ts';
import type { Row } from './sheet-rows.ts';
import type { Totals } from './totals.ts';
import type { ZoneTotals } from './week-picture.ts';
import { zoneName } from './zone-order.ts';

/** The block of the zones; empty when no site has a figure. */
export function zoneTable(
  zones: readonly ZoneTotals[],
  total: Totals,
  gazetteer: Gazetteer,
  messages: Messages,
): readonly Row[] {
  if (zones.length === 0) return [];
  const words = messages.weeklyNeeds;
  const { siteTable: labels, zoneTable: own } = words;
  const row = (name: string, totals: Totals, style: CellStyle): Row =>
    totalsRow(name, totals, total.individuals, style, messages);
  return [
    sectionRow(words.sections.zones),
    headerRow(
      [
        labels.zone,
        own.sites,
        labels.households,
        labels.individuals,
        labels.change,
        labels.changePercent,
        labels.arrivals,
        labels.departures,
        ...SECTORS.map((sector) => labels.needs[sector]),
        own.mostNamed,
        `${own.share} (%)`,
      ],
      [2, 14],
    ),
    ...zones.map(({ zone, totals }) =>
      row(zone === null ? own.noZone : zoneName(zone, gazetteer), totals, look.cell),
    ),
    row(own.total, total, look.total),
    textRow(own.serious, look.quiet),
    SPACE,
  ];
}

function totalsRow(
  name: string,
  totals: Totals,
  all: number,
  style: CellStyle,
  { weeklyNeeds: words, language }: Messages,
): Row {
  const need = totals.firstNeed;
  return pageRow(
    [
      text(name, style),
      text(words.zoneTable.siteCount(totals.sites), style),
      number(totals.households, COUNT, style),
      number(totals.individuals, COUNT, style),
      number(totals.change?.persons ?? null, SIGNED, style),
      number(totals.change?.percent ?? null, SIGNED_PERCENT, style),
      number(totals.arrivals, COUNT, style),
      number(totals.departures, COUNT, style),
      ...SECTORS.map((sector) => ({
        value: totals.serious[sector],
        style: { ...style, align: 'center', numberFormat: COUNT } as const,
      })),
      text(need === null ? null : labelOf(priorityNeed, need, language), style),
      number(percentOf(totals.individuals, all), '0.00', style),
    ],
    style,
  );
}
