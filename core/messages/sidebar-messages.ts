// What the sidebar of findings says, and the dialogs of the menu items that do the same.

import type { Severity } from '../findings/finding.ts';

/** Fixed words of the sidebar's page. They travel to it as data, so all of them are texts. */
export interface SidebarPageWords {
  readonly title: string;
  readonly checkAgain: string;
  readonly working: string;
  /** Name of the list of findings, for whoever hears the page. */
  readonly list: string;
  readonly justifiedTitle: string;
  readonly nothingOpen: string;
  readonly nothingShown: string;
  readonly value: string;
  readonly emptyValue: string;
  readonly editCell: string;
  readonly justify: string;
  readonly reason: string;
  readonly reasonHelp: string;
  readonly save: string;
  readonly replace: string;
  readonly cancel: string;
  readonly keys: string;
  /** When Google does not let the page talk to the add-in: before and after the account. */
  readonly accountTitle: string;
  readonly accountText: string;
  readonly accountMenu: string;
  readonly failedTitle: string;
  readonly failedText: string;
}

export interface SidebarMessages {
  /** The account is the one under which the add-in runs; empty when Google keeps it back. */
  readonly page: (account: string) => SidebarPageWords;
  /** Numbers of the page's filters. */
  readonly counts: Readonly<Record<Severity | 'justified', (count: number) => string>>;
  /** Findings that the page does not list. */
  readonly left: (count: number) => string;
  /** Findings that belong to no site. */
  readonly noSite: (tab: string) => string;
  readonly apply: (value: string) => string;
  /** Label where the suggestion empties the cell. */
  readonly applyEmpty: string;
  readonly confirm: (before: string, after: string) => string;
  /** Where the explanation will be written, when the form has a column for it. */
  readonly writtenTo: (column: string) => string;
  readonly applied: (cell: string, value: string) => string;
  readonly justified: (cell: string) => string;
  readonly next: {
    readonly title: string;
    readonly none: string;
    readonly position: (number: number, all: number) => string;
    readonly howTo: (applies: boolean, justifies: boolean) => string;
  };
  /** Asks for the reason; `wrong` is what was found. */
  readonly askReason: (wrong: string) => string;
  readonly cancelled: string;
}
