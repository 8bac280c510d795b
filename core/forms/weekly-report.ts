// The weekly site report: one row per site and week. Which combinations of values make sense is the
// business of the checks.

import type { Form } from './form.ts';
import { weeklyClosing } from './weekly/closing.ts';
import { weeklyIdentity } from './weekly/identity.ts';
import { weeklyMovements } from './weekly/movements.ts';
import { weeklyNeeds } from './weekly/needs.ts';
import { weeklyPopulation } from './weekly/population.ts';

/** Form `weekly`: tabs `form.weekly` and `base.weekly`. */
export const weeklyReport = {
  id: 'weekly',
  titles: { fr: 'Hebdo', en: 'Weekly', es: 'Semanal' },
  columns: [
    ...weeklyIdentity,
    ...weeklyPopulation,
    ...weeklyMovements,
    ...weeklyNeeds,
    ...weeklyClosing,
  ],
  key: ['site_id', 'week_end'],
} as const satisfies Form;
