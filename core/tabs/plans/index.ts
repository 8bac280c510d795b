// Which tabs a spreadsheet of an operation has, in the order in which people need them. Plans of
// reports are handed in.

import type { Form } from '../../forms/form.ts';
import { FORM_BY_ID } from '../../forms/index.ts';
import type { TabPlan } from '../tab-plan.ts';
import { planBaseTab } from './base-tab.ts';
import { planConflictsTab } from './conflicts-tab.ts';
import { planCorrectionsTab } from './corrections-tab.ts';
import { planFindingsTab } from './findings-tab.ts';
import { planJustificationsTab } from './justifications-tab.ts';
import { planFormTab } from './form-tab.ts';
import { planLogTab } from './log-tab.ts';
import { planOrganisationsTab } from './organisations-tab.ts';
import { planPlacesTab } from './places-tab.ts';
import type { PlanContext } from './plan-context.ts';
import { planRejectsTab } from './rejects-tab.ts';
import { planSettingsTab } from './settings-tab.ts';
import { planSourcesTab } from './sources-tab.ts';

/** The forms in the order in which staff fill them in: what is due every week comes first. */
const BY_USE: readonly Form[] = [
  FORM_BY_ID.weekly,
  FORM_BY_ID.sites,
  FORM_BY_ID.profile,
  FORM_BY_ID.intentions,
  FORM_BY_ID.interventions,
];

/** Tabs of a facilitator's spreadsheet: the forms, what the checks write, then the reports. */
export function facilitatorTabs(
  context: PlanContext,
  reports: readonly TabPlan[] = [],
): readonly TabPlan[] {
  return [
    ...BY_USE.map((form) => planFormTab(form, context)),
    planFindingsTab(context),
    planCorrectionsTab(context),
    planJustificationsTab(context),
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
    ...BY_USE.map((form) => planBaseTab(form, context)),
    planConflictsTab(context),
    planRejectsTab(context),
    planFindingsTab(context),
    planCorrectionsTab(context),
    planLogTab(context),
    planSourcesTab(context),
    planPlacesTab(context),
    planOrganisationsTab(context),
    planSettingsTab(context),
  ];
}
