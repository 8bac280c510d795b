// The sites of the demonstration. The names are those of sites in Bangui and Bimbo in public
// reports of 2014; their zone, place, dates and figures are invented, except that the figures add up
// to the published total of each zone. The table itself stands in site-table.

import { ALIASES, SITE_TABLE } from './site-table.ts';

/** One site and what the generator needs to know about it. */
export interface DemoSite {
  readonly id: string;
  readonly name: string;
  readonly alt?: string;
  readonly zone: string;
  readonly team: string;
  /** French labels of the code lists `site_type` and `site_category`. */
  readonly type: string;
  readonly category: string;
  readonly quarter: string;
  readonly latitude: number;
  readonly longitude: number;
  /** Individuals on 18 November 2014; for a site that was closed by then, on 26 August. */
  readonly individuals: number;
  /** Persons per household. */
  readonly size: number;
  /** Part of the population that came with the violence of October and left again. */
  readonly surge?: number;
  /** Only rounded estimates are reported, as the report of November 2014 notes of three sites. */
  readonly rounded?: boolean;
  readonly opened: string;
  readonly closed?: string;
  /** Cut-off day of the last row, where it is not the last week. */
  readonly lastReport?: string;
}

/** All sites that report in at least one week, in the order of their codes. */
export const DEMO_SITES: readonly DemoSite[] = SITE_TABLE.trim()
  .split('\n')
  .slice(1)
  .map((line, index) =>
    siteOf(
      line.split('|').map((cell) => cell.trim()),
      index + 1,
    ),
  );

function siteOf(cells: readonly string[], number: number): DemoSite {
  const [name = '', zone = '', team = '', type = '', category = '', quarter = ''] = cells;
  const [latitude = 0, longitude = 0, individuals = 0, size = 1] = cells.slice(6, 10).map(Number);
  const more = new Map((cells[10] ?? '').split(' ').map((part) => pair(part)));
  const closed = more.get('closed');
  const lastReport = more.get('last');
  const alt = ALIASES[name];
  return {
    id: `CF-S${String(number).padStart(4, '0')}`,
    name,
    zone,
    team,
    type: type === 'collectif' ? 'Centre collectif' : 'Site spontané',
    category,
    quarter,
    latitude,
    longitude,
    individuals,
    size,
    surge: Number(more.get('surge') ?? 0),
    rounded: more.has('rounded'),
    // Most sites opened with the violence of 5 December 2013.
    opened: more.get('opened') ?? '2013-12-05',
    ...(alt === undefined ? {} : { alt }),
    ...(closed === undefined ? {} : { closed }),
    ...(lastReport === undefined ? {} : { lastReport }),
  };
}

function pair(part: string): [string, string] {
  const [key = '', value = ''] = part.split('=');
  return [key, value];
}

/** The site with this name. */
export function siteNamed(name: string): DemoSite {
  const site = DEMO_SITES.find((each) => each.name === name);
  if (site === undefined) throw new Error(`no site ${name}`);
  return site;
}
