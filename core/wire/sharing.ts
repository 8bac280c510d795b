// Sharing a report and giving out data: what the add-in asks the functions for, and what it gets back.

import type { ReportId } from '../tabs/tab-key.ts';
import type { Request } from './contract.ts';

/** Asks to release a report to the recipients of the settings. */
export interface ShareRequest extends Request {
  readonly report: ReportId;
  /** A cut-off day or the first day of a month, serial date; `null`: the latest complete one. */
  readonly period: number | null;
  /** The addresses that the person has agreed to, as the settings named them then. */
  readonly recipients: readonly string[];
}

/** A file that was stored, and where it can be fetched by whoever has the address. */
export interface SharedFile {
  readonly name: string;
  readonly bytes: number;
  readonly url: string;
}

export interface ShareResponse {
  readonly contract: number;
  /** Name of the release, such as `v2`. The same content keeps its version. */
  readonly version: string;
  /** Serial date. */
  readonly period: number;
  readonly files: readonly SharedFile[];
  /** To whom it was sent now. */
  readonly sent: readonly string[];
  /** Who had been sent this version before. */
  readonly before: readonly string[];
}

export interface DatasetResponse {
  readonly contract: number;
  readonly version: string;
  /** Each table as CSV, as a workbook and as JSON. */
  readonly files: readonly SharedFile[];
  /** How many values were hidden in all. */
  readonly hidden: number;
}
