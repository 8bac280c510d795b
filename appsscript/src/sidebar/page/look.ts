// What the page looks at besides the list itself: which finding is open, what is being answered, which
// kinds are left out.

import type { ShownFinding, SidebarState } from '../sidebar-state.ts';

export type Kind = SidebarState['counts'][number]['kind'];

export interface Look {
  state: SidebarState;
  /** Finding whose details are shown. */
  open: string | null;
  /** What its form asks, if anything. */
  asking: 'confirm' | 'reason' | null;
  /** Text typed so far. */
  draft: string;
  readonly hidden: Set<Kind>;
  busy: boolean;
  said: string;
  problem: { readonly title: string; readonly text: string } | null;
}

/** Findings that are shown, in their order. */
export function shownFindings({ state, hidden }: Look): readonly ShownFinding[] {
  return state.groups.flatMap(({ findings }) =>
    findings.filter(({ severity }) => !hidden.has(severity)),
  );
}
