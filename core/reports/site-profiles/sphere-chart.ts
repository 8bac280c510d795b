// The chart of the indicators: how many sites meet each standard.

import type { Messages } from '../../messages/messages.ts';
import type { Block } from '../document/document.ts';
import { LEVEL_COLORS } from '../document/document-look.ts';
import type { ProfileMonth } from './profile-month.ts';
import { SPHERE_IDS, SPHERE_VERDICTS } from './sphere.ts';
import type { SphereVerdict } from './sphere.ts';

/** Darker is worse, as in the levels of need, so that they are told apart without colours. */
const COLORS: Readonly<Record<SphereVerdict, string>> = {
  emergency: LEVEL_COLORS[3].background,
  below: LEVEL_COLORS[2].background,
  met: LEVEL_COLORS[1].background,
  unknown: LEVEL_COLORS.nsp.background,
};

/** The chart; without a month it is empty and keeps its place. */
export function sphereChart(month: ProfileMonth | null, { siteProfiles: words }: Messages): Block {
  return {
    kind: 'charts',
    charts: [
      {
        kind: 'stacked-bar',
        id: 'sites-by-indicator',
        title: words.chart.title,
        alt: words.chart.alt,
        room: SPHERE_IDS.length,
        data: {
          domain: {
            label: words.chart.indicator,
            values: SPHERE_IDS.map((id) => words.sphere.short[id]),
          },
          series: SPHERE_VERDICTS.map((verdict) => ({
            label: words.sphere.verdicts[verdict],
            color: COLORS[verdict],
            values: SPHERE_IDS.map((id) =>
              month === null
                ? null
                : month.sites.filter(({ sphere }) => sphere[id].verdict === verdict).length,
            ),
          })),
        },
      },
    ],
  };
}
