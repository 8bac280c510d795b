// The forms of the product, in the order in which they are read and listed.

import type { Form, FormId } from './form.ts';
import { interventionLog } from './intervention-log.ts';
import { returnIntention } from './return-intention.ts';
import { siteProfile } from './site-profile.ts';
import { siteRegistry } from './site-registry.ts';
import { weeklyReport } from './weekly-report.ts';

/** Every form by its id. */
export const FORM_BY_ID = {
  sites: siteRegistry,
  weekly: weeklyReport,
  profile: siteProfile,
  intentions: returnIntention,
  interventions: interventionLog,
} as const satisfies { readonly [F in FormId]: Form };

export const forms: readonly Form[] = Object.values(FORM_BY_ID);

/** Ids of the forms, the site registry first: rows of the others lean on it. */
export const FORM_IDS: readonly FormId[] = forms.map(({ id }) => id);
