// What the add-in host is given by the workbench, and what a run answers.

import type { DocumentStore } from '../document/document-store.ts';
import type { GridArea } from '../document/model.ts';
import type { DialogRecord } from './answers.ts';
import type { CallCounts } from './cost.ts';
import type { DialogAnswer, DialogQuestion, LogLine, Shown } from './host-calls.ts';

export interface AddinHost {
  readonly store: DocumentStore;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Carries UrlFetchApp's calls. */
  readonly fetch: typeof fetch;
  /** An identity token for the person who is signed in. */
  readonly issueToken: (email: string) => string | Promise<string>;
  /** Script properties; the add-in may change them. */
  readonly scriptProperties: Record<string, string>;
  /** Text of the add-in's script; by default the built `appsscript/dist/Code.js`. */
  readonly bundle?: string;
  /** Seconds after which a run is ended, real or modelled; by default Google's six minutes. */
  readonly limitSeconds?: number;
  /** Puts every dialog before a person; prepared answers are not used then. */
  readonly ask?: (question: DialogQuestion) => Promise<DialogAnswer>;
  /** Told what is shown, as it happens. */
  readonly tell?: (shown: Shown) => void;
}

export interface RunRequest {
  readonly function: string;
  /** E-mail address of who is signed in. */
  readonly user: string;
  /**
   * What a page of the add-in gives the function through google.script.run; without it the function
   * is chosen from the menu.
   */
  readonly arguments?: readonly unknown[];
  /** What is answered to dialogs, in their order. */
  readonly answers?: readonly string[];
  /** What the person looks at; by default what this person's last run left active. */
  readonly active?: { readonly tab?: string; readonly range?: string };
}

/** The answer of `POST /api/documents/ID/run`, with the log and the active place besides. */
export interface RunResult {
  readonly ok: boolean;
  readonly dialogs: readonly DialogRecord[];
  readonly toasts: readonly { readonly title: string | null; readonly text: string }[];
  readonly sidebar: string | null;
  readonly calls: CallCounts;
  readonly cpuMs: number;
  readonly modelledSeconds: number;
  /** What the function returned to the page that called it. */
  readonly value?: unknown;
  readonly problem?: { readonly code: string; readonly message: string };
  readonly error?: { readonly message: string; readonly stack: string };
  readonly logs: readonly LogLine[];
  readonly active: { readonly tab: string; readonly range: string };
}

/** Cells a person has edited by hand; `value` and `oldValue` only for a single cell. */
export interface PersonsEdit {
  readonly user: string;
  readonly sheetId: number;
  readonly area: GridArea;
  readonly value?: string;
  readonly oldValue?: string;
}
