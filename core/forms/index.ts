// The forms of the product, in the order in which they are read and listed.

import type { Form } from './form.ts';
import { interventionLog } from './intervention-log.ts';
import { returnIntention } from './return-intention.ts';
import { siteProfile } from './site-profile.ts';
import { siteRegistry } from './site-registry.ts';
import { weeklyReport } from './weekly-report.ts';

export const forms: readonly Form[] = [
  siteRegistry,
  weeklyReport,
  siteProfile,
  returnIntention,
  interventionLog,
];
