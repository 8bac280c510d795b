// Which tabs a spreadsheet of an operation has, in their order. Reports add their own tabs.

import { forms } from '../../forms/index.ts';
import type { TabPlan } from '../tab-plan.ts';
import { planBaseTab } from './base-tab.ts';
import { planConflictsTab } from './conflicts-tab.ts';
import { planCorrectionsTab } from './corrections-tab.ts';
import { planFindingsTab } from './findings-tab.ts';
import { planFormTab } from './form-tab.ts';
import { planLogTab } from './log-tab.ts';
import { planPlacesTab } from './places-tab.ts';
import type { PlanContext } from './plan-context.ts';
import { planRejectsTab } from './rejects-tab.ts';
import { planSettingsTab } from './settings-tab.ts';
import { planSourcesTab } from './sources-tab.ts';

/** Tabs of a facilitator's spreadsheet: the forms, then what the checks write. */
export function facilitatorTabs(context: PlanContext): readonly TabPlan[] {
  return [
    ...forms.map((form) => planFormTab(form, context)),
    planFindingsTab(context),
    planCorrectionsTab(context),
  ];
}

/** Tabs of the master: what a coordinator sets up, the base, and what consolidation tells. */
export function masterTabs(context: PlanContext): readonly TabPlan[] {
  return [
    planSettingsTab(context),
    planSourcesTab(context),
    planPlacesTab(context),
    ...forms.map((form) => planBaseTab(form, context)),
    planConflictsTab(context),
    planRejectsTab(context),
    planLogTab(context),
    planFindingsTab(context),
    planCorrectionsTab(context),
  ];
}
