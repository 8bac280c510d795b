// What a setting is: what it is called, what it means, how its cell is read, what it is when nobody has
// set it.

import type { Labels } from '../forms/form.ts';
import type { SettingId, Settings } from './settings.ts';

/** How a setting's cell is read. `weekday` is 1 Monday … 7 Sunday, or a day's name. */
export type SettingKind =
  'text' | 'number' | 'whole' | 'weekday' | 'country' | 'pattern' | 'language';

/** One setting. */
export interface SettingDefinition<Id extends SettingId = SettingId> {
  readonly id: Id;
  readonly labels: Labels;
  /** What it decides, with its unit. */
  readonly notes: Labels;
  readonly kind: SettingKind;
  readonly standard: Settings[Id];
  readonly min?: number;
  readonly max?: number;
}

/** Definitions of some settings, in the order in which a coordinator reads them. */
export type Definitions<Ids extends SettingId> = {
  readonly [Id in Ids]: Omit<SettingDefinition<Id>, 'id'>;
};

/** Definitions of all settings whose ids start with a topic; one that is missing does not compile. */
export type DefinitionsOf<Topic extends string> = Definitions<
  Extract<SettingId, Topic | `${Topic}.${string}`>
>;
