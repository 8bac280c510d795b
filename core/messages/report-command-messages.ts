// What the commands that make reports say. Sentences take days and months as they are read.

import type { ReportId } from '../tabs/tab-key.ts';

export interface ReportCommandMessages {
  /** Names of the reports, in the menu and over its dialogs. */
  readonly names: Readonly<Record<ReportId, string>>;
  /** Asks for the week or the month; `latest` is what an empty answer means, or `null`. */
  readonly prompt: {
    readonly week: (latest: string | null) => string;
    readonly month: (latest: string | null) => string;
  };
  readonly done: {
    readonly week: (week: string, tab: string) => string;
    readonly month: (month: string, tab: string) => string;
  };
  readonly cancelled: string;
}
