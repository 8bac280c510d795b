// The tables of needs: by sector, those that last without an intervention, and the other serious ones.

import type { Messages } from '../../messages/messages.ts';
import type { Gazetteer } from '../../places/gazetteer.ts';
import { figure, levelCell, text } from '../document/cells.ts';
import type { Block, DocumentCell, DocumentColumn, NeedLevel } from '../document/document.ts';
import type { Response } from '../needs/response.ts';
import type { SectorSummary } from '../needs/sector-summary.ts';
import type { SeriousNeed } from '../needs/serious-needs.ts';
import { labelOf } from './label-of.ts';
import { ISSUES } from './sectors.ts';
import type { WeekMaterial } from './week-material.ts';
import type { WeekPicture } from './week-picture.ts';
import { zoneLabel } from './zone-order.ts';

/** Critical first, as in the chart. */
const LEVELS: readonly NeedLevel[] = ['3', '2', '1', '0', 'nsp'];

/** The six sectors; none when no site has a figure. */
export function sectorTable({ sectors, total }: WeekPicture, messages: Messages): readonly Block[] {
  if (total.sites === 0) return [];
  const { weeklyNeeds: words, document } = messages;
  const { needTables: labels } = words;
  const levels = LEVELS.map((level): DocumentColumn => ({
    label: document.levels[level],
    span: 1,
    align: 'center',
  }));
  return [
    { kind: 'section', title: words.sections.sectors },
    {
      kind: 'table',
      columns: [
        { label: labels.sector, span: 1 },
        { label: labels.individuals, span: 1, align: 'right' },
        ...levels,
        { label: labels.answered, span: 2, align: 'center' },
        { label: labels.unanswered, span: 2, align: 'center' },
        { label: labels.mostNamed, span: 5 },
      ],
      rows: sectors.map((summary) => sectorRow(summary, messages)),
    },
    { kind: 'text', text: labels.sectorsNote, tone: 'quiet' },
  ];
}

function sectorRow(
  { sector, individuals, sites, answered, unanswered, issue }: SectorSummary,
  { weeklyNeeds: words, language }: Messages,
): readonly DocumentCell[] {
  return [
    text(words.sectors[sector]),
    figure(individuals),
    ...LEVELS.map((level) => figure(sites[level])),
    figure(answered),
    figure(unanswered, 'count', unanswered > 0 ? 'strong' : 'normal'),
    text(
      issue === null
        ? null
        : words.needTables.issueIn(labelOf(ISSUES[sector], issue.code, language), issue.sites),
    ),
  ];
}

/** Needs that last and that nothing answers. */
export function unansweredTable(
  needs: readonly SeriousNeed[],
  { gazetteer, interventions }: Pick<WeekMaterial, 'gazetteer' | 'interventions'>,
  messages: Messages,
): readonly Block[] {
  const { sections, needTables } = messages.weeklyNeeds;
  const own = needs.filter(({ unanswered }) => unanswered);
  const [title, table] = needsBlocks(sections.unanswered, own, {
    gazetteer,
    messages,
    empty: needTables.noneUnanswered,
  });
  // Nobody having registered any is another thing than nobody having done any.
  const said: readonly Block[] =
    own.length > 0 && interventions.length === 0
      ? [{ kind: 'text', text: needTables.nothingRegistered, tone: 'strong' }]
      : [];
  return [title, ...said, table];
}

/** The serious and critical needs that are new, or that an intervention answers. */
export function otherNeedsTable(
  needs: readonly SeriousNeed[],
  gazetteer: Gazetteer,
  messages: Messages,
): readonly Block[] {
  const { sections, needTables } = messages.weeklyNeeds;
  return needsBlocks(
    sections.otherNeeds,
    needs.filter(({ unanswered }) => !unanswered),
    { gazetteer, messages, empty: needTables.none },
  );
}

function needsBlocks(
  title: string,
  needs: readonly SeriousNeed[],
  context: {
    readonly gazetteer: Gazetteer;
    readonly messages: Messages;
    readonly empty: string;
  },
): readonly [Block, Block] {
  const { siteTable, needTables: labels } = context.messages.weeklyNeeds;
  return [
    { kind: 'section', title },
    {
      kind: 'table',
      columns: [
        { label: siteTable.zone, span: 1 },
        { label: siteTable.site, span: 1 },
        { label: siteTable.individuals, span: 1, align: 'right' },
        { label: labels.level, span: 1, align: 'center' },
        { label: labels.sector, span: 2 },
        { label: labels.issue, span: 5 },
        { label: labels.weeks, span: 1, align: 'center' },
        { label: labels.since, span: 2, align: 'center' },
        { label: labels.response, span: 2 },
      ],
      rows: needs.map((need) => needRow(need, context.gazetteer, context.messages)),
      empty: context.empty,
    },
  ];
}

function needRow(
  { line, sector, level, issue, weeks, since, response }: SeriousNeed,
  gazetteer: Gazetteer,
  messages: Messages,
): readonly DocumentCell[] {
  const { weeklyNeeds: words, language } = messages;
  return [
    text(zoneLabel(line.zone, gazetteer, messages)),
    text(line.name),
    {
      ...figure(line.individuals),
      people: { id: `individuals ${line.siteId}`, of: 'site' },
    },
    levelCell(level),
    text(words.sectors[sector]),
    text(issue === null ? words.needTables.noIssue : labelOf(ISSUES[sector], issue, language)),
    figure(weeks),
    figure(since, 'day'),
    text(responseIn(response, messages)),
  ];
}

function responseIn(
  response: Response | null,
  { weeklyNeeds: { needTables: words } }: Messages,
): string {
  if (response === null) return words.noResponse;
  const { organisation, state, end } = response;
  return state === 'ongoing' ? words.ongoing(organisation) : words.completed(organisation, end);
}
