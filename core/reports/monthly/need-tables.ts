// Priority needs and interventions by sector. Needs against answers are those of the weekly report.

import { sector as clusterList } from '../../forms/code-lists/interventions.ts';
import { priorityNeed } from '../../forms/code-lists/needs.ts';
import type { Messages } from '../../messages/messages.ts';
import { figure, text } from '../document/cells.ts';
import type { Block, DocumentCell, DocumentColumn } from '../document/document.ts';
import { shareOf } from '../percent.ts';
import { labelOf } from '../weekly-needs/label-of.ts';
import type { SectorInterventions } from './interventions.ts';
import type { MonthPicture } from './month-picture.ts';

function number(label: string, span = 1): DocumentColumn {
  return { label, span, align: 'right' };
}

/** Needs that people put first, by site and weighted by people. */
export function priorityTable({ priorities }: MonthPicture, messages: Messages): readonly Block[] {
  const { language, monthly: words } = messages;
  const { table } = words;
  return [
    { kind: 'section', title: words.sections.priorities },
    {
      kind: 'table',
      columns: [
        { label: table.need, span: 4 },
        number(table.firstSites, 2),
        number(table.firstPersons, 3),
        number(table.firstShare, 2),
        number(table.anySites, 2),
        number(table.anyPersons, 3),
      ],
      rows: priorities.needs.map((need) => [
        text(labelOf(priorityNeed, need.code, language)),
        figure(need.firstSites),
        figure(need.firstPersons),
        figure(shareOf(need.firstPersons, priorities.persons), 'share', 'strong'),
        figure(need.anySites),
        figure(need.anyPersons),
      ]),
      empty: words.none.priorities,
    },
    {
      kind: 'text',
      text: words.prioritiesBase(priorities.sites, priorities.persons),
      tone: 'quiet',
    },
  ];
}

/** Interventions by sector: completed, ongoing, planned, where, how many people, who. */
export function interventionTable(
  { interventions }: MonthPicture,
  messages: Messages,
): readonly Block[] {
  const { language, monthly: words } = messages;
  const { table } = words;
  const row = (
    name: string,
    each: Omit<SectorInterventions, 'sector'>,
    tone: 'normal' | 'total',
  ): readonly DocumentCell[] => [
    text(name, tone),
    figure(each.completed, 'count', tone),
    figure(each.ongoing, 'count', tone),
    figure(each.planned, 'count', tone),
    figure(each.sites, 'count', tone),
    figure(each.reached, 'count', tone),
    text(each.organisations.join(', ') || null, tone),
  ];
  const { sectors, total, suspended } = interventions;
  return [
    { kind: 'section', title: words.sections.interventions },
    {
      kind: 'table',
      columns: [
        { label: table.sector, span: 3 },
        ...[table.completed, table.ongoing, table.planned, table.sitesCovered].map((label) =>
          number(label, 2),
        ),
        number(table.reached, 3),
        { label: table.organisations, span: 2 },
      ],
      rows:
        sectors.length === 0
          ? []
          : [
              ...sectors.map((each) =>
                row(labelOf(clusterList, each.sector, language), each, 'normal'),
              ),
              row(table.total, total, 'total'),
            ],
      empty: words.none.interventions,
    },
    { kind: 'text', text: words.interventionsNote(suspended), tone: 'quiet' },
  ];
}
