// The reports of the product, in the order of the menu. The menu, the tabs that are prepared and what
// may be shared follow from this list.

import { monthly } from './monthly.ts';
import type { Report } from './report.ts';
import { returnIntentions } from './return-intentions.ts';
import { siteProfiles } from './site-profiles.ts';
import { weeklyNeeds } from './weekly-needs.ts';

export const reports: readonly Report[] = [weeklyNeeds, siteProfiles, returnIntentions, monthly];
