// Which code each site of an adopted list gets. A code of the operation's pattern is kept; any other
// code is the site's external code; a site without one is proposed the next free code. A site that is
// registered already keeps its own, found by code or, as a guess, by name and place.

import type { Settings } from '../settings/settings.ts';
import { siteCodePattern } from '../settings/site-code-pattern.ts';
import { fold } from '../table/fold.ts';

/** A site of the list, as far as its identity goes. */
export interface ListedSite {
  readonly row: number;
  readonly siteId: string | null;
  readonly external: string | null;
  readonly name: string | null;
  /** Commune, zone or locality; empty when not given. */
  readonly place: string;
}

/** A site of the registry. */
export interface RegisteredSite {
  readonly siteId: string;
  readonly external: string | null;
  readonly names: readonly string[];
  readonly place: string;
}

/** How a site got its code. */
export type CodeOrigin = 'kept' | 'proposed' | 'registered' | 'by-name' | 'none';

export interface SiteCode {
  /** Null where the pattern leaves no code to propose. */
  readonly siteId: string | null;
  readonly external: string | null;
  readonly origin: CodeOrigin;
}

/** Codes by sheet row of the list. */
export function siteCodes(
  listed: readonly ListedSite[],
  registered: readonly RegisteredSite[],
  settings: Pick<Settings, 'site.code_pattern' | 'country.iso3'>,
): ReadonlyMap<number, SiteCode> {
  const pattern = siteCodePattern(settings);
  const fits = (code: string | null): code is string => code !== null && pattern.test(code);
  const byCode = new Map<string, RegisteredSite>();
  for (const site of registered) {
    if (site.external !== null) byCode.set(site.external, site);
  }
  for (const site of registered) byCode.set(site.siteId, site);
  const named = sitesByName(listed, registered);

  const codes = new Map<number, SiteCode>();
  const open: ListedSite[] = [];
  for (const site of listed) {
    const own = [site.siteId, site.external].find(fits) ?? null;
    const external = site.external ?? (site.siteId === own ? null : site.siteId);
    const known = [site.siteId, site.external].flatMap((code) => byCode.get(code ?? '') ?? [])[0];
    if (known !== undefined) {
      codes.set(site.row, { siteId: known.siteId, external, origin: 'registered' });
    } else if (own !== null) {
      codes.set(site.row, { siteId: own, external, origin: 'kept' });
    } else {
      const alike = external === null ? named.get(site.row) : undefined;
      if (alike === undefined) open.push({ ...site, external });
      else codes.set(site.row, { siteId: alike.siteId, external, origin: 'by-name' });
    }
  }
  const taken = [...registered.map(({ siteId }) => siteId), ...idsOf(codes)];
  const next = nextCodes(taken, pattern, settings['country.iso3']);
  for (const { row, external, name } of open) {
    // Neither a name nor a code: nobody could say which site the new code is for.
    const siteId = external === null && name === null ? null : next();
    codes.set(row, { siteId, external, origin: siteId === null ? 'none' : 'proposed' });
  }
  return codes;
}

/** Sites whose name and place one listed and one registered site share, and no other. */
function sitesByName(
  listed: readonly ListedSite[],
  registered: readonly RegisteredSite[],
): ReadonlyMap<number, RegisteredSite> {
  const keyOf = (name: string, place: string): string => `${fold(name)}|${fold(place)}`;
  const known = new Map<string, RegisteredSite | null>();
  for (const site of registered) {
    for (const key of new Set(site.names.map((name) => keyOf(name, site.place)))) {
      known.set(key, known.has(key) ? null : site);
    }
  }
  const rows = new Map<string, number | null>();
  for (const { row, name, place } of listed) {
    if (name === null) continue;
    const key = keyOf(name, place);
    rows.set(key, rows.has(key) ? null : row);
  }
  const found = new Map<number, RegisteredSite>();
  rows.forEach((row, key) => {
    const site = known.get(key);
    if (row !== null && site != null) found.set(row, site);
  });
  return found;
}

/** A plain pattern, `^CF-S\d{4}$`: what stands before the figures, and how many figures. */
const PLAIN_PATTERN = /^\^?([\w-]*)\\d\{(\d)\}\$?$/;
const FIGURES = 4;

/** Gives out free codes after the highest that is taken: a code is never used again. */
function nextCodes(taken: readonly string[], pattern: RegExp, iso3: string): () => string | null {
  const plain = PLAIN_PATTERN.exec(pattern.source);
  const prefix = plain?.[1] ?? `${iso3}-S`;
  const figures = Number(plain?.[2] ?? FIGURES);
  let last = 0;
  for (const code of taken) {
    const number = code.startsWith(prefix) ? Number(code.slice(prefix.length)) : NaN;
    if (Number.isInteger(number)) last = Math.max(last, number);
  }
  return () => {
    last += 1;
    const code = prefix + String(last).padStart(figures, '0');
    return pattern.test(code) ? code : null;
  };
}

function idsOf(codes: ReadonlyMap<number, SiteCode>): readonly string[] {
  return [...codes.values()].flatMap(({ siteId }) => siteId ?? []);
}
