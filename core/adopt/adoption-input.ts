// Everything that a plan of adoption depends on.

import type { FormId, Language } from '../forms/form.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import type { Settings } from '../settings/settings.ts';
import type { Table } from '../table/table.ts';
import type { KnownSite } from '../wire/reference.ts';
import type { TargetTab } from './append-rows.ts';
import type { FormFit } from './choose-forms.ts';
import type { SourceHeader } from './source-header.ts';

/** Words that are written into the tabs. */
export interface AdoptionWords {
  /** Heading of the column that says where a row came from. */
  readonly origin: string;
  /** Where a row came from. */
  readonly originOf: (tab: string, row: number) => string;
  /** Heading of a column that had none, by its letters. */
  readonly unnamed: (letters: string) => string;
}

export interface AdoptionInput {
  readonly source: Table;
  readonly header: SourceHeader;
  /** The forms to fill; the first one also keeps the columns that no form has. */
  readonly fits: readonly FormFit[];
  readonly targets: ReadonlyMap<FormId, TargetTab>;
  /** Cut-off day of the week of the figures, where the table does not say it itself. */
  readonly week: number | null;
  readonly settings: Settings;
  readonly gazetteer: Gazetteer;
  readonly known: readonly KnownSite[];
  readonly team: string | null;
  readonly language: Language;
  readonly words: AdoptionWords;
}
