// The tab in which a coordinator sets an operation up. Existing values are never part of the plan's
// writes: a tab that is there keeps them.

import { settingDefinitions } from '../../settings/setting-definitions.ts';
import type { PlannedCell, TabPlan } from '../tab-plan.ts';
import { planOwnTab } from './own-tab.ts';
import type { PlanContext } from './plan-context.ts';
import { NOTE_STYLE, QUIET_STYLE, VALUE_STYLE } from './tab-styles.ts';

/** One row per setting: id, label, value as in the context, explanation. */
export function planSettingsTab(context: PlanContext): TabPlan {
  const { language, settings } = context;
  const rows = settingDefinitions.map(({ id, labels, notes }): PlannedCell[] => [
    { value: id, style: QUIET_STYLE },
    { value: labels[language] },
    { value: settings[id] === '' ? null : settings[id], style: VALUE_STYLE },
    { value: notes[language], style: NOTE_STYLE },
  ]);
  const columns = {
    id: { width: 170 },
    label: { width: 240, wrap: true },
    value: { width: 260, wrap: true },
    note: { width: 480, wrap: true },
  } as const;
  return planOwnTab('settings', { columns, rows, frozenColumns: 2, spareRows: 20 }, context);
}
