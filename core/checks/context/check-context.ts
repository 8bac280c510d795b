// What every check may look at besides its own row: the operation, and indexes built once.

import type { Reading } from '../../reading/reading.ts';
import type { CheckInput } from '../check.ts';
import type { KnownSite } from '../../wire/reference.ts';
import type { ColumnPlan } from './column-plan.ts';
import { planColumns } from './column-plan.ts';
import { mergedSites } from './merged-sites.ts';
import type { SiteIndex } from './site-index.ts';
import { indexSites } from './site-index.ts';
import type { WeekIndex } from './week-index.ts';
import { indexWeeks } from './week-index.ts';

/** The input of the checks with its indexes. */
export interface CheckContext extends CheckInput {
  readonly siteIndex: SiteIndex;
  /** Sites of the registry by code, as it has them: it may say otherwise than the sheet's row. */
  readonly registry: ReadonlyMap<string, KnownSite>;
  /** The site that took a closed one in, by the code of the closed one. */
  readonly mergedInto: ReadonlyMap<string, string>;
  readonly weekIndex: WeekIndex;
  readonly teamSet: ReadonlySet<string>;
  /** The team that most rows of the spreadsheet name, null when none names a known one. */
  readonly ownTeam: string | null;
}

/** A context with the columns of the tab whose rows are checked. */
export interface RowContext extends CheckContext {
  readonly plan: ColumnPlan;
}

/** Builds the indexes: one pass over the sites and one over the reports. */
export function checkContext(input: CheckInput): CheckContext {
  const teamSet = new Set(input.teams);
  const siteIndex = indexSites(input.sites, input.known);
  return {
    ...input,
    siteIndex,
    registry: new Map(input.known.map((site) => [site.siteId, site])),
    mergedInto: mergedSites(siteIndex),
    weekIndex: indexWeeks(input.weekly?.rows ?? [], input.earlier),
    teamSet,
    ownTeam: mostNamed(input, teamSet),
  };
}

function mostNamed({ sites, weekly }: CheckInput, teamSet: ReadonlySet<string>): string | null {
  const counts = new Map<string, number>();
  const named = [
    ...(sites?.rows ?? []).map(({ values }) => values.facilitator_team),
    ...(weekly?.rows ?? []).map(({ values }) => values.facilitator_code),
  ];
  for (const team of named) {
    if (typeof team === 'string' && teamSet.has(team))
      counts.set(team, (counts.get(team) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}

/** The context for the rows of one tab. */
export function rowContext(
  context: CheckContext,
  reading: Pick<Reading, 'form' | 'columns'>,
): RowContext {
  return { ...context, plan: planColumns(reading.form, reading.columns) };
}
