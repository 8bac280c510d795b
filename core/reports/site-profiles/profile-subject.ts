// What one page of the report is about: a site, or the small sites of a zone counted together.

import type { Finding } from '../../findings/finding.ts';
import type { InterventionValues, ProfileValues, SiteValues } from '../../reading/reading.ts';
import type { NeedLevel } from '../document/document.ts';
import type { Sector } from '../weekly-needs/sectors.ts';
import type { SphereId, SphereIndicator } from './sphere.ts';

/** The weekly figures of one week; a figure is `null` where it is not known of every site. */
export interface WeekFigures {
  /** Cut-off day. */
  readonly week: number;
  readonly households: number | null;
  readonly individuals: number | null;
  readonly arrivals: number | null;
  readonly departures: number | null;
  /** `null` where several sites are counted together. */
  readonly needs: Readonly<Record<Sector, NeedLevel | null>> | null;
}

/** A page. */
export interface ProfileSubject {
  /** Site code, or `zone` and the zone's code. Pages are found by it. */
  readonly id: string;
  readonly name: string;
  readonly zone: string | null;
  /** Codes of the sites; more than one where small ones are counted together. */
  readonly sites: readonly string[];
  readonly isGroup: boolean;
  /** The profile; of a group, sums and the answers that most of its sites give. */
  readonly values: ProfileValues;
  /** The registry's row; `null` for a group and for a site that nobody has registered. */
  readonly site: SiteValues | null;
  readonly sphere: Readonly<Record<SphereId, SphereIndicator>>;
  /** The weeks that close in the month, oldest first. */
  readonly weeks: readonly WeekFigures[];
  /** Activities that touch the month, by sector. */
  readonly interventions: readonly InterventionValues[];
  /** Findings on the profile that nobody has settled. */
  readonly findings: readonly Finding[];
  /** Columns of the profile whose cell could not be read. */
  readonly unread: readonly string[];
}
