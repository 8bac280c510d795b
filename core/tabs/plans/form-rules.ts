// The rules a form tab draws by itself. The sheet can only tell what stands in one tab; the checks
// of the add-in know more and explain themselves.

import type { Form } from '../../forms/form.ts';
import type { ConditionalFormat } from '../edit.ts';
import type { PlanContext } from './plan-context.ts';
import { requiredRules } from './required-rules.ts';
import { siteRules } from './site-rules.ts';
import { weeklyRules } from './weekly-rules.ts';

/** Rules over the first `rows` rows of data; where two apply, the first one's colour shows. */
export function formRules(
  form: Form,
  context: PlanContext,
  rows: number,
): readonly ConditionalFormat[] {
  switch (form.id) {
    case 'sites':
      return [...siteRules(form, context.settings, rows), ...requiredRules(form, context, rows)];
    case 'weekly':
      return [...weeklyRules(form, context.settings, rows), ...requiredRules(form, context, rows)];
    case 'profile':
    case 'intentions':
    case 'interventions':
      return requiredRules(form, context, rows);
  }
}
