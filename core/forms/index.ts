// The forms of the product, in the order in which their tabs stand.

import type { Form } from './form.ts';
import { siteRegistry } from './site-registry.ts';
import { weeklyReport } from './weekly-report.ts';

export const forms: readonly Form[] = [siteRegistry, weeklyReport];
