// What is said when a table that is not ours is adopted: what was recognised, guessed and left over,
// what will be written, and what was written.

import type { AdoptionReport } from '../adopt/adoption.ts';
import type { AdoptionWords } from '../adopt/adoption-input.ts';
import type { FormId } from '../forms/form.ts';

export interface AdoptMessages {
  readonly title: string;
  /** Headings and cells that are written into the forms. */
  readonly written: AdoptionWords;
  /** Asks which tab is meant, by the titles of those that are nobody's form. */
  readonly whichTab: (titles: readonly string[]) => string;
  /** Asks which form a tab fills; an empty answer means the best one, where there is one. */
  readonly whichForm: (tab: string, best: FormId | null) => string;
  /** What will be done, for a person to confirm. */
  readonly confirm: (report: AdoptionReport) => string;
  /** Asks for the week of the figures; an empty answer means the suggested one. */
  readonly week: (suggested: string) => string;
  /** Everything was copied before. */
  readonly nothingNew: (report: AdoptionReport) => string;
  readonly done: (report: AdoptionReport) => string;
  readonly cancelled: string;
}
