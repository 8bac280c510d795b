// How figures and dates are shown in the master's tabs, as the tabs' plans say.

import { messagesFor } from '../../../core/messages/index.ts';
import { masterTabs } from '../../../core/tabs/plans/index.ts';
import type { TabFormats } from './plan-publication.ts';
import type { Operation } from './read-operation.ts';

/** Number formats of every tab of the master that has some. */
export function publishedFormats({ settings, gazetteer, teams }: Operation): TabFormats {
  const { language } = settings;
  const plans = masterTabs({
    language,
    messages: messagesFor(language),
    gazetteer,
    settings,
    teams,
  });
  return new Map(plans.map(({ key, layout }) => [key, layout.columnFormats ?? []]));
}
