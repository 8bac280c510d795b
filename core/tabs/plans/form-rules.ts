// The rules a form tab draws by itself. The sheet can only tell what stands in one tab; the checks
// of the add-in know more and explain themselves.

import type { Form } from '../../forms/form.ts';
import type { Settings } from '../../settings/settings.ts';
import type { ConditionalFormat } from '../edit.ts';
import { intentionRules } from './intention-rules.ts';
import { interventionRules } from './intervention-rules.ts';
import type { PlanContext } from './plan-context.ts';
import { profileRules } from './profile-rules.ts';
import { requiredRules } from './required-rules.ts';
import { siteRules } from './site-rules.ts';
import { weeklyRules } from './weekly-rules.ts';

/** Rules over the first `rows` rows of data; where two apply, the first one's colour shows. */
export function formRules(
  form: Form,
  context: PlanContext,
  rows: number,
): readonly ConditionalFormat[] {
  return [...ownRules(form, context.settings, rows), ...requiredRules(form, context, rows)];
}

function ownRules(form: Form, settings: Settings, rows: number): readonly ConditionalFormat[] {
  switch (form.id) {
    case 'sites':
      return siteRules(form, settings, rows);
    case 'weekly':
      return weeklyRules(form, settings, rows);
    case 'profile':
      return profileRules(form, rows);
    case 'intentions':
      return intentionRules(form, rows);
    case 'interventions':
      return interventionRules(form, rows);
  }
}
