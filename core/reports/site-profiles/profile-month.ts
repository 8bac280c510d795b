// Everything the report says about a month, as figures: the pages in their order, and the sites
// without one. No words, no layout.

import { mergeSmallSites } from '../../disclosure/merge-small-sites.ts';
import type { MergedSites } from '../../disclosure/merge-small-sites.ts';
import type { Finding } from '../../findings/finding.ts';
import type {
  FormRow,
  InterventionValues,
  ProfileValues,
  SiteValues,
} from '../../reading/reading.ts';
import { lastOfMonth } from '../../table/serial-month.ts';
import { openSitesOn } from '../open-sites.ts';
import type { ReportMaterial } from '../report-material.ts';
import { siteWeeks } from '../weekly-needs/site-weeks.ts';
import type { SiteWeeks } from '../weekly-needs/site-weeks.ts';
import { orderedZones } from '../weekly-needs/zone-order.ts';
import { interventionsBySite } from './month-interventions.ts';
import { weeksOfSite, weeksTogether } from './month-weeks.ts';
import { profileAbsences } from './profile-absences.ts';
import type { ProfileAbsence } from './profile-absences.ts';
import type { ProfileSubject } from './profile-subject.ts';
import { profilesTogether } from './profiles-together.ts';
import { sphereIndicators } from './sphere.ts';

/** A month of profiles. */
export interface ProfileMonth {
  /** First day. */
  readonly month: number;
  /** By zone, then by individuals, largest first; groups of small sites end their zone. */
  readonly subjects: readonly ProfileSubject[];
  /** Each site that has a page or is in a group, by itself: what key figures count. */
  readonly sites: readonly ProfileSubject[];
  /** Sites with a profile. */
  readonly profiled: number;
  /** Sites open in the month; those with a profile are among them. */
  readonly open: number;
  readonly absences: readonly ProfileAbsence[];
  /** Sites too small to be shown, even together. */
  readonly withheld: number;
}

type ProfileRow = FormRow<ProfileValues>;

/** What the sites of a month are looked up in. */
interface Sources {
  readonly material: ReportMaterial;
  readonly month: number;
  readonly registry: ReadonlyMap<string, SiteValues>;
  readonly profiles: ReadonlyMap<string, ProfileRow>;
  readonly weeks: SiteWeeks;
  readonly interventions: ReadonlyMap<string, readonly InterventionValues[]>;
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
}

/** The profiles of the month that begins on this day. */
export function profileMonth(material: ReportMaterial, month: number): ProfileMonth {
  const { scope, gazetteer } = material;
  const mine = (team: string | null | undefined): boolean =>
    scope.kind === 'operation' || (team ?? scope.team) === scope.team;
  const sites = material.sites.filter(({ values }) => mine(values.facilitator_team));
  const everySite = registryOf(material.sites);
  const profiles = profilesOf(material.profile, month, (siteId) =>
    mine(everySite.get(siteId)?.facilitator_team),
  );
  const sources: Sources = {
    material,
    month,
    registry: registryOf(sites),
    profiles,
    weeks: siteWeeks(material.weekly),
    interventions: interventionsBySite(material.interventions, month, material.audience),
    findings: findingsByRow(material.findings),
  };
  const { own, groups, withheld } = shownSites(sources);
  const bySite = new Map(
    [...profiles].map(([siteId, row]) => [siteId, siteSubject(siteId, row, sources)]),
  );
  const subjectsOf = (ids: readonly string[]): readonly ProfileSubject[] =>
    ids.flatMap((siteId) => bySite.get(siteId) ?? []);
  const subjects = [
    ...subjectsOf(own),
    ...groups.map((group) => groupSubject(group.zone, subjectsOf(group.sites), material)),
  ];
  const gone = new Set(withheld);
  const zones = new Map(
    orderedZones(
      subjects.map(({ zone }) => zone),
      gazetteer,
    ).map((zone, index) => [zone, index]),
  );
  const rank = ({ zone }: ProfileSubject): number => zones.get(zone) ?? 0;
  const persons = ({ values }: ProfileSubject): number => values.individuals ?? -1;
  const open = new Set([
    ...openSitesOn(sites, month),
    ...openSitesOn(sites, lastOfMonth(month)),
    ...profiles.keys(),
  ]);
  return {
    month,
    subjects: subjects.sort(
      (a, b) =>
        rank(a) - rank(b) ||
        Number(a.isGroup) - Number(b.isGroup) ||
        persons(b) - persons(a) ||
        (a.id < b.id ? -1 : 1),
    ),
    sites: [...bySite.values()].filter(({ id }) => !gone.has(id)),
    profiled: profiles.size,
    open: open.size,
    absences: profileAbsences(sites, material.profile, sources.weeks, open, profiles, month),
    withheld: withheld.length,
  };
}

/** Profiles of the month by site. Of two for one site the first stands: a site is never doubled. */
function profilesOf(
  rows: readonly ProfileRow[],
  month: number,
  isMine: (siteId: string) => boolean,
): ReadonlyMap<string, ProfileRow> {
  const last = lastOfMonth(month);
  const found = new Map<string, ProfileRow>();
  for (const row of rows) {
    const { site_id: siteId, profile_month: day } = row.values;
    if (typeof siteId !== 'string' || typeof day !== 'number') continue;
    if (day < month || day > last || found.has(siteId) || !isMine(siteId)) continue;
    found.set(siteId, row);
  }
  return found;
}

/** Inside, every site has its page; outside, small ones are counted together. */
function shownSites({ material, profiles, weeks, registry, month }: Sources): MergedSites {
  const ids = [...profiles.keys()];
  if (material.audience === 'coordination') return { own: ids, groups: [], withheld: [] };
  const sized = ids.map((id) => {
    const figures = [
      profiles.get(id)?.values.individuals ?? null,
      // A page shows the weeks of the month too: none of them may be of a small site.
      ...weeksOfSite(weeks, id, month).map(({ individuals }) => individuals),
    ].filter((persons) => persons !== null && persons > 0);
    const persons = figures.length === 0 ? null : Math.min(...(figures as number[]));
    return { id, zone: registry.get(id)?.reporting_zone ?? null, persons };
  });
  return mergeSmallSites(sized, material.settings['disclosure.site_min']);
}

function siteSubject(siteId: string, row: ProfileRow, sources: Sources): ProfileSubject {
  const { material, month, registry, weeks, interventions, findings } = sources;
  const { values, place, unread } = row;
  const site = registry.get(siteId) ?? null;
  return {
    id: siteId,
    name: site?.site_name ?? siteId,
    zone: site?.reporting_zone ?? null,
    sites: [siteId],
    isGroup: false,
    values,
    site,
    sphere: sphereIndicators(values, material.settings),
    weeks: weeksOfSite(weeks, siteId, month),
    interventions: interventions.get(siteId) ?? [],
    findings: findings.get(`${place.document} ${place.row} ${place.tab}`) ?? [],
    unread,
  };
}

/** @param zone `null`: sites of several zones. */
function groupSubject(
  zone: string | null,
  sites: readonly ProfileSubject[],
  { settings }: ReportMaterial,
): ProfileSubject {
  const values = profilesTogether(sites.map((site) => site.values));
  return {
    id: `zone ${zone ?? ''}`,
    name: '',
    zone,
    sites: sites.map(({ id }) => id),
    isGroup: true,
    values,
    site: null,
    sphere: sphereIndicators(values, settings),
    weeks: weeksTogether(sites.map(({ weeks }) => weeks)),
    interventions: sites.flatMap(({ interventions }) => interventions),
    findings: [],
    unread: [],
  };
}

function registryOf(sites: readonly FormRow<SiteValues>[]): ReadonlyMap<string, SiteValues> {
  const registry = new Map<string, SiteValues>();
  for (const { values } of sites) {
    const { site_id: siteId } = values;
    if (typeof siteId === 'string' && !registry.has(siteId)) registry.set(siteId, values);
  }
  return registry;
}

function findingsByRow(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { document, row, tab } = finding.place;
    if (row === null) continue;
    const key = `${document} ${row} ${tab}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, [finding]);
    else known.push(finding);
  }
  return found;
}
