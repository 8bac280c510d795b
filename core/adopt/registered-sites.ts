// The sites that are registered already: those of the spreadsheet's own registry tab and those that
// the operation knows.

import type { Reading } from '../reading/reading.ts';
import type { Cell } from '../table/cell.ts';
import type { KnownSite } from '../wire/reference.ts';
import type { ListedSite, RegisteredSite } from './site-codes.ts';
import type { SourceRecord } from './read-source.ts';

type Values = Readonly<Record<string, Cell | undefined>>;

/** Own rows first: they say more than the operation's copy. */
export function registeredSites(
  own: Reading | null,
  known: readonly KnownSite[],
): readonly RegisteredSite[] {
  const rows = (own?.rows ?? []).flatMap(({ values }): RegisteredSite[] => {
    const siteId = textOf(values['site_id']);
    if (siteId === null) return [];
    const names = [textOf(values['site_name']), ...textsOf(values['site_name_alt'])];
    return [
      {
        siteId,
        external: textOf(values['ssid_external']),
        names: names.flatMap((name) => name ?? []),
        place: placeOf(values),
      },
    ];
  });
  const ids = new Set(rows.map(({ siteId }) => siteId));
  const others = known
    .filter(({ siteId }) => !ids.has(siteId))
    .map(({ siteId, name, aliases, admin3, zone }) => ({
      siteId,
      external: null,
      names: [name, ...aliases],
      place: admin3 ?? zone ?? '',
    }));
  return [...rows, ...others];
}

/** What a record of a list says about the identity of its site. */
export function listedSite({ row, values }: SourceRecord): ListedSite {
  return {
    row,
    siteId: textOf(values['site_id']),
    external: textOf(values['ssid_external']),
    name: textOf(values['site_name']),
    place: placeOf(values),
  };
}

function placeOf(values: Values): string {
  const [place = ''] = ['admin3_name', 'admin3_pcode', 'reporting_zone', 'locality'].flatMap(
    (id) => textOf(values[id]) ?? [],
  );
  return place;
}

function textOf(value: Cell | undefined): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function textsOf(value: Cell | undefined): readonly string[] {
  return (
    textOf(value)
      ?.split(';')
      .map((part) => part.trim()) ?? []
  );
}
