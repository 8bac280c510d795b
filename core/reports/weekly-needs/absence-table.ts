// The table of sites without a figure: why, and the last figure with its age.

import { accessStatus } from '../../forms/code-lists/weekly.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Gazetteer } from '../../places/gazetteer.ts';
import { figure, text } from '../document/cells.ts';
import type { Block, DocumentCell } from '../document/document.ts';
import { REFUSED_BY_COORDINATOR } from '../report-material.ts';
import type { Absence } from './absences.ts';
import { labelOf } from './label-of.ts';
import { zoneLabel } from './zone-order.ts';

/** The blocks of the sites without a figure. */
export function absenceTable(
  absences: readonly Absence[],
  gazetteer: Gazetteer,
  messages: Messages,
): readonly Block[] {
  const { sections, absenceTable: labels, siteTable, none } = messages.weeklyNeeds;
  return [
    { kind: 'section', title: sections.absences },
    {
      kind: 'table',
      columns: [
        { label: siteTable.zone, span: 1 },
        { label: siteTable.site, span: 1 },
        { label: labels.situation, span: 3 },
        { label: labels.lastFigure, span: 1, align: 'right' },
        { label: labels.of, span: 2, align: 'center' },
        { label: labels.age, span: 2 },
        { label: labels.detail, span: 6 },
      ],
      rows: absences.map((site) => absenceRow(site, gazetteer, messages)),
      empty: none,
    },
  ];
}

function absenceRow(
  site: Absence,
  gazetteer: Gazetteer,
  messages: Messages,
): readonly DocumentCell[] {
  const { absenceTable: labels } = messages.weeklyNeeds;
  const { last } = site;
  return [
    text(zoneLabel(site.zone, gazetteer, messages)),
    text(site.name),
    text(labels.kinds[site.kind], site.kind === 'closed' ? 'normal' : 'strong'),
    {
      ...figure(last?.individuals ?? null),
      people: { id: `last ${site.siteId}`, of: 'site' },
    },
    last === null ? text(labels.never) : figure(last.week, 'day'),
    text(last === null ? null : labels.weeks(last.age)),
    text(detailOf(site, messages)),
  ];
}

function detailOf(
  site: Absence,
  { weeklyNeeds: { absenceTable: labels }, language }: Messages,
): string | null {
  switch (site.kind) {
    case 'closed':
      return site.closed === null ? null : labels.closedOn(site.closed);
    case 'rejected':
      return site.errors.includes(REFUSED_BY_COORDINATOR)
        ? labels.refused
        : labels.errors(Math.max(1, site.errors.length));
    case 'inaccessible':
    case 'not-visited':
    case 'no-figure':
      return site.access === null ? null : labelOf(accessStatus, site.access, language);
    case 'not-received':
      return null;
  }
}
