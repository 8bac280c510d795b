// A short name for a tab's layout, so that a rebuild can see that the tab is laid out already.
// It tells layouts apart; it is no protection against anybody.

import type { TabPlan } from './tab-plan.ts';

/**
 * Fingerprint of everything of a plan that is laid down once: layout, figures and charts.
 * Equal plans give equal fingerprints whatever the order in which their properties were written.
 */
export function layoutFingerprint(plan: TabPlan): string {
  // Spare rows follow the content, and a larger grid is not another layout.
  const layout = { ...plan.layout, spareRows: undefined };
  return hash(canonical([layout, plan.figures ?? [], plan.charts ?? []]));
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`);
    return `{${entries.join(',')}}`;
  }
  return value === undefined ? 'null' : JSON.stringify(value);
}

/** Two 32-bit FNV-1a hashes with different seeds, as 16 hexadecimal digits. */
function hash(text: string): string {
  return fnv(text, 0x811c9dc5) + fnv(text, 0x01000193);
}

function fnv(text: string, seed: number): string {
  let state = seed;
  for (let index = 0; index < text.length; index += 1) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  }
  return (state >>> 0).toString(16).padStart(8, '0');
}
