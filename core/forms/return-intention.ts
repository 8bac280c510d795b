// The monthly return-intention survey: one row per respondent, consent first and no personal data.
// Which combinations of values make sense is the business of the checks.

import type { Form } from './form.ts';
import { intentionsCoping } from './intentions/coping.ts';
import { intentionsInterview } from './intentions/interview.ts';
import { intentionsOrigin } from './intentions/origin.ts';
import { intentionsPlans } from './intentions/plans.ts';
import { intentionsRespondent } from './intentions/respondent.ts';

/** Form `intentions`: tabs `form.intentions` and `base.intentions`. */
export const returnIntention = {
  id: 'intentions',
  titles: { fr: 'Intentions', en: 'Intentions', es: 'Intenciones' },
  columns: [
    ...intentionsInterview,
    ...intentionsRespondent,
    ...intentionsPlans,
    ...intentionsOrigin,
    ...intentionsCoping,
  ],
  key: ['response_id'],
} as const satisfies Form;
