// Which sites are shown on their own where a report or a dataset leaves the operation, and which are
// counted together because one of them has too few people.

/** A site and its people. */
export interface SizedSite {
  readonly id: string;
  /** Reporting zone; `null` is not known. */
  readonly zone: string | null;
  /** Individuals; `null` is not known. A site without people gives nobody away. */
  readonly persons: number | null;
}

/** Sites that are counted together. */
export interface SiteGroup {
  /** `null`: of more than one zone. */
  readonly zone: string | null;
  readonly sites: readonly string[];
}

export interface MergedSites {
  /** Sites shown on their own, in their order. */
  readonly own: readonly string[];
  readonly groups: readonly SiteGroup[];
  /** Too few people even together: not shown at all. */
  readonly withheld: readonly string[];
}

/**
 * Merges each site below `min` persons into its zone. Where a zone's small sites are too few people
 * together, its next larger site joins them; a zone that is too small itself is merged with others.
 */
export function mergeSmallSites(sites: readonly SizedSite[], min: number): MergedSites {
  const small = sites.filter((site) => isSmall(site, min));
  if (small.length === 0) return { own: sites.map(({ id }) => id), groups: [], withheld: [] };
  const large = sites.filter((site) => (site.persons ?? 0) >= min).sort(byPersons);
  const joined = new Set<SizedSite>();
  const groups: { zone: string | null; members: readonly SizedSite[] }[] = [];
  const rest: SizedSite[] = [];
  for (const [zone, members] of byZone(small)) {
    const whole =
      zone === null
        ? null
        : enough(
            members,
            large.filter((site) => site.zone === zone),
            min,
          );
    if (whole === null) rest.push(...members);
    else groups.push({ zone, members: whole });
  }
  for (const { members } of groups) for (const site of members) joined.add(site);
  let withheld: readonly SizedSite[] = [];
  if (rest.length > 0) {
    const whole = enough(
      rest,
      large.filter((site) => !joined.has(site)),
      min,
    );
    const last = groups.pop();
    if (whole !== null) {
      if (last !== undefined) groups.push(last);
      groups.push({ zone: null, members: whole });
    } else if (last !== undefined) {
      groups.push({ zone: null, members: [...last.members, ...rest] });
    } else {
      withheld = rest;
    }
  }
  for (const { members } of groups) for (const site of members) joined.add(site);
  const gone = new Set([...joined, ...withheld]);
  return {
    own: sites.filter((site) => !gone.has(site)).map(({ id }) => id),
    groups: groups.map(({ zone, members }) => ({ zone, sites: members.map(({ id }) => id) })),
    withheld: withheld.map(({ id }) => id),
  };
}

function isSmall({ persons }: SizedSite, min: number): boolean {
  return persons !== null && persons > 0 && persons < min;
}

/** The small ones with as many larger ones as it takes, smallest first; `null` when all do not do. */
function enough(
  small: readonly SizedSite[],
  large: readonly SizedSite[],
  min: number,
): readonly SizedSite[] | null {
  const members = [...small];
  let persons = small.reduce((sum, site) => sum + (site.persons ?? 0), 0);
  for (const site of large) {
    // One small site alone is never enough, whatever its number.
    if (persons >= min && members.length > 1) break;
    members.push(site);
    persons += site.persons ?? 0;
  }
  return persons >= min && members.length > 1 ? members : null;
}

function byZone(sites: readonly SizedSite[]): ReadonlyMap<string | null, readonly SizedSite[]> {
  const zones = new Map<string | null, SizedSite[]>();
  for (const site of sites) {
    const known = zones.get(site.zone);
    if (known === undefined) zones.set(site.zone, [site]);
    else known.push(site);
  }
  return zones;
}

function byPersons(a: SizedSite, b: SizedSite): number {
  return (a.persons ?? 0) - (b.persons ?? 0) || (a.id < b.id ? -1 : 1);
}
