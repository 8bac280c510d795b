// Brings the master's tabs up to the records. One run at a time has hold of the master; the others
// wait, and find their work done when the one before them has published it too. What is written is
// derived from the store and from what stands in the master, so that a run may be cut off anywhere
// and the next one ends in the same state.

import { Problem } from '../../../core/problems/problem.ts';
import { siteOf } from '../../../core/consolidate/record.ts';
import type { Entry } from '../../../core/consolidate/record.ts';
import type { TabKey } from '../../../core/tabs/tab-key.ts';
import type { ReadTab } from '../sheets/workbooks.ts';
import type { Publication } from '../stores/store.ts';
import type { Workings } from '../workings.ts';
import { masterLook } from './master-look.ts';
import { planPublication } from './plan-publication.ts';
import type { News } from './plan-publication.ts';
import { PUBLISHED_TABS } from './read-operation.ts';
import type { Operation } from './read-operation.ts';

/** Milliseconds between two looks at who has hold of the master. */
const LOOK = 150;

/** How many times the patience with a silent run one may wait in all, while others write. */
const TURNS = 4;

/** How often a write is planned anew when its fate is not known. */
const TRIES = 3;

/**
 * Publishes what has changed, or compares everything.
 * @param operation the master as read before; used when nobody has written it since
 * @returns rows of `base.weekly` that were written
 * @throws Problem workbook/not-prepared, run/in-progress, or of scope `sheets`
 */
export async function publishMaster(
  workings: Workings,
  operation: Operation,
  scope: 'all' | 'changed',
): Promise<number> {
  const { store } = workings;
  const { generation } = await store.publication();
  const holder = workings.newId();
  const held = await takeHold(workings, holder, scope === 'all' ? Infinity : generation);
  if (held === null) return 0;
  let reached: number | null = null;
  try {
    const rows = await writeNews(workings, held, holder, operation, scope);
    reached = held.generation;
    return rows;
  } finally {
    await store.release(holder, reached);
  }
}

/** Waits for hold of the master; null when the generation has been published meanwhile. */
async function takeHold(
  { store, wait, config }: Workings,
  holder: string,
  generation: number,
): Promise<Publication | null> {
  let seen: Publication | null = null;
  let silence = 0;
  for (let waited = 0; waited <= config.patience * TURNS; waited += LOOK) {
    const now = await store.publication();
    if (now.published >= generation) return null;
    const same = seen?.holder === now.holder && seen.beat === now.beat;
    silence = same ? silence + LOOK : 0;
    seen = now;
    const held = await store.hold(holder, silence >= config.patience ? now : null);
    if (held !== null) return held;
    await wait(LOOK);
  }
  throw new Problem('run/in-progress');
}

async function writeNews(
  workings: Workings,
  held: Publication,
  holder: string,
  operation: Operation,
  scope: 'all' | 'changed',
): Promise<number> {
  const { config, store, workbooks, wait } = workings;
  const document = config.masterDocument;
  const news = await gatherNews(workings, held, scope);
  // `held.holds` counts this hold: the reading is fresh when no other came between.
  let tabs: ReadonlyMap<TabKey, ReadTab> | null =
    operation.master.holds === held.holds - 1 ? operation.master.tabs : null;
  const look = masterLook(operation);
  for (let tried = 1; tried <= TRIES; tried += 1) {
    tabs ??= await workbooks.readTabs(document, PUBLISHED_TABS);
    const { edits, weeklyRows } = planPublication(tabs, news, look);
    if (edits.length === 0) return 0;
    const state = await workbooks.readState(document, { bindings: false });
    if (!(await store.beat(holder))) throw new Problem('run/in-progress');
    if ((await workbooks.write(document, state, edits)) === 'written') return weeklyRows;
    tabs = null;
    await wait(config.retryBase * 2 ** tried);
  }
  throw new Problem('sheets/unavailable');
}

async function gatherNews(
  { store }: Workings,
  held: Publication,
  scope: 'all' | 'changed',
): Promise<News> {
  const changes = await store.changesSince(scope === 'all' ? 0 : held.published);
  const runs = scope === 'all' ? (await store.changesSince(held.published)).runs : changes.runs;
  const contested = await store.contested();
  return {
    scope,
    ...changes,
    runs,
    contested,
    sites: await store.entries('sites', sitesOf(contested)),
  };
}

function sitesOf(entries: readonly Entry[]): string[] {
  return [...new Set(entries.map(siteOf).filter((site) => site !== null))];
}
