// The code of every site that a list describes, also of those that were copied before.

import type { Cell } from '../table/cell.ts';
import type { AdoptionInput } from './adoption-input.ts';
import type { SourceReading } from './read-source.ts';
import { listedSite, registeredSites } from './registered-sites.ts';
import { siteCodes, type SiteCode } from './site-codes.ts';
import { markedRows } from './source-mark.ts';

/**
 * Codes by sheet row of the source; none when the list does not describe sites.
 * @param marks Marks of the source's rows.
 */
export function sitesOfList(
  { targets, known, settings }: AdoptionInput,
  readings: readonly SourceReading[],
  marks: ReadonlyMap<number, string>,
): ReadonlyMap<number, SiteCode> {
  const list = readings.find(({ form }) => form.id === 'sites');
  if (list === undefined) return new Map();
  const own = targets.get('sites')?.reading ?? null;
  const marked = own === null ? new Map<string, number>() : markedRows(own.table);
  const idsByRow = new Map<number, Cell | undefined>(
    own?.rows.map(({ place, values }) => [place.row, values['site_id']]),
  );
  const codes = new Map<number, SiteCode>();
  const open = [...list.records.values()].filter(({ row }) => {
    const copy = marked.get(marks.get(row) ?? '');
    if (copy === undefined) return true;
    const siteId = idsByRow.get(copy);
    codes.set(row, {
      siteId: typeof siteId === 'string' ? siteId : null,
      external: null,
      origin: 'registered',
    });
    return false;
  });
  const registered = registeredSites(own, known);
  siteCodes(open.map(listedSite), registered, settings).forEach((code, row) =>
    codes.set(row, code),
  );
  return codes;
}

/** Own codes of registered sites by the code that other lists know them by. */
export function codesByExternal({ targets, known }: AdoptionInput): ReadonlyMap<Cell, string> {
  const sites = registeredSites(targets.get('sites')?.reading ?? null, known);
  return new Map(
    sites.flatMap(({ siteId, external }): [Cell, string][] =>
      external === null ? [] : [[external, siteId]],
    ),
  );
}
