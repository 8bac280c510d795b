// Large changes of the week with the facilitator's explanation, so that the words follow the number
// to its readers. A text that holds personal data is not printed.

import type { Messages } from '../../messages/messages.ts';
import type { Gazetteer } from '../../places/gazetteer.ts';
import { figure, text } from '../document/cells.ts';
import type { Block, DocumentCell } from '../document/document.ts';
import type { Quality } from './quality.ts';
import type { SiteLine } from './site-line.ts';
import { zoneLabel } from './zone-order.ts';

/** The blocks of large changes; none when there is no such change. */
export function outlierTable(
  quality: Quality,
  gazetteer: Gazetteer,
  messages: Messages,
): readonly Block[] {
  const lines = [...quality.unexplained, ...quality.explained];
  if (lines.length === 0) return [];
  const { sections, siteTable: labels, outlierTable: own } = messages.weeklyNeeds;
  return [
    { kind: 'section', title: sections.outliers },
    {
      kind: 'table',
      columns: [
        { label: labels.zone, span: 1 },
        { label: labels.site, span: 1 },
        { label: own.before, span: 1, align: 'right' },
        { label: labels.individuals, span: 1, align: 'right' },
        { label: labels.change, span: 1, align: 'right' },
        { label: labels.changePercent, span: 1, align: 'right' },
        { label: own.explanation, span: 10 },
      ],
      rows: lines.map((line) => [
        text(zoneLabel(line.zone, gazetteer, messages)),
        text(line.name),
        {
          ...figure(line.change?.before ?? null),
          people: { id: `before ${line.siteId}`, of: 'site' },
        },
        {
          ...figure(line.individuals),
          people: { id: `individuals ${line.siteId}`, of: 'site' },
        },
        figure(line.change?.persons ?? null, 'signed'),
        figure(line.change?.percent ?? null, 'signed-percent'),
        explanation(line, quality, messages),
      ]),
    },
  ];
}

function explanation(line: SiteLine, quality: Quality, messages: Messages): DocumentCell {
  const { withheld, noExplanation } = messages.weeklyNeeds.quality;
  if (line.explanation === null) return text(noExplanation, 'strong');
  if (quality.withheld.has(line.siteId)) return text(withheld, 'quiet');
  return text(line.explanation);
}
