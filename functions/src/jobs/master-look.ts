// How the master's tabs show what is published, as the tabs' plans and the sources tab say.

import type { Language } from '../../../core/forms/form.ts';
import { messagesFor } from '../../../core/messages/index.ts';
import { masterTabs } from '../../../core/tabs/plans/index.ts';
import type { TabKey } from '../../../core/tabs/tab-key.ts';
import type { TabLayout } from '../../../core/tabs/tab-plan.ts';
import type { Operation } from './read-operation.ts';

/** How the cells of a row look and what may be chosen there. */
export type RowLooks = Partial<Pick<TabLayout, 'columnFormats' | 'wrappedColumns' | 'validations'>>;

/** What publishing must know of the operation besides the records. */
export interface MasterLook {
  readonly language: Language;
  /** Names of the registered spreadsheets by id. */
  readonly names: ReadonlyMap<string, string>;
  /** Number formats, wrapping and drop-downs for rows that a tab grows by. */
  readonly columns: ReadonlyMap<TabKey, RowLooks>;
}

export function masterLook({
  settings,
  gazetteer,
  organisations,
  teams,
  roles,
}: Operation): MasterLook {
  const { language } = settings;
  const plans = masterTabs({
    language,
    messages: messagesFor(language),
    gazetteer,
    organisations,
    settings,
    teams,
  });
  return {
    language,
    names: new Map(roles.sources.map(({ document, name }) => [document, name])),
    columns: new Map(plans.map(({ key, layout }) => [key, layout])),
  };
}
