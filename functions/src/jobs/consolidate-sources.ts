// Takes many sources in one run. One that fails keeps its last good rows in the master, and its
// outcome says why; the others go on.

import { registeredSites } from '../../../core/consolidate/known-sites.ts';
import { Problem } from '../../../core/problems/problem.ts';
import type { ProblemReport } from '../../../core/problems/problem.ts';
import type { SourceOutcome } from '../../../core/wire/contract.ts';
import type { Source } from '../../../core/wire/reference.ts';
import { registeredSource } from '../access.ts';
import { logBug } from '../log.ts';
import type { Workings } from '../workings.ts';
import { openSource } from './open-source.ts';
import type { Operation } from './read-operation.ts';
import { failedOutcome, runOf } from './source-outcome.ts';
import type { Occasion } from './source-outcome.ts';
import { takeReports, takeSites } from './take-source.ts';
import type { HalfTaken } from './take-source.ts';

/** Spreadsheets read at once: more would only meet the limit of 60 reads a minute sooner. */
const READS_AT_ONCE = 6;

/** What has become of a source so far. */
type Progress<Stage> =
  | { readonly source: Source; readonly stage: Stage }
  | { readonly source: Source; readonly problem: ProblemReport };

/** Takes all sources: first everybody's sites, then the other forms, so that no order matters. */
export async function consolidateSources(
  workings: Workings,
  operation: Operation,
  occasion: Occasion,
): Promise<readonly SourceOutcome[]> {
  const { sources } = operation.roles;
  const once = sources.filter(
    ({ document }, index) => sources.findIndex((other) => other.document === document) === index,
  );
  const opened = await inTurns(once, READS_AT_ONCE, (source) =>
    attempt(workings, source, () => {
      registeredSource(operation.roles, source.document);
      return openSource(workings, source, operation);
    }),
  );
  const before = registeredSites(await workings.store.sites());
  const half: Progress<HalfTaken>[] = [];
  for (const progress of opened) {
    half.push(
      'problem' in progress
        ? progress
        : await attempt(workings, progress.source, () =>
            takeSites(workings, operation, progress.stage, before, occasion),
          ),
    );
  }
  const after = registeredSites(await workings.store.sites());
  const outcomes: SourceOutcome[] = [];
  for (const progress of half) {
    const done =
      'problem' in progress
        ? progress
        : await attempt(workings, progress.source, () =>
            takeReports(workings, operation, progress.stage, after, occasion),
          );
    outcomes.push(
      'problem' in done ? await failed(workings, operation, occasion, done) : done.stage,
    );
  }
  return outcomes;
}

/** Takes one source. @throws Problem when it cannot be taken */
export async function takeOneSource(
  workings: Workings,
  operation: Operation,
  source: Source,
  occasion: Occasion,
): Promise<SourceOutcome> {
  const opened = await openSource(workings, source, operation);
  const before = registeredSites(await workings.store.sites());
  const half = await takeSites(workings, operation, opened, before, occasion);
  const touched = half.sites !== null && half.sites.changed > 0;
  const after = touched ? registeredSites(await workings.store.sites()) : before;
  return takeReports(workings, operation, half, after, occasion);
}

async function failed(
  workings: Workings,
  operation: Operation,
  occasion: Occasion,
  { source, problem }: { readonly source: Source; readonly problem: ProblemReport },
): Promise<SourceOutcome> {
  const outcome = failedOutcome(source, problem);
  await workings.store.logRun(runOf(operation.at, occasion, outcome));
  return outcome;
}

async function attempt<Stage>(
  workings: Workings,
  source: Source,
  step: () => Promise<Stage>,
): Promise<Progress<Stage>> {
  try {
    return { source, stage: await step() };
  } catch (error) {
    if (error instanceof Problem) {
      return { source, problem: { code: error.code, facts: error.facts } };
    }
    // A bug that one source brings to light must not keep the others out.
    const reference = workings.newId();
    logBug(reference, error);
    return { source, problem: { code: 'bug/unexpected', facts: { reference } } };
  }
}

/** Calls `work` for every item, at most `width` at once; results in the order of the items. */
async function inTurns<Item, Result>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results = new Map<number, Result>();
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let index = next++; index < items.length; index = next++) {
      const item = items[index];
      if (item !== undefined) results.set(index, await work(item));
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
  return items.flatMap((_, index) => {
    const result = results.get(index);
    return result === undefined ? [] : [result];
  });
}
