// The charts of a month: the trend since the first week as reported and like for like, individuals by
// zone, interventions and levels of need by sector, and the map.

import { sector as clusterList } from '../../forms/code-lists/interventions.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Gazetteer } from '../../places/gazetteer.ts';
import { dmyDay } from '../../table/serial-date.ts';
import { levelName } from '../document/level-name.ts';
import type { Block, DocumentChart, NeedLevel } from '../document/document.ts';
import { LEVEL_COLORS, SERIES_COLORS } from '../document/document-look.ts';
import { labelOf } from '../weekly-needs/label-of.ts';
import { SECTORS } from '../weekly-needs/sectors.ts';
import { zoneLabel } from '../weekly-needs/zone-order.ts';
import type { MonthPicture } from './month-picture.ts';
import type { TrendPoint } from './trend.ts';

/** Points of the trend: a long one is thinned, so that the line fills its place from the first week on. */
const TREND_ROOM = 13;
/** The zones of the CAR; larger operations have the others in the table alone. */
const ZONE_ROOM = 14;
const LEVELS: readonly NeedLevel[] = ['3', '2', '1', '0', 'nsp'];

/** The charts, two on a line, and the map; without a month they are empty and keep their place. */
export function monthCharts(
  month: MonthPicture | null,
  gazetteer: Gazetteer | null,
  messages: Messages,
): readonly Block[] {
  return [
    {
      kind: 'charts',
      charts: [trendChart(month, messages), zoneChart(month, gazetteer, messages)],
    },
    { kind: 'charts', charts: [needsChart(month, messages), interventionChart(month, messages)] },
    { kind: 'charts', charts: [monthMap(month, messages)] },
  ];
}

/** Circles by population, coloured by the worst need. */
function monthMap(
  month: MonthPicture | null,
  { monthly: { charts: words } }: Messages,
): DocumentChart {
  const { map: title, mapAlt: alt } = words;
  return { kind: 'map', id: 'map', title, alt, points: month?.map.points ?? [] };
}

function trendChart(
  month: MonthPicture | null,
  { monthly: { charts: words } }: Messages,
): DocumentChart {
  const points = thinned(month?.trend ?? []);
  return {
    kind: 'line',
    id: 'trend',
    title: words.trend,
    alt: words.trendAlt,
    room: TREND_ROOM,
    data: {
      domain: { label: words.week, values: points.map(({ week }) => dmyDay(week)) },
      series: [
        {
          label: words.reported,
          color: SERIES_COLORS[0],
          values: points.map(({ individuals }) => individuals),
        },
        {
          label: words.likeForLike,
          color: SERIES_COLORS[1],
          values: points.map(({ likeForLike }) => likeForLike),
        },
      ],
      beside: [
        { label: words.sites, values: points.map(({ sites }) => sites) },
        { label: words.open, values: points.map(({ open }) => open) },
      ],
    },
  };
}

/** The first and the last week, and as many between them, evenly, as there is room for. */
function thinned(trend: readonly TrendPoint[]): readonly TrendPoint[] {
  if (trend.length <= TREND_ROOM) return trend;
  const step = (trend.length - 1) / (TREND_ROOM - 1);
  return Array.from({ length: TREND_ROOM }, (_, index) => trend[Math.round(index * step)]).filter(
    (point) => point !== undefined,
  );
}

function zoneChart(
  month: MonthPicture | null,
  gazetteer: Gazetteer | null,
  messages: Messages,
): DocumentChart {
  const { charts: words, table } = messages.monthly;
  const zones = [...(month?.picture.zones ?? [])]
    .sort((a, b) => b.totals.individuals - a.totals.individuals)
    .slice(0, ZONE_ROOM);
  return {
    kind: 'bar',
    id: 'zones',
    title: words.zones,
    alt: words.zonesAlt,
    room: ZONE_ROOM,
    data: {
      domain: {
        label: table.zone,
        values: zones.map(({ zone }) =>
          gazetteer === null ? '' : zoneLabel(zone, gazetteer, messages),
        ),
      },
      series: [
        {
          label: table.individuals,
          color: SERIES_COLORS[0],
          values: zones.map(({ totals }) => totals.individuals),
        },
      ],
    },
  };
}

function needsChart(month: MonthPicture | null, messages: Messages): DocumentChart {
  const { charts: words, table } = messages.monthly;
  const { sectors } = messages.weeklyNeeds;
  const lines = month?.picture.sites ?? [];
  const shown = month === null ? [] : SECTORS;
  return {
    kind: 'stacked-bar',
    id: 'needs-by-sector',
    title: words.needs,
    alt: words.needsAlt,
    room: SECTORS.length,
    data: {
      domain: { label: table.sector, values: shown.map((sector) => sectors[sector]) },
      series: LEVELS.map((level) => ({
        label: levelName(level, messages.document),
        color: LEVEL_COLORS[level].background,
        values: shown.map((sector) =>
          lines
            .filter(({ needs }) => needs[sector] === level)
            .reduce((sum, { individuals }) => sum + individuals, 0),
        ),
      })),
    },
  };
}

function interventionChart(
  month: MonthPicture | null,
  { language, monthly }: Messages,
): DocumentChart {
  const { charts: words, table } = monthly;
  const sectors = (month?.interventions.sectors ?? []).slice(0, clusterList.codes.length);
  const series = [
    ['completed', table.completed],
    ['ongoing', table.ongoing],
    ['planned', table.planned],
  ] as const;
  return {
    kind: 'stacked-bar',
    id: 'interventions',
    title: words.interventions,
    alt: words.interventionsAlt,
    room: clusterList.codes.length,
    data: {
      domain: {
        label: table.sector,
        values: sectors.map(({ sector }) => labelOf(clusterList, sector, language)),
      },
      series: series.map(([status, label], index) => ({
        label,
        color: SERIES_COLORS[index] ?? SERIES_COLORS[0],
        values: sectors.map((each) => each[status]),
      })),
    },
  };
}
