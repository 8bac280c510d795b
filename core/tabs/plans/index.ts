// Which tabs a spreadsheet of an operation has, in the order in which people need them. Plans of
// reports are handed in.

import { siteRegistry } from '../../forms/site-registry.ts';
import { weeklyReport } from '../../forms/weekly-report.ts';
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

/** Tabs of a facilitator's spreadsheet: the forms, what the checks write, then the reports. */
export function facilitatorTabs(
  context: PlanContext,
  reports: readonly TabPlan[] = [],
): readonly TabPlan[] {
  return [
    planFormTab(weeklyReport, context),
    planFormTab(siteRegistry, context),
    planFindingsTab(context),
    planCorrectionsTab(context),
    ...reports,
  ];
}

/**
 * Tabs of the master. It opens on the reports; the base, what needs a decision and what happened
 * follow, and what is set up once comes last.
 */
export function masterTabs(
  context: PlanContext,
  reports: readonly TabPlan[] = [],
): readonly TabPlan[] {
  return [
    ...reports,
    planBaseTab(weeklyReport, context),
    planBaseTab(siteRegistry, context),
    planConflictsTab(context),
    planRejectsTab(context),
    planFindingsTab(context),
    planCorrectionsTab(context),
    planLogTab(context),
    planSourcesTab(context),
    planPlacesTab(context),
    planSettingsTab(context),
  ];
}
