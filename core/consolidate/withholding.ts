// What a source has not deleted, although it does not offer it now: rows that are rejected keep
// their last good version in the master until they are mended.

import type { FormId } from '../forms/form.ts';
import { siteOfKey } from './form-key.ts';
import { hasOwnIds } from './own-ids.ts';

/** What may not be withdrawn. `all`: a row has lost even its site, or the header its columns. */
export interface Withholding {
  readonly all: boolean;
  readonly sites: ReadonlySet<string>;
  readonly keys: ReadonlySet<string>;
  /** Sheet rows, from 1: what stood there may be what the rejected row was before its mistake. */
  readonly rows: ReadonlySet<number>;
}

/**
 * What rejected rows hold back. A row whose week or month cannot be read holds back its whole site; a
 * row whose mistake is its key holds back what stood in its place before. A row that is no record at
 * all says nothing of the interviews and activities elsewhere in its tab: they have identifiers.
 */
export function withholdingOf(
  form: FormId,
  rejected: readonly {
    readonly key: string | null;
    readonly siteId: string | null;
    readonly row: number;
  }[],
  blocked: boolean,
): Withholding {
  const sites = new Set<string>();
  const keys = new Set<string>();
  let all = blocked;
  for (const { key, siteId } of rejected) {
    if (key !== null) keys.add(key);
    else if (hasOwnIds(form)) continue;
    else if (siteId === null) all = true;
    else sites.add(siteId);
  }
  return { all, sites, keys, rows: new Set(rejected.map(({ row }) => row)) };
}

/**
 * Whether a key that is no longer offered must stay all the same.
 * @param row sheet row in which it was offered
 */
export function isWithheld(
  { all, sites, keys, rows }: Withholding,
  form: FormId,
  key: string,
  row: number,
): boolean {
  return all || keys.has(key) || rows.has(row) || sites.has(siteOfKey(form, key) ?? '');
}
