// How the master's tabs show what is published, as the tabs' plans and the sources tab say.

import type { Language } from '../../../core/forms/form.ts';
import { messagesFor } from '../../../core/messages/index.ts';
import type { ColumnLooks } from '../../../core/tabs/plan-content.ts';
import { masterTabs } from '../../../core/tabs/plans/index.ts';
import type { TabKey } from '../../../core/tabs/tab-key.ts';
import type { Operation } from './read-operation.ts';

/** What publishing must know of the operation besides the records. */
export interface MasterLook {
  readonly language: Language;
  /** Names of the registered spreadsheets by id. */
  readonly names: ReadonlyMap<string, string>;
  /** Number formats and wrapping for rows that a tab grows by. */
  readonly columns: ReadonlyMap<TabKey, ColumnLooks>;
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
