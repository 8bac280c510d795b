// What every check may look at besides its own row: the operation, and indexes built once.

import type { Reading, SiteValues, WeeklyValues } from '../../reading/reading.ts';
import type { CheckInput } from '../check.ts';
import type { ColumnPlan } from './column-plan.ts';
import { planColumns } from './column-plan.ts';
import type { SiteIndex } from './site-index.ts';
import { indexSites } from './site-index.ts';
import type { WeekIndex } from './week-index.ts';
import { indexWeeks } from './week-index.ts';

/** The input of the checks with its indexes. */
export interface CheckContext extends CheckInput {
  readonly siteIndex: SiteIndex;
  readonly weekIndex: WeekIndex;
  readonly teamSet: ReadonlySet<string>;
}

/** A context with the columns of the tab whose rows are checked. */
export interface RowContext extends CheckContext {
  readonly plan: ColumnPlan;
}

/** Builds the indexes: one pass over the sites and one over the reports. */
export function checkContext(input: CheckInput): CheckContext {
  return {
    ...input,
    siteIndex: indexSites(input.sites, input.known),
    weekIndex: indexWeeks(input.weekly?.rows ?? [], input.earlier),
    teamSet: new Set(input.teams),
  };
}

/** The context for the rows of one tab. */
export function rowContext(
  context: CheckContext,
  reading: Reading<SiteValues> | Reading<WeeklyValues>,
): RowContext {
  return { ...context, plan: planColumns(reading.form, reading.columns) };
}
