// Facts of findings about the interventions log.

/** Facts of each code. Column ids and codes, never words of a language; dates are serial numbers. */
export interface ActivityFacts {
  'activity/sector-unlikely': { activity: string; sector: string };
  'activity/subsector-differs': { subsector: string; sector: string };
  'activity/reached-exceeds-target': { reached: number; targeted: number; percent: number };
  'activity/targeted-exceeds-site': { targeted: number; individuals: number; week: number };
  'activity/reached-incomplete': { missing: readonly string[] };
  'activity/reached-total-differs': { sum: number; expected: number };
  'activity/report-unlikely': { report: string; isThere: boolean };
  'activity/organisation-unnamed': { column: string; raw: string };
  'activity/likely-repeated': { otherTab: string; otherRow: number };
}
