// What a source has not deleted, although it does not offer it now: rows that are rejected keep
// their last good version in the master until they are mended.

import type { Form } from '../forms/form.ts';
import { keyOf, siteOfKey } from './form-key.ts';

/** Keys that may not be withdrawn. `all`: a row has lost even its site, or the header its columns. */
export interface Withholding {
  readonly all: boolean;
  readonly sites: ReadonlySet<string>;
  readonly keys: ReadonlySet<string>;
}

/** What rejected rows hold back. A row whose week cannot be read holds back its whole site. */
export function withholdingOf(
  form: Form,
  rejected: readonly { readonly siteId: string | null; readonly week: number | null }[],
  blocked: boolean,
): Withholding {
  const sites = new Set<string>();
  const keys = new Set<string>();
  let all = blocked;
  for (const { siteId, week } of rejected) {
    if (siteId === null) {
      all = true;
      continue;
    }
    const key = keyOf(form, { site_id: siteId, week_end: week });
    if (key === null) sites.add(siteId);
    else keys.add(key);
  }
  return { all, sites, keys };
}

/** Whether a key that is no longer offered must stay all the same. */
export function isWithheld(withheld: Withholding, form: Form['id'], key: string): boolean {
  return withheld.all || withheld.keys.has(key) || withheld.sites.has(siteOfKey(form, key));
}
