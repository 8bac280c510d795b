// Households, sexes and ages of a number of individuals. They always add up to it.

import type { DemoSite } from './demo-sites.ts';
import { portion, split } from './portion.ts';

/** Age groups of the form, youngest first. */
const AGES = ['0_4', '5_17', '18_59', '60plus'] as const;
const AGE_SHARES = [17, 33, 45, 5];

/** The number of households in a site. */
export function householdsOf(site: DemoSite, individuals: number): number {
  const households = individuals / site.size;
  return site.rounded === true
    ? 10 * Math.round(households / 10)
    : Math.max(1, Math.round(households));
}

/** Whether people are counted one by one there, so that ages are known. */
export function isCounted(site: DemoSite): boolean {
  return site.rounded !== true && site.individuals < 2_000 && portion(site.id, 'counted') < 0.35;
}

/** Cells of the sex and age columns; empty where a site only knows its total. */
export function peopleCells(site: DemoSite, individuals: number): Record<string, number> {
  if (site.rounded === true || portion(site.id, 'sexes') > 0.85) return {};
  const female = females(site, individuals);
  const totals = { female_total: female, male_total: individuals - female };
  return isCounted(site) ? { ...totals, ...peopleByAgeAndSex(site, individuals) } : totals;
}

/** Cells of the eight columns by age and sex. */
export function peopleByAgeAndSex(site: DemoSite, individuals: number): Record<string, number> {
  const female = females(site, individuals);
  const cells: Record<string, number> = {};
  const ofWomen = split(female, AGE_SHARES);
  const ofMen = split(individuals - female, AGE_SHARES);
  AGES.forEach((age, index) => {
    cells[`f_${age}`] = ofWomen[index] ?? 0;
    cells[`m_${age}`] = ofMen[index] ?? 0;
  });
  return cells;
}

function females(site: DemoSite, individuals: number): number {
  return Math.round(individuals * (0.505 + 0.04 * portion(site.id, 'female')));
}
