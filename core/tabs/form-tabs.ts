// Which tab is which form's: every form has a tab that people fill in and a base tab in the master.

import type { Form } from '../forms/form.ts';
import { FORM_IDS, forms } from '../forms/index.ts';
import type { TabKey } from './tab-key.ts';

/** Tabs that a facilitator's spreadsheet gives, in the order of the forms. */
export const FORM_TABS = FORM_IDS.map((id) => `form.${id}` as const);

/** Tabs of the master that hold what all spreadsheets gave, in the order of the forms. */
export const BASE_TABS = FORM_IDS.map((id) => `base.${id}` as const);

/** The form that people fill in on a tab; `null` for every other tab. */
export function formOfTab(key: TabKey | null): Form | null {
  return forms.find(({ id }) => key === `form.${id}`) ?? null;
}
