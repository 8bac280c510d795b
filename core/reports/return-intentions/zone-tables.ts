// Intentions by zone, where enough people answered, and by survey since the first one.

import { obstacle, returnNeed } from '../../forms/code-lists/intentions.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Gazetteer } from '../../places/gazetteer.ts';
import { figure, text } from '../document/cells.ts';
import type { Block, DocumentCell, DocumentColumn } from '../document/document.ts';
import { labelOf } from '../weekly-needs/label-of.ts';
import { zoneName } from '../weekly-needs/zone-order.ts';
import type { SurveyPicture, ZonePicture } from './survey-picture.ts';
import { mostGiven, shareIn } from './tally.ts';
import type { Tally } from './tally.ts';

/** Intentions that have a column. */
const INTENTIONS = ['retour', 'rester', 'partir_ailleurs'] as const;

/** One line per zone; shares only from the smallest number of respondents up. */
export function zoneTable(
  { zones, least }: SurveyPicture,
  gazetteer: Gazetteer,
  messages: Messages,
): readonly Block[] {
  const { sections, table, tooFew } = messages.returnIntentions;
  const few = zones.some(({ respondents }) => respondents < least);
  return [
    { kind: 'section', title: sections.zones },
    {
      kind: 'table',
      columns: [
        { label: table.zone, span: 3 },
        number(table.sites),
        number(table.respondents),
        ...intentionColumns(messages),
        { label: table.firstObstacle, span: 2 },
        { label: table.firstNeed, span: 2 },
      ],
      rows: zones.map((zone) => zoneRow(zone, gazetteer, messages)),
    },
    ...(few ? [{ kind: 'text', text: tooFew(least), tone: 'quiet' } as const] : []),
  ];
}

function zoneRow(
  { zone, sites, respondents, intention, obstacles, firstNeed }: ZonePicture,
  gazetteer: Gazetteer,
  { language, returnIntentions: { table } }: Messages,
): readonly DocumentCell[] {
  const obstacleCode = mostGiven(obstacles)?.code;
  const needCode = mostGiven(firstNeed)?.code;
  return [
    text(zone === null ? table.noZone : zoneName(zone, gazetteer)),
    figure(sites),
    figure(respondents),
    ...intentionCells(intention),
    text(obstacleCode === undefined ? null : labelOf(obstacle, obstacleCode, language)),
    text(needCode === undefined ? null : labelOf(returnNeed, needCode, language)),
  ];
}

/** One line per survey, the newest first. */
export function seriesTable({ series }: SurveyPicture, messages: Messages): readonly Block[] {
  const { sections, table, month } = messages.returnIntentions;
  return [
    { kind: 'section', title: sections.series },
    {
      kind: 'table',
      columns: [
        { label: table.month, span: 4 },
        number(table.respondents),
        ...intentionColumns(messages),
      ],
      rows: [...series]
        .reverse()
        .map(({ month: of, respondents, intention }) => [
          text(month(of)),
          figure(respondents),
          ...intentionCells(intention),
        ]),
    },
  ];
}

function number(label: string): DocumentColumn {
  return { label, span: 1, align: 'right' };
}

function intentionColumns({ returnIntentions: { charts } }: Messages): readonly DocumentColumn[] {
  return INTENTIONS.map((code) => number(`${charts.intention[code]} (%)`));
}

function intentionCells(intention: Tally): readonly DocumentCell[] {
  return INTENTIONS.map((code) => figure(shareIn(intention, code), 'share'));
}
