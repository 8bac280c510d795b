// The population over the weeks, as it was reported and like for like. Between two weeks only the
// sites are compared that tell something in both: a figure, or that they were closed, or not open
// yet. A site that did not report is neither zero nor closed and is left out of the comparison.

import type { FormRow, SiteValues } from '../../reading/reading.ts';
import { closedOn } from '../../forms/sites/closed-on.ts';
import type { Change } from '../percent.ts';
import { changeOf } from '../percent.ts';
import type { SiteWeeks } from '../weekly-needs/site-weeks.ts';
import { individualsOf } from '../weekly-needs/site-weeks.ts';

/** One week of the trend. */
export interface TrendPoint {
  /** Cut-off day. */
  readonly week: number;
  /** Individuals of the sites that reported. */
  readonly individuals: number;
  readonly sites: number;
  /** Sites that were open. */
  readonly open: number;
  /** What the reported changes lead back to from the last week, whole persons. */
  readonly likeForLike: number;
  /**
   * Less of the population than the operation accepts is comparable with the week before: the line of
   * reported totals breaks here.
   */
  readonly isBreak: boolean;
}

/** A comparison of two weeks. */
export interface Comparison {
  /** Over the comparable sites. */
  readonly change: Change;
  readonly sites: number;
  /** Over whichever sites reported. */
  readonly raw: Change;
}

/** A break is where less than this share of the population of either week is comparable. */
const COMPARABLE = 0.9;

/** When a site opened and closed; `null` is not known, or not yet. */
interface Span {
  readonly opened: number | null;
  readonly closed: number | null;
}

/** The trend over these weeks, ascending. */
export function trendOf(
  weeks: readonly number[],
  reports: SiteWeeks,
  registry: readonly FormRow<SiteValues>[],
): readonly TrendPoint[] {
  const spans = spansOf(registry);
  const steps = weeks.map((week, index) => {
    const before = weeks[index - 1];
    return before === undefined ? null : compare(before, week, reports, spans);
  });
  const totals = weeks.map((week) => totalOf(week, reports));
  const points: TrendPoint[] = [];
  // From the last week back: each step undoes the comparable change.
  let level = totals[totals.length - 1]?.individuals ?? 0;
  for (let index = weeks.length - 1; index >= 0; index -= 1) {
    const step = steps[index] ?? null;
    const total = totals[index] ?? { individuals: 0, sites: 0 };
    const week = weeks[index] ?? 0;
    points.unshift({
      week,
      ...total,
      open: openOn(spans, week),
      likeForLike: Math.round(level),
      isBreak: step !== null && isBreak(step),
    });
    if (step !== null) {
      const { before, after } = step.change;
      level = after === 0 ? level - after + before : (level * before) / after;
    }
  }
  return points;
}

/** Two weeks compared, `null` when no site is comparable. */
export function comparisonOf(
  before: number,
  after: number,
  reports: SiteWeeks,
  registry: readonly FormRow<SiteValues>[],
): Comparison | null {
  const comparison = compare(before, after, reports, spansOf(registry));
  return comparison.sites === 0 ? null : comparison;
}

function compare(
  before: number,
  after: number,
  reports: SiteWeeks,
  spans: ReadonlyMap<string, Span>,
): Comparison {
  let sites = 0;
  let from = 0;
  let to = 0;
  for (const [siteId, weeks] of reports) {
    const span = spans.get(siteId);
    const old = individualsOf(weeks.get(before)) ?? knownZero(span, before);
    const now = individualsOf(weeks.get(after)) ?? knownZero(span, after);
    if (old === null || now === null || (old === 0 && now === 0)) continue;
    sites += 1;
    from += old;
    to += now;
  }
  const raw = changeOf(totalOf(before, reports).individuals, totalOf(after, reports).individuals);
  return { change: changeOf(from, to), sites, raw };
}

/** Nobody lives on a site that is not open yet or closed by an explicit day. */
function knownZero(span: Span | undefined, day: number): 0 | null {
  if (span === undefined) return null;
  const isNotOpenYet = span.opened !== null && span.opened > day;
  const isClosed = span.closed !== null && span.closed < day;
  return isNotOpenYet || isClosed ? 0 : null;
}

function isBreak({ change, raw }: Comparison): boolean {
  return change.before < COMPARABLE * raw.before || change.after < COMPARABLE * raw.after;
}

function totalOf(week: number, reports: SiteWeeks): { individuals: number; sites: number } {
  let individuals = 0;
  let sites = 0;
  for (const weeks of reports.values()) {
    const figure = individualsOf(weeks.get(week));
    if (figure === null) continue;
    individuals += figure;
    sites += 1;
  }
  return { individuals, sites };
}

function spansOf(registry: readonly FormRow<SiteValues>[]): ReadonlyMap<string, Span> {
  const spans = new Map<string, Span>();
  for (const { values } of registry) {
    const { site_id: id, open_date: opened, close_date: closed, site_status: status } = values;
    if (typeof id !== 'string' || status === 'en_cours') continue;
    spans.set(id, { opened: opened ?? null, closed: closedOn(status, closed) });
  }
  return spans;
}

function openOn(spans: ReadonlyMap<string, Span>, day: number): number {
  let open = 0;
  for (const { opened, closed } of spans.values()) {
    if ((opened === null || opened <= day) && (closed === null || closed >= day)) open += 1;
  }
  return open;
}
