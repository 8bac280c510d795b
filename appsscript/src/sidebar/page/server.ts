// The way to the add-in's functions. Knows how Google says that the page belongs to another account
// than the one that is asked; says nothing itself.

import type {
  CellRequest,
  FindingRequest,
  ReasonRequest,
  SidebarAnswer,
} from '../sidebar-state.ts';

/** The functions of the add-in that the page calls. */
interface Calls {
  sidebarState: () => void;
  sidebarCell: (request: CellRequest) => void;
  sidebarApply: (request: FindingRequest) => void;
  sidebarJustify: (request: ReasonRequest) => void;
}

interface Runner extends Calls {
  withSuccessHandler: (heard: (answer: SidebarAnswer) => void) => Runner;
  withFailureHandler: (heard: (error: { readonly message?: string }) => void) => Runner;
}

declare const google: {
  readonly script: {
    readonly run: Runner;
    readonly host: { readonly editor: { readonly focus: () => void } };
  };
};

/** Why no answer came. */
export type Failure = 'account' | 'other';

// "Authorization is required to perform that action", in the language of the account, or an error of
// Google's storage: both mean that the page runs as another account than the spreadsheet.
const OTHER_ACCOUNT = /authori[sz]|autori[sz]|PERMISSION_DENIED/i;

/** Asks one function; exactly one of the two is called. */
export function ask(
  call: (run: Runner) => void,
  heard: (answer: SidebarAnswer) => void,
  failed: (why: Failure) => void,
): void {
  call(
    google.script.run.withSuccessHandler(heard).withFailureHandler(({ message = '' }) => {
      failed(OTHER_ACCOUNT.test(message) ? 'account' : 'other');
    }),
  );
}

/** Gives the keyboard back to the sheet. */
export function focusSheet(): void {
  google.script.host.editor.focus();
}
