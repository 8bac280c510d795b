// The log of humanitarian interventions: one row per activity at a site. Which combinations of
// values make sense is the business of the checks.

import type { Form } from './form.ts';
import { interventionsActivity } from './interventions/activity.ts';
import { interventionsOutput } from './interventions/output.ts';
import { interventionsPeople } from './interventions/people.ts';
import { interventionsTiming } from './interventions/timing.ts';

/** Form `interventions`: tabs `form.interventions` and `base.interventions`. */
export const interventionLog = {
  id: 'interventions',
  titles: { fr: 'Interventions', en: 'Interventions', es: 'Intervenciones' },
  columns: [
    ...interventionsActivity,
    ...interventionsTiming,
    ...interventionsPeople,
    ...interventionsOutput,
  ],
  key: ['intervention_id'],
} as const satisfies Form;
