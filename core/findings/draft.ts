// How a finding is made: whoever sees the fault drafts what is wrong in which column; whoever knows
// where the row stands places the draft.

import type { Cell } from '../table/cell.ts';
import type {
  Finding,
  FindingCode,
  FindingFacts,
  FindingOf,
  Place,
  Severity,
  Suggestion,
} from './finding.ts';
import { SEVERITY } from './severity.ts';

/** A finding of one code that does not know its place yet. */
export type DraftOf<C extends FindingCode> = Omit<FindingOf<C>, 'place' | 'siteId'>;

/** Any finding without its place. */
export type Draft = { [C in FindingCode]: DraftOf<C> }[FindingCode];

/** What a check gives for a row without faults. Shared, so that good rows cost nothing. */
export const NO_DRAFTS: readonly never[] = [];

/**
 * Drafts a finding of the code's usual severity.
 * @param columnId Column the finding stands on; null when it is about the whole row or tab.
 */
export function draft<C extends FindingCode>(
  code: C,
  columnId: string | null,
  facts: Readonly<FindingFacts[C]>,
  more: { readonly suggestion?: Suggestion | null; readonly severity?: Severity } = {},
): DraftOf<C> {
  const { suggestion = null, severity = SEVERITY[code] } = more;
  return { code, severity, columnId, facts, suggestion };
}

/** Gives a draft its place. */
export function placed(draft: Draft, place: Place, siteId: string | null): Finding {
  const { code, severity, columnId, facts, suggestion } = draft;
  // Written out because spreading is slow here; the draft keeps code and facts together.
  return { code, severity, place, columnId, siteId, facts, suggestion } as Finding;
}

/** A suggestion that changes the writing, not the meaning. */
export function safe(value: Cell): Suggestion {
  return { value, safe: true };
}

/** A suggestion that a person must confirm. */
export function unsafe(value: Cell): Suggestion {
  return { value, safe: false };
}
