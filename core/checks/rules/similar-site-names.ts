// Two sites that may be one: the same plain name, or a very similar one in the same commune. Only
// asks; the same name twice in one commune is refused, because reports could not be told apart.

import type { Draft } from '../../findings/draft.ts';
import { draft } from '../../findings/draft.ts';
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
  const severity = same && sameCommune && earlier.row !== null ? 'error' : 'warning';
  return draft('site/similar-name', later.column, facts, { severity });
}

function namesOf({ sites, known }: CheckContext): readonly NamedSite[] {
  const rows = sites?.rows ?? [];
  const own = new Set(rows.map(({ values }) => values.site_id));
  const ofRegistry = known
    .filter(({ siteId }) => !own.has(siteId))
    .flatMap(({ siteId, name, aliases, admin3 }) =>
      [name, ...aliases].map((text, i) => named(siteId, text, admin3, i === 0, null)),
    );
  const ofTab = rows.flatMap((row) => {
    const { site_id: siteId, site_name: name, site_name_alt: others, admin3_pcode } = row.values;
    if (typeof siteId !== 'string') return [];
    const admin3 = admin3_pcode ?? null;
    const main = typeof name === 'string' ? [named(siteId, name, admin3, true, row)] : [];
    const aliases = typeof others === 'string' ? splitTexts(others) : [];
    return [...main, ...aliases.map((text) => named(siteId, text, admin3, false, row))];
  });
  return [...ofRegistry, ...ofTab].filter(({ plain }) => plain !== '');
}

function named(
  siteId: string,
  name: string,
  admin3: string | null,
  isMain: boolean,
  row: FormRow<SiteValues> | null,
): NamedSite {
  const column = isMain ? 'site_name' : 'site_name_alt';
  return { siteId, name, plain: plainSiteName(name), admin3, column, row };
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
