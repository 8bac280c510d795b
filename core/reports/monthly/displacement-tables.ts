// Individuals by zone, and where people came from and went to.

import { destinationType, movementReason } from '../../forms/code-lists/weekly.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Gazetteer } from '../../places/gazetteer.ts';
import { figure, text } from '../document/cells.ts';
import type { Block, DocumentCell, DocumentColumn } from '../document/document.ts';
import { changeOf, shareOf } from '../percent.ts';
import type { Change } from '../percent.ts';
import { labelOf } from '../weekly-needs/label-of.ts';
import type { SiteLine } from '../weekly-needs/site-line.ts';
import type { Totals } from '../weekly-needs/totals.ts';
import { isReportingZone, zoneLabel } from '../weekly-needs/zone-order.ts';
import type { MonthPicture } from './month-picture.ts';
import type { Flow } from './movements.ts';

/** Lines of a list of origins, destinations or reasons. */
const FLOWS = 8;

function number(label: string, span = 1): DocumentColumn {
  return { label, span, align: 'right' };
}

/** One line per zone, and the total; what the zones do not explain is stated. */
export function zoneTable(
  { picture, before }: MonthPicture,
  gazetteer: Gazetteer,
  messages: Messages,
): readonly Block[] {
  const { sections, table, zonesNote } = messages.monthly;
  const { zones, total, lines } = picture;
  const inZones = zones
    .filter(({ zone }) => isReportingZone(zone))
    .reduce((sum, { totals }) => sum + totals.individuals, 0);
  const row = (
    name: string,
    totals: Totals,
    of: readonly SiteLine[],
    tone: 'normal' | 'total',
  ): readonly DocumentCell[] => {
    const change = changeSince(before, of);
    return [
      text(name, tone),
      figure(totals.sites, 'count', tone),
      figure(totals.households, 'count', tone),
      figure(totals.individuals, 'count', tone),
      figure(shareOf(totals.individuals, total.individuals), 'share', tone),
      figure(change?.persons ?? null, 'signed', tone),
      figure(change?.percent ?? null, 'signed-percent', tone),
    ];
  };
  return [
    { kind: 'section', title: sections.zones },
    {
      kind: 'table',
      columns: [
        { label: table.zone, span: 2 },
        ...[table.sites, table.households, table.individuals, table.share].map((label) =>
          number(label, 2),
        ),
        number(table.change, 2),
        number(table.changePercent, 2),
      ],
      rows: [
        ...zones.map(({ zone, totals }) =>
          row(
            zoneLabel(zone, gazetteer, messages),
            totals,
            lines.filter((line) => line.zone === zone),
            'normal',
          ),
        ),
        row(table.total, total, picture.sites, 'total'),
      ],
    },
    { kind: 'text', text: zonesNote(inZones, total.individuals), tone: 'quiet' },
  ];
}

/** Over the sites with a figure on both days. */
function changeSince(
  before: ReadonlyMap<string, number>,
  lines: readonly SiteLine[],
): Change | null {
  const both = lines.filter(({ siteId }) => before.has(siteId));
  if (both.length === 0) return null;
  const sum = (of: (line: SiteLine) => number): number =>
    both.reduce((all, line) => all + of(line), 0);
  return changeOf(
    sum(({ siteId }) => before.get(siteId) ?? 0),
    sum(({ individuals }) => individuals),
  );
}

/** Origins, destinations and reasons side by side. */
export function movementTable(
  { movements, weeks }: MonthPicture,
  gazetteer: Gazetteer,
  messages: Messages,
): readonly Block[] {
  const { language, monthly: words } = messages;
  const { table } = words;
  const label = (flow: Flow | undefined, name: (code: string) => string): DocumentCell =>
    text(flow === undefined ? null : flow.code === null ? table.notStated : name(flow.code));
  const persons = (flow: Flow | undefined): DocumentCell =>
    flow === undefined ? text(null) : figure(flow.persons);
  const place = (code: string): string => gazetteer.byCode.get(code)?.name ?? code;
  const { origins, destinations, reasons } = movements;
  const length = Math.min(FLOWS, Math.max(origins.length, destinations.length, reasons.length));
  return [
    { kind: 'section', title: words.sections.movements },
    {
      kind: 'table',
      columns: [
        { label: table.origins, span: 2 },
        number(table.persons, 2),
        { label: table.destinations, span: 4 },
        number(table.persons, 2),
        { label: table.reasons, span: 4 },
        number(table.persons, 2),
      ],
      rows: Array.from({ length }, (_, index) => [
        label(origins[index], place),
        persons(origins[index]),
        label(destinations[index], (code) => labelOf(destinationType, code, language)),
        persons(destinations[index]),
        label(reasons[index], (code) => labelOf(movementReason, code, language)),
        persons(reasons[index]),
      ]),
      empty: words.none.movements,
    },
    {
      kind: 'text',
      text: words.movementsBase(movements.told, movements.reports, weeks.length),
      tone: 'quiet',
    },
  ];
}
