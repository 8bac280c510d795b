// The names under which the product finds its own tabs, whatever people call them. They are stored
// as developer metadata `dtm.tab` on the sheet and do not change.

import type { FormId } from '../forms/form.ts';

/** Value of the developer metadata `dtm.tab`. */
export type TabKey =
  | `form.${FormId}`
  | `base.${FormId}`
  | 'settings'
  | 'places'
  | 'organisations'
  | 'sources'
  | 'follow-up'
  | 'conflicts'
  | 'rejects'
  | 'log'
  | 'corrections'
  | 'justifications'
  | 'findings'
  | `report.${ReportId}`;

/** The reports of the product. */
export type ReportId = 'weekly-needs' | 'site-profiles' | 'return-intentions' | 'monthly';

/** Developer metadata keys. `layout` is the fingerprint of a tab's layout, `figures` its key figures. */
export const METADATA = {
  tab: 'dtm.tab',
  column: 'dtm.column',
  layout: 'dtm.layout',
  figures: 'dtm.figures',
} as const;
