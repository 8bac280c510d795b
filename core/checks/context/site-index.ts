// All sites that a spreadsheet's rows may refer to: those of its own sites tab, then those of the
// operation's registry. Built once for all checks.

import { closedOn } from '../../forms/sites/closed-on.ts';
import type { Reading, SiteValues } from '../../reading/reading.ts';
import { splitTexts } from '../../reading/read-text.ts';
import type { KnownSite } from '../../wire/reference.ts';
import { plainSiteName } from './site-name.ts';

/** What the checks need to know of a site. */
export interface IndexedSite {
  readonly siteId: string;
  readonly name: string | null;
  /** Plain spellings of the name and its aliases. */
  readonly plainNames: ReadonlySet<string>;
  readonly admin3: string | null;
  /** Serial date after which the site is closed, null while it is open. */
  readonly closed: number | null;
  /** What the spreadsheet's own sites tab says of it; null where another team lists it. */
  readonly own: SiteValues | null;
}

/** Sites by code. */
export type SiteIndex = ReadonlyMap<string, IndexedSite>;

/** The index of a spreadsheet; its own tab knows its sites better than the registry's copy. */
export function indexSites(
  sites: Reading<SiteValues> | null,
  known: readonly KnownSite[],
): SiteIndex {
  const index = new Map<string, IndexedSite>();
  for (const { siteId, name, aliases, admin3, closed } of known) {
    const names = plainNames(name, aliases);
    index.set(siteId, { siteId, name, plainNames: names, admin3, closed, own: null });
  }
  const own = new Set<string>();
  for (const { values } of sites?.rows ?? []) {
    const { site_id: siteId, site_name: name, site_name_alt: others } = values;
    if (typeof siteId !== 'string' || own.has(siteId)) continue;
    own.add(siteId);
    const aliases = typeof others === 'string' ? splitTexts(others) : [];
    index.set(siteId, {
      siteId,
      name: name ?? null,
      plainNames: plainNames(name ?? null, aliases),
      admin3: values.admin3_pcode ?? null,
      closed: closedOn(values.site_status, values.close_date),
      own: values,
    });
  }
  return index;
}

function plainNames(name: string | null, aliases: readonly string[]): ReadonlySet<string> {
  const names = name === null ? aliases : [name, ...aliases];
  return new Set(names.map(plainSiteName));
}
