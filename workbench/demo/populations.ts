// Individuals by site and week: exact on the days whose total is published, plausible in between.
// No row of a sheet is made here.

import { LAST, WEEKS } from './calendar.ts';
import { DEMO_SITES, siteNamed } from './demo-sites.ts';
import type { DemoSite } from './demo-sites.ts';
import { portion, split } from './portion.ts';
import { INTERPOLATED_TOTALS, PUBLISHED_TOTALS } from './published-figures.ts';

/** Individuals of a site by week index; `null` in a week for which there is no figure. */
export type Populations = ReadonlyMap<string, readonly (number | null)[]>;

/** Part of those who came in October that is still there, by week. */
const SURGE = [0, 0, 0, 0, 0, 0, 0, 1, 1.1, 0.85, 0.55, 0.25, 0];

/** Sites whose team has no figure in the last week although they are open. */
export const WITHOUT_LAST_FIGURE = ['Paroisse de Pétévo', 'Lycée de Gobongo', 'École Sara-Yakité'];

/** Whether the site has a figure in that week. */
export function hasFigure(site: DemoSite, week: number): boolean {
  const day = WEEKS[week] ?? '';
  if (day < site.opened || day > (site.lastReport ?? '9')) return false;
  return week !== LAST || !WITHOUT_LAST_FIGURE.includes(site.name);
}

/** The populations of all sites. */
export function populations(): Populations {
  const weeks = WEEKS.map((_, week) => weekPopulations(week));
  const result = new Map(
    DEMO_SITES.map((site) => [site.id, weeks.map((week) => week.get(site.id) ?? null)]),
  );
  repeatWeeks(result);
  return result;
}

function weekPopulations(week: number): ReadonlyMap<string, number> {
  const reporting = DEMO_SITES.filter((site) => hasFigure(site, week));
  if (week === LAST) return new Map(reporting.map((site) => [site.id, site.individuals]));
  const day = WEEKS[week] ?? '';
  const total = PUBLISHED_TOTALS[day]?.individuals ?? INTERPOLATED_TOTALS[day] ?? 0;
  const result = new Map<string, number>();
  for (const site of reporting) {
    if (site.rounded === true) result.set(site.id, 100 * Math.round(weight(site, week) / 100));
    // A handful of people at a parish does not follow the town's movements.
    else if (site.individuals < 60)
      result.set(site.id, site.individuals + Math.floor(4 * portion(site.id, week)));
  }
  const fixed = [...result.values()].reduce((a, b) => a + b, 0);
  const others = reporting.filter((site) => !result.has(site.id));
  const shares = split(
    total - fixed,
    others.map((site) => weight(site, week)),
  );
  others.forEach((site, index) => result.set(site.id, shares[index] ?? 0));
  return result;
}

/** What a site would have if no total had to be met. */
function weight(site: DemoSite, week: number): number {
  const left = (LAST - week) / LAST;
  const trend = 1 + left * (0.3 * portion(site.id, 'trend') - 0.02);
  const wobble = 1 + 0.016 * (portion(site.id, week, 'wobble') - 0.5);
  const surge = 1 + (site.surge ?? 0) * (SURGE[week] ?? 0);
  return site.individuals * trend * wobble * surge * (site.rounded === true ? 1.03 : 1);
}

/** Weeks in which the same figure was sent again; none of them has a published total to meet. */
function repeatWeeks(all: Map<string, (number | null)[]>): void {
  const copy = (name: string, from: number, to: readonly number[]): void => {
    const row = all.get(siteNamed(name).id) ?? [];
    for (const week of to) row[week] = row[from] ?? null;
  };
  copy('Paroisse Sainte-Trinité', 9, [10, 11]);
  copy('École Sara-Yakité', 6, [7]);
  // The road was cut in the last week: its figure is the one of the week before.
  copy('Votongbo 2', LAST, [LAST - 1]);
}
