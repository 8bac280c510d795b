// One site with a figure in the week: what its line in the report says.

import { looksRounded } from '../../forms/weekly/rounded-estimate.ts';
import type { FormRow, SiteValues, WeeklyValues } from '../../reading/reading.ts';
import type { Settings } from '../../settings/settings.ts';
import { changeOf } from '../percent.ts';
import type { Change } from '../percent.ts';
import { issueOf, levelOf, SECTORS } from './sectors.ts';
import type { NeedLevel } from '../document/document.ts';
import type { Sector } from './sectors.ts';

/** A site of the week. Blank and unreadable figures are `null`, never zero. */
export interface SiteLine {
  readonly siteId: string;
  readonly name: string;
  /** Zone code, or the zone as it was written where the operation has no list of zones. */
  readonly zone: string | null;
  readonly households: number | null;
  readonly individuals: number;
  readonly female: number | null;
  readonly male: number | null;
  /** Against the week before; `null` when there is no figure of that week. */
  readonly change: Change | null;
  readonly arrivals: number | null;
  readonly departures: number | null;
  readonly needs: Readonly<Record<Sector, NeedLevel | null>>;
  /** Main issue of each need, a code of the sector's list. */
  readonly issues: Readonly<Record<Sector, string | null>>;
  /** No week before has a figure of this site, although other sites have one. */
  readonly firstFigure: boolean;
  /** Code of list `priority_need`. */
  readonly firstNeed: string | null;
  readonly alert: boolean;
  /** Code of list `alert_type`; `null` when the alert has no type, or there is no alert. */
  readonly alertType: string | null;
  readonly carriedOver: boolean;
  /** Looks rounded, or is said to be. */
  readonly rounded: boolean;
  /** Code of list `access_status`. */
  readonly access: string | null;
  /** The change is large enough to want an explanation. */
  readonly outlier: boolean;
  /** The facilitator's explanation of the change, or what was said when the figure was justified. */
  readonly explanation: string | null;
  /** How many sites the line stands for; more than one where small sites are counted together. */
  readonly sites: number;
}

/** What is known of a site from earlier weeks. */
export interface SitePast {
  /** Individuals of the week before. */
  readonly before: number | null;
  readonly firstFigure: boolean;
  /** What somebody said who was asked about the figure. */
  readonly justification: string | null;
}

/** The line of a site with its registry row. */
export function siteLine(
  values: WeeklyValues,
  individuals: number,
  { before, firstFigure, justification }: SitePast,
  site: FormRow<SiteValues> | undefined,
  settings: Settings,
): SiteLine {
  const siteId = values.site_id ?? '';
  const change = before === null ? null : changeOf(before, individuals);
  return {
    siteId,
    name: site?.values.site_name ?? values.site_name ?? siteId,
    zone: site?.values.reporting_zone ?? null,
    households: values.households ?? null,
    individuals,
    female: values.female_total ?? null,
    male: values.male_total ?? null,
    change,
    arrivals: values.arrivals_ind ?? null,
    departures: values.departures_ind ?? null,
    needs: bySector((sector) => levelOf(values, sector)),
    issues: bySector((sector) => issueOf(values, sector)),
    firstFigure,
    firstNeed: values.priority_need_1 ?? null,
    alert: values.urgent_alert === 'oui',
    alertType: values.urgent_alert === 'oui' ? (values.urgent_alert_type ?? null) : null,
    carriedOver: values.carried_over === 'oui',
    rounded:
      values.rounded_estimate === 'oui' || looksRounded(values.individuals, values.households),
    access: values.access_status ?? null,
    outlier: change !== null && wantsExplanation(change, settings),
    explanation: values.change_comment ?? justification,
    sites: 1,
  };
}

function bySector<Value>(value: (sector: Sector) => Value): Readonly<Record<Sector, Value>> {
  const values = SECTORS.map((sector) => [sector, value(sector)] as const);
  return Object.fromEntries(values) as Record<Sector, Value>;
}

/** A change above both the persons and the per cent of the settings wants an explanation. */
function wantsExplanation(change: Change, settings: Settings): boolean {
  const persons = Math.abs(change.persons);
  const percent = (settings['change.explain_percent'] * change.before) / 100;
  return persons > Math.max(settings['change.explain_persons'], percent);
}
