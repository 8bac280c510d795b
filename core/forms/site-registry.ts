// The site registry: one row per site, written once and kept up to date. Which combinations of
// values make sense is the business of the checks.

import type { Form } from './form.ts';
import { siteIdentity } from './sites/identity.ts';
import { siteLocation } from './sites/location.ts';
import { siteManagement } from './sites/management.ts';

/** Form `sites`: tabs `form.sites` and `base.sites`. */
export const siteRegistry = {
  id: 'sites',
  titles: { fr: 'Sites', en: 'Sites', es: 'Sitios' },
  columns: [...siteIdentity, ...siteLocation, ...siteManagement],
  key: ['site_id'],
} as const satisfies Form;
