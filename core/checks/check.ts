// What a check is given. Checks see typed rows and the operation; never a sheet, a language, a clock.

import type { Gazetteer } from '../places/gazetteer.ts';
import type { FormRow, Readings, WeeklyValues } from '../reading/reading.ts';
import type { Settings } from '../settings/settings.ts';
import type { KnownSite } from '../wire/reference.ts';

/** Everything the checks of one spreadsheet may look at. */
export interface CheckInput extends Readings {
  /** Sites of the operation's registry; what the spreadsheet's own sites tab says comes first. */
  readonly known: readonly KnownSite[];
  /** Weekly rows the master has of earlier weeks; the tab's own rows take precedence. */
  readonly earlier: readonly FormRow<WeeklyValues>[];
  readonly settings: Settings;
  readonly gazetteer: Gazetteer;
  /** Team codes; empty when not known, and then not checked. */
  readonly teams: readonly string[];
  /** Serial date of today in the operation's time zone. */
  readonly today: number;
}
