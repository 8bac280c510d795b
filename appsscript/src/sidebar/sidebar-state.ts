// What the sidebar's page shows, as data: the page's own script sees these types and nothing else of
// the product.

import type { Severity } from '../../../core/findings/finding.ts';
import type { SidebarPageWords } from '../../../core/messages/sidebar-messages.ts';

/** A finding as the page shows it; every text is ready to be read. */
export interface ShownFinding {
  /** Fingerprint: a finding that has changed since has another one. */
  readonly id: string;
  readonly severity: Severity;
  readonly severityLabel: string;
  readonly tab: string;
  readonly cell: string;
  readonly column: string;
  readonly wrong: string;
  readonly expected: string;
  readonly mend: string;
  /** What stands in the cell, in words; empty for an empty cell, null where it shall not be repeated. */
  readonly value: string | null;
  readonly suggestion: {
    readonly label: string;
    /** Asked before it is written; null when it changes no meaning. */
    readonly confirm: string | null;
  } | null;
  /** Where a justification would be kept; null when the finding cannot be justified. */
  readonly justification: { readonly writtenTo: string } | null;
}

/** The findings of one site, or of what belongs to no site. */
export interface ShownGroup {
  readonly title: string;
  readonly findings: readonly ShownFinding[];
}

/** A finding that somebody has justified. */
export interface ShownJustified {
  readonly tab: string;
  readonly cell: string;
  readonly column: string;
  readonly wrong: string;
  readonly reason: string;
}

export interface SidebarState {
  /** Numbers in words; `open` without those that are justified. */
  readonly counts: readonly {
    readonly kind: Severity | 'justified';
    readonly count: number;
    readonly label: string;
  }[];
  readonly groups: readonly ShownGroup[];
  readonly justified: readonly ShownJustified[];
  /** How many more there are that the page does not list; empty when it lists all. */
  readonly left: string;
}

/** What the page is given when it is opened. */
export interface SidebarOpening {
  readonly language: string;
  readonly words: SidebarPageWords;
  readonly state: SidebarState;
}

/** What a server function answers the page. */
export interface SidebarAnswer {
  /** The list as it is now; null when it has not changed. */
  readonly state: SidebarState | null;
  /** What was done, in words. */
  readonly said: string;
  /** Why it was not done, in words. */
  readonly problem: { readonly title: string; readonly text: string } | null;
}

/** A request of the page; every function takes one of these. */
export interface CellRequest {
  readonly tab: string;
  readonly cell: string;
}
export interface FindingRequest {
  readonly id: string;
}
export interface ReasonRequest extends FindingRequest {
  readonly text: string;
}
