// What is said in and around the files that leave the operation.

import type { SharedFile } from '../wire/sharing.ts';

/** What a mail or a dialog says of a release. */
export interface ReleaseWords {
  /** Name of the report or of the data. */
  readonly name: string;
  /** A day or a month as people read it. */
  readonly period: string;
  /** Such as `v2`. */
  readonly version: string;
  readonly files: readonly SharedFile[];
}

export interface SharingMessages {
  readonly print: {
    /** At the foot of a page. */
    readonly page: (page: number, pages: number) => string;
  };
  readonly workbook: {
    /** Name of the sheet with title, key figures and texts. */
    readonly summary: string;
    /** Name of the sheet that says where the figures come from. */
    readonly notes: string;
    readonly source: string;
    readonly version: string;
  };
  readonly mail: {
    readonly subject: (release: ReleaseWords) => string;
    /** `who` released it. */
    readonly text: (release: ReleaseWords, operation: string, who: string) => string;
  };
  /** What was done, in the master's log. */
  readonly log: (release: Omit<ReleaseWords, 'files'>, sent: readonly string[]) => string;
  /** Name of all datasets together. */
  readonly dataset: string;
  readonly share: {
    readonly title: string;
    /** Asks which report, by number; `names` in their order. */
    readonly which: (names: readonly string[]) => string;
    /** Asks for the week or the month; an empty answer is the latest complete one. */
    readonly period: { readonly week: string; readonly month: string };
    readonly confirm: (name: string, period: string, recipients: readonly string[]) => string;
    /** In place of a period: the latest complete one. */
    readonly latest: string;
    readonly done: (
      release: ReleaseWords,
      sent: readonly string[],
      before: readonly string[],
    ) => string;
    readonly cancelled: string;
  };
  readonly export: {
    readonly title: string;
    readonly confirm: string;
    readonly done: (release: ReleaseWords, hidden: number) => string;
    readonly cancelled: string;
  };
}
