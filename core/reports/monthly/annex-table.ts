// The annex: every site of the registry that is open or has reported, with its figure or the last one
// before. A figure of an earlier week is told and counts in no total.

import { priorityNeed } from '../../forms/code-lists/needs.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Gazetteer } from '../../places/gazetteer.ts';
import { figure, text } from '../document/cells.ts';
import type { Block, DocumentCell, DocumentColumn } from '../document/document.ts';
import { changeOf } from '../percent.ts';
import type { Absence } from '../weekly-needs/absences.ts';
import { labelOf } from '../weekly-needs/label-of.ts';
import type { SiteLine } from '../weekly-needs/site-line.ts';
import { nameOf } from '../weekly-needs/site-table.ts';
import { zoneLabel } from '../weekly-needs/zone-order.ts';
import type { MonthPicture } from './month-picture.ts';

/** The blocks of the annex. */
export function annexTable(
  month: MonthPicture,
  gazetteer: Gazetteer,
  messages: Messages,
): readonly Block[] {
  const { sections, table, annexNote } = messages.monthly;
  const number = (label: string): DocumentColumn => ({ label, span: 1, align: 'right' });
  return [
    { kind: 'section', title: sections.annex },
    {
      kind: 'table',
      columns: [
        { label: table.zone, span: 1 },
        { label: table.site, span: 2 },
        number(table.households),
        number(table.individuals),
        number(table.change),
        number(table.changePercent),
        { label: table.lastFigure, span: 2, align: 'center' },
        { label: table.firstNeed, span: 3 },
        { label: table.remarks, span: 4 },
      ],
      rows: [
        ...month.picture.lines.map((line) => reported(line, month, gazetteer, messages)),
        ...month.picture.absences.map((site) => absent(site, gazetteer, messages)),
      ],
    },
    { kind: 'text', text: annexNote, tone: 'quiet' },
  ];
}

function reported(
  line: SiteLine,
  { before, week }: MonthPicture,
  gazetteer: Gazetteer,
  messages: Messages,
): readonly DocumentCell[] {
  const { language } = messages;
  const { remarks } = messages.weeklyNeeds;
  const old = before.get(line.siteId);
  const change = old === undefined ? null : changeOf(old, line.individuals);
  const notes = [
    ...(line.carriedOver ? [remarks.carriedOver] : []),
    ...(line.rounded ? [remarks.rounded] : []),
    ...(line.alert ? [remarks.alert] : []),
  ];
  return [
    text(zoneLabel(line.zone, gazetteer, messages)),
    text(nameOf(line, gazetteer, messages)),
    figure(line.households),
    { ...figure(line.individuals), people: { id: `individuals ${line.siteId}`, of: 'site' } },
    figure(change?.persons ?? null, 'signed'),
    figure(change?.percent ?? null, 'signed-percent'),
    figure(week, 'day'),
    text(line.firstNeed === null ? null : labelOf(priorityNeed, line.firstNeed, language)),
    text(notes.join(', ') || null, 'quiet'),
  ];
}

function absent(site: Absence, gazetteer: Gazetteer, messages: Messages): readonly DocumentCell[] {
  const { kinds } = messages.weeklyNeeds.absenceTable;
  const { last } = site;
  const age = last === null ? [] : [messages.monthly.weeksOld(last.age)];
  return [
    text(zoneLabel(site.zone, gazetteer, messages), 'quiet'),
    text(site.name, 'quiet'),
    figure(null, 'count', 'quiet'),
    figure(last?.individuals ?? null, 'count', 'quiet'),
    figure(null, 'signed', 'quiet'),
    figure(null, 'signed-percent', 'quiet'),
    figure(last?.week ?? null, 'day', 'quiet'),
    text(null),
    text([kinds[site.kind], ...age].join(', '), 'quiet'),
  ];
}
