// What a report of the product looks like to whoever makes it. The list is in `index.ts`.

import type { FormId } from '../forms/form.ts';
import type { Messages } from '../messages/messages.ts';
import type { ReportId } from '../tabs/tab-key.ts';
import type { ReportDocument } from './document/document.ts';
import type { ReportMaterial } from './report-material.ts';

/** A report. Reading, asking for the period and drawing are the business of the shells. */
export interface Report {
  readonly id: ReportId;
  /** `week`: the period is a cut-off day; `month`: the first day of a month. Serial dates. */
  readonly period: 'week' | 'month';
  /** The forms it reads besides the site registry. */
  readonly forms: readonly FormId[];
  /** Whether it lists reports that were sent and not accepted. */
  readonly listsRejected?: boolean;
  /** The latest period that is complete by `today`, `null` when there is nothing to report on. */
  readonly latest: (material: ReportMaterial) => number | null;
  readonly build: (material: ReportMaterial, period: number, messages: Messages) => ReportDocument;
  /** The document before any report was made: key figures and charts stand where they will stand. */
  readonly empty: (messages: Messages) => ReportDocument;
}
