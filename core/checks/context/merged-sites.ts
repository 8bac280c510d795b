// Sites that were merged into another: the closed one keeps its row, its code and its closing date,
// and the one that took it in carries its code or its name among its other names. Figures before the
// closing date stay with the closed site; only people say that two sites are one.

import type { IndexedSite, SiteIndex } from './site-index.ts';
import { plainSiteName } from './site-name.ts';

/**
 * The survivor of each merged site, both by code. A name says so only within one commune; a closed
 * site that two open ones claim is in neither.
 */
export function mergedSites(index: SiteIndex): ReadonlyMap<string, string> {
  const closed = [...index.values()].filter((site) => site.closed !== null);
  const merged = new Map<string, string>();
  if (closed.length === 0) return merged;
  const open = openByName(index);
  for (const site of closed) {
    const byCode = open.get(plainSiteName(site.siteId)) ?? [];
    const byName = site.name === null ? [] : (open.get(plainSiteName(site.name)) ?? []);
    const near = byName.filter(({ admin3 }) => admin3 !== null && admin3 === site.admin3);
    const [survivor, ...others] = byCode.length > 0 ? byCode : near;
    if (survivor !== undefined && others.length === 0) merged.set(site.siteId, survivor.siteId);
  }
  return merged;
}

function openByName(index: SiteIndex): ReadonlyMap<string, readonly IndexedSite[]> {
  const named = new Map<string, IndexedSite[]>();
  for (const site of index.values()) {
    if (site.closed !== null) continue;
    for (const name of site.plainNames) {
      const sites = named.get(name);
      if (sites === undefined) named.set(name, [site]);
      else sites.push(site);
    }
  }
  return named;
}
