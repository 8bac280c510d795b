// Which tabs changed since the store last looked, so that the page draws only those again. Kept
// beside the model, not in it: a document stays plain data.

import type { TabState } from './model.ts';

const changed = new WeakSet<TabState>();

/** Remembers that anything in a tab changed. */
export function markTab(tab: TabState): void {
  changed.add(tab);
}

/** Whether a tab changed since this was last asked. */
export function takeMark(tab: TabState): boolean {
  return changed.delete(tab);
}

/** A copy of a tab is as changed as its original. */
export function copyMark(from: TabState, to: TabState): void {
  if (changed.has(from)) changed.add(to);
}
