// The two charts: individuals over the weeks, and sites by sector and level of need.

import type { Messages } from '../../messages/messages.ts';
import { dmyDay } from '../../table/serial-date.ts';
import type { Block, NeedLevel } from '../document/document.ts';
import { LEVEL_COLORS, SERIES_COLORS } from '../document/document-look.ts';
import { levelName } from '../document/level-name.ts';
import type { SectorSummary } from '../needs/sector-summary.ts';
import { SECTORS } from './sectors.ts';
import { CHART_WEEKS } from './series.ts';
import type { WeekPoint } from './series.ts';

/** Critical first, so that the worst of each bar begins at the axis. */
const LEVELS: readonly NeedLevel[] = ['3', '2', '1', '0', 'nsp'];

/** The charts of these weeks and bars; without any they are empty and keep their place. */
export function chartBlock(
  weeks: readonly WeekPoint[],
  bars: readonly SectorSummary[],
  { weeklyNeeds: { charts: words, sectors, siteTable }, document }: Messages,
): Block {
  return {
    kind: 'charts',
    charts: [
      {
        kind: 'line',
        id: 'individuals-by-week',
        title: words.individuals,
        alt: words.individualsAlt,
        room: CHART_WEEKS,
        data: {
          // Texts, so that the axis shows every week and no day in between.
          domain: { label: words.week, values: weeks.map(({ week }) => dmyDay(week).slice(0, 5)) },
          series: [
            {
              label: siteTable.individuals,
              color: SERIES_COLORS[0],
              values: weeks.map(({ individuals }) => individuals),
            },
          ],
          beside: [{ label: words.sites, values: weeks.map(({ sites }) => sites) }],
        },
      },
      {
        kind: 'stacked-bar',
        id: 'needs-by-sector',
        title: words.needs,
        alt: words.needsAlt,
        room: SECTORS.length,
        data: {
          domain: { label: words.sector, values: bars.map(({ sector }) => sectors[sector]) },
          series: LEVELS.map((level) => ({
            label: levelName(level, document),
            color: LEVEL_COLORS[level].background,
            values: bars.map(({ sites }) => sites[level]),
          })),
        },
      },
    ],
  };
}
