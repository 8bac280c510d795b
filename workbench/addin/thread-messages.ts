// What travels between the workbench and an add-in thread beside the calls themselves.

import type { MessagePort } from 'node:worker_threads';
import type { CallCounts } from './cost.ts';
import type { EditedCells } from './services/install.ts';

/** One run for the thread to do. */
export interface RunOrder {
  /** Calls to the main thread go through it; it belongs to this run alone. */
  readonly port: MessagePort;
  /** One Int32, raised by the main thread with every answer. */
  readonly signal: SharedArrayBuffer;
  /** Text of the add-in's script. */
  readonly bundle: string;
  readonly function: string;
  /** `page`: called by a page of the add-in through google.script.run. */
  readonly trigger: 'menu' | 'open' | 'edit' | 'page';
  /** What the page gives the function, as JSON; an empty list otherwise. */
  readonly given: string;
  readonly edit: EditedCells | null;
  readonly user: string;
  readonly clockAhead: number;
  readonly limitSeconds: number;
}

/** How the run ended. */
export interface RunEnd {
  /** What the function returned, as JSON; null when it returned nothing. */
  readonly value: string | null;
  readonly counts: CallCounts;
  readonly serviceSeconds: number;
  readonly cpuMs: number;
  readonly error: { readonly message: string; readonly stack: string } | null;
}
