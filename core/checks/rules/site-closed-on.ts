// A profile or an interview of a site that was closed by then. A profile of the month in which the
// site closed is a true one.

import { draft, NO_DRAFTS } from '../../findings/draft.ts';
import type { FormId } from '../../forms/form.ts';
import type { AnyRowRule } from '../rule.ts';

/** The day by which the site must still have been open. */
const DAY_OF: Readonly<Partial<Record<FormId, string>>> = {
  profile: 'profile_month',
  intentions: 'interview_date',
};

export const siteClosedOn: AnyRowRule = {
  id: 'site-closed-on',
  scope: 'row',
  raises: ['site/closed-on'],
  check: ({ values }, { plan, siteIndex }) => {
    const column = DAY_OF[plan.form];
    const site = values['site_id'];
    if (column === undefined || typeof site !== 'string') return NO_DRAFTS;
    const value = values[column];
    const closed = siteIndex.get(site)?.closed ?? null;
    return typeof value !== 'number' || closed === null || value <= closed
      ? NO_DRAFTS
      : [draft('site/closed-on', column, { site, closed, column, value })];
  },
};
