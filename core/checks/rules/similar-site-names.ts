// Two sites that may be one: the same plain name, or a very similar one in the same commune. Only
// asks; the same name twice in one commune is refused, because reports could not be told apart.

import type { Draft } from '../../findings/draft.ts';
import { draft } from '../../findings/draft.ts';
import { closedOn } from '../../forms/sites/closed-on.ts';
import { splitTexts } from '../../reading/read-text.ts';
import { areAlike, plainSiteName } from '../context/site-name.ts';
import type { CheckContext } from '../context/check-context.ts';
import type { AcrossRule, RowDraft } from '../rule.ts';
import type { FormRow, SiteValues } from '../../reading/reading.ts';

/** One name of one site. */
interface NamedSite {
  readonly siteId: string;
  readonly name: string;
  readonly plain: string;
  readonly admin3: string | null;
  readonly isClosed: boolean;
  /** Column the name stands in. */
  readonly column: 'site_name' | 'site_name_alt';
  /** Row of the tab; null for a site that only the operation's registry has. */
  readonly row: FormRow<SiteValues> | null;
}

/** Blocks of names larger than this share only a common word, such as "école". */
const LARGEST_BLOCK = 150;

export const similarSiteNames: AcrossRule = {
  id: 'similar-site-names',
  scope: 'across rows',
  raises: ['site/similar-name'],
  check: (context) => {
    const names = namesOf(context);
    const found = new Map<string, RowDraft>();
    for (const block of blocksOf(names)) {
      for (let i = 1; i < block.length; i++) {
        for (let j = 0; j < i; j++) {
          const [later, earlier] = inOrder(block[i], block[j]);
          if (later?.row == null || earlier === undefined) continue;
          if (later.siteId === earlier.siteId) continue;
          const pair = `${later.siteId} ${earlier.siteId}`;
          // Of the names that two sites share, one that is refused outweighs those to ask about.
          if (found.get(pair)?.draft.severity === 'error') continue;
          const judged = judge(later, earlier);
          if (judged === null || (found.has(pair) && judged.severity !== 'error')) continue;
          found.set(pair, { on: 'sites', row: later.row, draft: judged });
        }
      }
    }
    return [...found.values()];
  },
};

/** Null when the two names say nothing; otherwise a question, or a refusal. */
function judge(later: NamedSite, earlier: NamedSite): Draft | null {
  const isOneClosed = later.isClosed !== earlier.isClosed;
  // The name of a closed site lives on among the other names of the site that took it in.
  const open = later.isClosed ? earlier : later;
  if (isOneClosed && open.column === 'site_name_alt') return null;
  const same = later.plain === earlier.plain;
  const sameCommune = later.admin3 !== null && later.admin3 === earlier.admin3;
  // Across communes "Site B" or "Mis. Cath." are simply common names (domain notes 5.2).
  const bothUnknown = later.admin3 === null && earlier.admin3 === null;
  if (!same && !((sameCommune || bothUnknown) && areAlike(later.plain, earlier.plain))) return null;
  const facts = {
    name: later.name,
    otherName: earlier.name,
    otherSite: earlier.siteId,
    otherRow: earlier.row?.place.row ?? 0,
  };
  // A name that another team's row has is only asked about: refused on both sides, both would be lost.
  const isRefused = same && sameCommune && earlier.row !== null && !isOneClosed;
  const severity = isRefused ? 'error' : 'warning';
  return draft('site/similar-name', later.column, facts, { severity });
}

function namesOf({ sites, known, siteIndex }: CheckContext): readonly NamedSite[] {
  const rows = sites?.rows ?? [];
  const own = new Set(rows.map(({ values }) => values.site_id));
  const others = known
    .filter(({ siteId }) => !own.has(siteId))
    .flatMap(({ siteId, name, aliases, admin3, closed }) =>
      named({ siteId, admin3, isClosed: closed !== null, row: null }, name, aliases),
    );
  const ofTab = rows.flatMap((row) => {
    const { site_id: siteId, site_name: name, site_name_alt: alt, admin3_pcode } = row.values;
    if (typeof siteId !== 'string') return [];
    const admin3 = admin3_pcode ?? null;
    const isClosed = closedOn(row.values.site_status, row.values.close_date) !== null;
    const aliases = typeof alt === 'string' ? splitTexts(alt) : [];
    return named({ siteId, admin3, isClosed, row }, name ?? null, aliases);
  });
  return [...others, ...ofTab].filter(
    // The code of a site that was merged into this one is no name.
    ({ plain, name, column }) =>
      plain !== '' && !(column === 'site_name_alt' && siteIndex.has(name)),
  );
}

function named(
  site: Pick<NamedSite, 'siteId' | 'admin3' | 'isClosed' | 'row'>,
  main: string | null,
  aliases: readonly string[],
): readonly NamedSite[] {
  const spelt = (name: string, column: NamedSite['column']): NamedSite => ({
    ...site,
    name,
    plain: plainSiteName(name),
    column,
  });
  return [
    ...(main === null ? [] : [spelt(main, 'site_name')]),
    ...aliases.map((alias) => spelt(alias, 'site_name_alt')),
  ];
}

/** Names that share the beginning of a word; only such names can be alike. */
function blocksOf(names: readonly NamedSite[]): Iterable<readonly NamedSite[]> {
  const blocks = new Map<string, NamedSite[]>();
  for (const site of names) {
    const keys = site.plain.split(' ').map((word) => word.slice(0, 3));
    for (const key of new Set([`=${site.plain}`, ...keys])) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [site]);
      else block.push(site);
    }
  }
  return [...blocks].flatMap(([key, block]) =>
    key.startsWith('=') || block.length <= LARGEST_BLOCK ? [block] : [],
  );
}

/** The one further down the tab is reported; sites of the registry come before the tab's. */
function inOrder(
  a: NamedSite | undefined,
  b: NamedSite | undefined,
): readonly [NamedSite | undefined, NamedSite | undefined] {
  return (a?.row?.place.row ?? 0) >= (b?.row?.place.row ?? 0) ? [a, b] : [b, a];
}
