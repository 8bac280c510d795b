// What a finding is about, as a fingerprint: equal as long as the figures it speaks of are. Where they
// stand and which limits a coordinator has set do not count, so that sorting a tab or moving a
// threshold asks nobody to justify the same figure twice.

import { hashText } from '../consolidate/content-hash.ts';
import type { Finding } from '../findings/finding.ts';

/** Facts that change although the data does not. */
const BESIDE_THE_MATTER: ReadonlySet<string> = new Set([
  'otherDocument',
  'otherTab',
  'otherRow',
  'today',
  'min',
  'max',
  'pattern',
  'examples',
  'expectedWeekday',
]);

/** Fingerprint of the facts of a finding. */
export function matterOf({ facts }: Pick<Finding, 'facts'>): string {
  const entries: readonly (readonly [string, unknown])[] = Object.entries(facts);
  const told = entries
    .filter(([name]) => !BESIDE_THE_MATTER.has(name))
    .map(([name, fact]) => `${name}=${JSON.stringify(fact)}`)
    .sort();
  return hashText(told.join('\n'));
}
