// Which columns count people with a characteristic, and what may never be told of a single site.

import type { FormId } from '../forms/form.ts';

/** The eight cells by age and sex of the weekly report and the profile: women, then men. */
export const AGES_OF_WOMEN = ['f_0_4', 'f_5_17', 'f_18_59', 'f_60plus'] as const;
export const AGES_OF_MEN = ['m_0_4', 'm_5_17', 'm_18_59', 'm_60plus'] as const;

/** A total and the parts that add up to it, where all of them are given. */
export interface Breakdown {
  readonly total: string;
  readonly parts: readonly string[];
}

/** How the people of a row are broken down: the first breakdown that a row gives wholly is its own. */
export const BREAKDOWNS: Readonly<Partial<Record<FormId, readonly Breakdown[]>>> = {
  weekly: [
    { total: 'individuals', parts: [...AGES_OF_WOMEN, ...AGES_OF_MEN] },
    { total: 'individuals', parts: ['female_total', 'male_total'] },
  ],
  profile: [{ total: 'individuals', parts: [...AGES_OF_WOMEN, ...AGES_OF_MEN] }],
  interventions: [
    { total: 'reached_ind', parts: ['reached_f', 'reached_m', 'reached_girls', 'reached_boys'] },
  ],
};

/** Sums of the cells above: shown only where all their cells are. */
export const SUBTOTALS: Readonly<Partial<Record<FormId, readonly Breakdown[]>>> = {
  weekly: [
    { total: 'female_total', parts: AGES_OF_WOMEN },
    { total: 'male_total', parts: AGES_OF_MEN },
  ],
};

/**
 * Sector of an intervention of which no site is named: gender-based violence is never told by site in
 * what is published (domain notes 6).
 */
export const NEVER_BY_SITE: ReadonlySet<string> = new Set(['PRO-GBV']);
