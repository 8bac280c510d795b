// The table of the sites without a profile: why, and what was known last.

import { figure, text } from '../document/cells.ts';
import type { Block, DocumentCell } from '../document/document.ts';
import { zoneLabel } from '../weekly-needs/zone-order.ts';
import type { ProfileAbsence } from './profile-absences.ts';
import type { ProfileContext } from './profile-context.ts';
import type { ProfileMonth } from './profile-month.ts';

/** The blocks. Outside, no figure is told of them: some of these sites may be small. */
export function absenceTable(
  { absences }: ProfileMonth,
  context: ProfileContext,
): readonly Block[] {
  const words = context.messages.siteProfiles;
  const { index, absences: labels } = words;
  const withFigures = context.audience === 'coordination';
  return [
    { kind: 'section', title: words.sections.absences },
    {
      kind: 'table',
      columns: [
        { label: index.site, span: 3 },
        { label: index.zone, span: 2 },
        { label: labels.situation, span: 3 },
        { label: labels.lastProfile, span: 1 },
        ...(withFigures
          ? [
              { label: labels.lastFigure, span: 1, align: 'right' as const },
              { label: labels.of, span: 2 },
            ]
          : []),
      ],
      rows: absences.map((site) => absenceRow(site, withFigures, context)),
      empty: labels.none,
    },
  ];
}

function absenceRow(
  site: ProfileAbsence,
  withFigures: boolean,
  { gazetteer, messages }: ProfileContext,
): readonly DocumentCell[] {
  const { absences: labels } = messages.siteProfiles;
  const isClosed = site.kind === 'closed';
  const situation =
    isClosed && site.closed !== null ? labels.closedOn(site.closed) : labels.kinds[site.kind];
  return [
    text(site.name),
    text(zoneLabel(site.zone, gazetteer, messages)),
    text(situation, isClosed ? 'normal' : 'strong'),
    figure(site.lastProfile, 'month'),
    ...(withFigures
      ? [figure(site.lastFigure?.individuals ?? null), figure(site.lastFigure?.week ?? null, 'day')]
      : []),
  ];
}
