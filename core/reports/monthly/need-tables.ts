// Priority needs, interventions by sector, and needs against what was done about them.

import { sector as clusterList } from '../../forms/code-lists/interventions.ts';
import * as issues from '../../forms/code-lists/need-issues.ts';
import { priorityNeed } from '../../forms/code-lists/needs.ts';
import type { CodeList } from '../../forms/code-lists/code-list.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Gazetteer } from '../../places/gazetteer.ts';
import { figure, levelCell, text } from '../document/cells.ts';
import type { Block, DocumentCell, DocumentColumn } from '../document/document.ts';
import { shareOf } from '../percent.ts';
import { labelOf } from '../weekly-needs/label-of.ts';
import type { Sector } from '../weekly-needs/sectors.ts';
import { zoneLabel } from '../weekly-needs/zone-order.ts';
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

/** Needs against answers, sector by sector. */
export function responseTable({ responses }: MonthPicture, messages: Messages): readonly Block[] {
  const { sections, table } = messages.monthly;
  const { sectors } = messages.weeklyNeeds;
  return [
    { kind: 'section', title: sections.response },
    {
      kind: 'table',
      columns: [
        { label: table.sector, span: 2 },
        number(table.inNeed, 2),
        number(table.personsInNeed, 3),
        number(table.answered, 2),
        number(table.unmet, 2),
        number(table.personsUnmet, 3),
        number(table.longest, 2),
      ],
      rows: responses.map((each) => [
        text(sectors[each.sector]),
        figure(each.inNeed),
        figure(each.personsInNeed),
        figure(each.answered),
        figure(each.unmet, 'count', each.unmet > 0 ? 'strong' : 'normal'),
        figure(each.personsUnmet),
        figure(each.longest),
      ]),
    },
  ];
}

const ISSUES: Readonly<Record<Sector, CodeList>> = {
  protection: issues.protectionIssue,
  wash: issues.washIssue,
  health: issues.healthIssue,
  food: issues.foodIssue,
  shelter: issues.shelterIssue,
  security: issues.securityIssue,
};

/** Needs that a site repeats while nobody acts, the longest row of weeks first. */
export function unmetTable(
  { unmet }: MonthPicture,
  gazetteer: Gazetteer,
  messages: Messages,
): readonly Block[] {
  const { language, monthly: words } = messages;
  const { table } = words;
  const { sectors } = messages.weeklyNeeds;
  return [
    { kind: 'section', title: words.sections.unmet },
    {
      kind: 'table',
      columns: [
        { label: table.zone, span: 1 },
        { label: table.site, span: 2 },
        number(table.individuals, 2),
        { label: table.sector, span: 2 },
        { label: table.level, span: 1, align: 'center' },
        { label: table.issue, span: 3 },
        number(table.weeks, 2),
        { label: table.since, span: 2, align: 'center' },
        { label: table.plans, span: 1 },
      ],
      rows: unmet.map(({ line, sector, level, issue, weeks, since, planned }) => [
        text(zoneLabel(line.zone, gazetteer, messages)),
        text(line.name),
        figure(line.individuals),
        text(sectors[sector]),
        levelCell(level),
        text(issue === null ? null : labelOf(ISSUES[sector], issue, language)),
        figure(weeks, 'count', 'strong'),
        figure(since, 'day'),
        text(planned ? table.isPlanned : table.nothing),
      ]),
      empty: words.none.unmet,
    },
  ];
}
