// The monthly site profile: one row per site and month. Which combinations of values make sense is
// the business of the checks.

import type { Form } from './form.ts';
import { profileDisplacement } from './profile/displacement.ts';
import { profileGaps } from './profile/gaps.ts';
import { profileIdentity } from './profile/identity.ts';
import { profilePopulation } from './profile/population.ts';
import { profileSafety } from './profile/safety.ts';
import { profileServices } from './profile/services.ts';
import { profileShelter } from './profile/shelter.ts';
import { profileVulnerability } from './profile/vulnerability.ts';
import { profileWash } from './profile/wash.ts';

/** Form `profile`: tabs `form.profile` and `base.profile`. */
export const siteProfile = {
  id: 'profile',
  titles: { fr: 'Profils', en: 'Profiles', es: 'Perfiles' },
  columns: [
    ...profileIdentity,
    ...profilePopulation,
    ...profileVulnerability,
    ...profileDisplacement,
    ...profileShelter,
    ...profileWash,
    ...profileServices,
    ...profileSafety,
    ...profileGaps,
  ],
  key: ['site_id', 'profile_month'],
} as const satisfies Form;
