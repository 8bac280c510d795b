// Which needs people put first, counted by site and weighted by the people who live there.

import type { SiteLine } from '../weekly-needs/site-line.ts';
import type { WeeklyRow } from '../weekly-needs/site-weeks.ts';

/** One need of list `priority_need`. */
export interface Priority {
  readonly code: string;
  /** Sites that name it first, and their individuals. */
  readonly firstSites: number;
  readonly firstPersons: number;
  /** Sites that name it among their three, and their individuals. */
  readonly anySites: number;
  readonly anyPersons: number;
}

/** The needs named, and of how many sites and people. */
export interface Priorities {
  /** By the people whose site names it first, then among the three. */
  readonly needs: readonly Priority[];
  readonly sites: number;
  readonly persons: number;
}

/** The needs that the sites of the week name. @param rowOf Report of a site in the week. */
export function prioritiesOf(
  lines: readonly SiteLine[],
  rowOf: (siteId: string) => WeeklyRow | undefined,
): Priorities {
  const byCode = new Map<string, { -readonly [Key in keyof Priority]: Priority[Key] }>();
  let sites = 0;
  let persons = 0;
  for (const { siteId, individuals } of lines) {
    const values = rowOf(siteId)?.values;
    const first = values?.priority_need_1;
    const named = [first, values?.priority_need_2, values?.priority_need_3].filter(
      (code) => typeof code === 'string',
    );
    if (named.length === 0) continue;
    sites += 1;
    persons += individuals;
    for (const code of new Set(named)) {
      const need = byCode.get(code) ?? {
        ...{ code, firstSites: 0, firstPersons: 0, anySites: 0, anyPersons: 0 },
      };
      byCode.set(code, need);
      need.anySites += 1;
      need.anyPersons += individuals;
      if (code !== first) continue;
      need.firstSites += 1;
      need.firstPersons += individuals;
    }
  }
  const needs = [...byCode.values()].sort(
    (a, b) => b.firstPersons - a.firstPersons || b.anyPersons - a.anyPersons,
  );
  return { needs, sites, persons };
}
