// What must be known of a site to decide how its rows leave: its zone and its last known people.

import type { ReportMaterial } from '../reports/report-material.ts';

export interface SiteFacts {
  /** Reporting zone of the registry; `null` is not known. */
  readonly zoneOf: (site: string) => string | null;
  /** Individuals of the last weekly report up to a day, a serial date; `null` is not known. */
  readonly personsOf: (site: string, until: number) => number | null;
}

export function sitesOf({ sites, weekly }: ReportMaterial): SiteFacts {
  const zones = new Map<string, string>();
  for (const { values } of sites) {
    if (values.site_id != null && values.reporting_zone != null) {
      zones.set(values.site_id, values.reporting_zone);
    }
  }
  const weeks = new Map<string, { readonly week: number; readonly persons: number }[]>();
  for (const { values } of weekly) {
    const { site_id: site, week_end: week, individuals: persons } = values;
    if (site == null || week == null || persons == null) continue;
    const known = weeks.get(site);
    if (known === undefined) weeks.set(site, [{ week, persons }]);
    else known.push({ week, persons });
  }
  for (const known of weeks.values()) known.sort((a, b) => b.week - a.week);
  return {
    zoneOf: (site) => zones.get(site) ?? null,
    personsOf: (site, until) => weeks.get(site)?.find(({ week }) => week <= until)?.persons ?? null,
  };
}
