// What the plans of templates and of the master's tabs are made from. No plan reads a sheet.

import type { Language } from '../../forms/form.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Organisation } from '../../organisations/organisation.ts';
import type { Gazetteer } from '../../places/gazetteer.ts';
import type { Settings } from '../../settings/settings.ts';

/** Words, places and settings of one operation, in one language. */
export interface PlanContext {
  /** Language of labels and drop-downs; the same as that of `messages`. */
  readonly language: Language;
  readonly messages: Pick<Messages, 'language' | 'tabs'>;
  readonly gazetteer: Gazetteer;
  readonly settings: Settings;
  /** Organisations for drop-downs and for the master's tab of them. */
  readonly organisations: readonly Organisation[];
  /** Team codes for drop-downs; empty when not known. */
  readonly teams: readonly string[];
}
