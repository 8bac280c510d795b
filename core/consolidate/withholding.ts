// What a source has not deleted, although it does not offer it now: rows that are rejected keep
// their last good version in the master until they are mended.

import type { Form } from '../forms/form.ts';
import { keyOf, siteOfKey } from './form-key.ts';

/** What may not be withdrawn. `all`: a row has lost even its site, or the header its columns. */
export interface Withholding {
  readonly all: boolean;
  readonly sites: ReadonlySet<string>;
  readonly keys: ReadonlySet<string>;
  /** Sheet rows, from 1: what stood there may be what the rejected row was before its mistake. */
  readonly rows: ReadonlySet<number>;
}

/**
 * What rejected rows hold back. A row whose week cannot be read holds back its whole site. A row
 * whose mistake is its site or its week holds back what stood in its place before.
 */
export function withholdingOf(
  form: Form,
  rejected: readonly {
    readonly siteId: string | null;
    readonly week: number | null;
    readonly row: number;
  }[],
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
  return { all, sites, keys, rows: new Set(rejected.map(({ row }) => row)) };
}

/**
 * Whether a key that is no longer offered must stay all the same.
 * @param row sheet row in which it was offered
 */
export function isWithheld(
  { all, sites, keys, rows }: Withholding,
  form: Form['id'],
  key: string,
  row: number,
): boolean {
  return all || keys.has(key) || rows.has(row) || sites.has(siteOfKey(form, key));
}
