// Which sites and reports a week's report is about, and what was said about their figures.

import { keyOf } from '../../consolidate/form-key.ts';
import { weeklyReport } from '../../forms/weekly-report.ts';
import type { FormRow, SiteValues, WeeklyValues } from '../../reading/reading.ts';
import { siteWeeks } from './site-weeks.ts';
import type { SiteWeeks } from './site-weeks.ts';
import type { WeekMaterial } from './week-material.ts';

/** Sites and reports in the scope of the report. */
export interface WeekScope {
  readonly sites: readonly FormRow<SiteValues>[];
  readonly reports: SiteWeeks;
  /** The registry row of a site, of any team. */
  readonly registered: (site: string | null | undefined) => FormRow<SiteValues> | undefined;
  /** What somebody said who justified the individuals of a row; `null` when nobody was asked. */
  readonly justification: (row: FormRow<WeeklyValues>) => string | null;
}

/** Columns whose justification explains the individuals; `null` is the whole row. */
const ABOUT_FIGURE: ReadonlySet<string | null> = new Set(['individuals', 'change_comment', null]);

/** In a team's report its own sites; a site that names no team is the spreadsheet's own. */
export function scopeOf(material: WeekMaterial): WeekScope {
  const { scope } = material;
  const isIn = (team: string | null | undefined): boolean =>
    scope.kind === 'operation' || (team ?? scope.team) === scope.team;
  const registry = new Map(material.sites.map((site) => [site.values.site_id, site]));
  const said = new Map(
    material.justifications
      .filter(({ form, columnId }) => form === 'weekly' && ABOUT_FIGURE.has(columnId))
      .map(({ record, text }) => [record, text]),
  );
  return {
    sites: material.sites.filter(({ values }) => isIn(values.facilitator_team)),
    reports: siteWeeks(
      material.weekly.filter(({ values }) => {
        const site = registry.get(values.site_id)?.values;
        // A site that nobody has registered belongs to whoever reports it.
        return isIn(site === undefined ? values.facilitator_code : site.facilitator_team);
      }),
    ),
    registered: (site) => registry.get(site),
    justification: ({ values }) => said.get(keyOf(weeklyReport, values) ?? '') ?? null,
  };
}

/** A row of a tab of a document, for looking findings up. */
export function placeKey(place: {
  readonly document: string;
  readonly tab: string;
  readonly row: number | null;
}): string {
  return `${place.document} ${place.row ?? 0} ${place.tab}`;
}
