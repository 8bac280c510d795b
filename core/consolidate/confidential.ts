// What of a form stands in the master's base tab and nowhere else: no copy of the sheet, no log.

import type { Form, FormId } from '../forms/form.ts';

/** Forms in which a row is one person. */
const OF_PERSONS: ReadonlySet<FormId> = new Set<FormId>(['intentions']);

/** Ids of the columns whose values only coordinators see, in the base tab. */
export function confidentialColumns(form: Form): ReadonlySet<string> {
  if (!OF_PERSONS.has(form.id)) return new Set();
  return new Set(
    form.columns
      .filter(({ sensitivity }) => sensitivity === 'restricted' || sensitivity === 'sensitive')
      .map(({ id }) => id),
  );
}
