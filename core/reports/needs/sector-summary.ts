// The needs of a week by sector: how many sites at which level, how many people live in those with a
// serious need, what the issue mostly is, and what answers it.

import { NEED_LEVELS } from '../document/document.ts';
import type { NeedLevel } from '../document/document.ts';
import { isSerious, SECTORS } from '../weekly-needs/sectors.ts';
import type { Sector } from '../weekly-needs/sectors.ts';
import type { SiteLine } from '../weekly-needs/site-line.ts';
import type { SeriousNeed } from './serious-needs.ts';

/** One sector. */
export interface SectorSummary {
  readonly sector: Sector;
  /** Sites by level; a blank counts nowhere. */
  readonly sites: Readonly<Record<NeedLevel, number>>;
  /** Individuals of the sites with a serious or critical need. */
  readonly individuals: number;
  /** The main issue that most of these sites name, and how many; `null` when none names one. */
  readonly issue: { readonly code: string; readonly sites: number } | null;
  /** Sites with a serious need that an intervention answers. */
  readonly answered: number;
  /** Sites with a need that lasts and that nothing answers. */
  readonly unanswered: number;
}

/** The six sectors, in the order of the form. */
export function sectorSummaries(
  lines: readonly SiteLine[],
  needs: readonly SeriousNeed[],
): readonly SectorSummary[] {
  return SECTORS.map((sector) => {
    const serious = lines.filter((line) => isSerious(line.needs[sector]));
    const own = needs.filter((need) => need.sector === sector);
    const counts = NEED_LEVELS.map(
      (level) => [level, lines.filter((line) => line.needs[sector] === level).length] as const,
    );
    return {
      sector,
      sites: Object.fromEntries(counts) as Record<NeedLevel, number>,
      individuals: serious.reduce((sum, { individuals }) => sum + individuals, 0),
      issue: mostNamed(serious.map((line) => line.issues[sector])),
      answered: own.filter(({ response }) => response !== null).length,
      unanswered: own.filter(({ unanswered }) => unanswered).length,
    };
  });
}

/** The code that is named most often; of two named as often, the one that comes first in the alphabet. */
function mostNamed(codes: readonly (string | null)[]): SectorSummary['issue'] {
  const counts = new Map<string, number>();
  for (const code of codes) if (code !== null) counts.set(code, (counts.get(code) ?? 0) + 1);
  let most: SectorSummary['issue'] = null;
  for (const [code, sites] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (sites > (most?.sites ?? 0)) most = { code, sites };
  }
  return most;
}
