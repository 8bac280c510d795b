// Large changes of the week with the facilitator's explanation, so that the words follow the number
// to its readers. A text that holds personal data is not printed.

import type { Messages } from '../../messages/messages.ts';
import type { Gazetteer } from '../../places/gazetteer.ts';
import { look, SIGNED, SIGNED_PERCENT } from './sheet-look.ts';
import { headerRow, number, pageRow, sectionRow, SPACE, text } from './sheet-rows.ts';
import type { Row } from './sheet-rows.ts';
import type { Quality } from './quality.ts';
import type { SiteLine } from './site-line.ts';
import { zoneName } from './zone-order.ts';

/** The block of large changes; empty when there is none. */
export function outlierTable(
  quality: Quality,
  gazetteer: Gazetteer,
  messages: Messages,
): readonly Row[] {
  const lines = [...quality.unexplained, ...quality.explained];
  if (lines.length === 0) return [];
  const { sections, siteTable: labels, outlierTable: own, zoneTable } = messages.weeklyNeeds;
  return [
    sectionRow(sections.outliers),
    headerRow(
      [
        labels.zone,
        labels.site,
        own.before,
        labels.individuals,
        labels.change,
        labels.changePercent,
        own.explanation,
      ],
      [2, 6],
    ),
    ...lines.map((line) =>
      pageRow([
        text(line.zone === null ? zoneTable.noZone : zoneName(line.zone, gazetteer)),
        text(line.name),
        number(line.change?.before ?? null),
        number(line.individuals),
        number(line.change?.persons ?? null, SIGNED),
        number(line.change?.percent ?? null, SIGNED_PERCENT),
        explanation(line, quality, messages),
      ]),
    ),
    SPACE,
  ];
}

function explanation(line: SiteLine, quality: Quality, messages: Messages) {
  const { withheld, noExplanation } = messages.weeklyNeeds.quality;
  if (line.explanation === null) return text(`  ${noExplanation}`, { ...look.cell, bold: true });
  if (quality.withheld.has(line.siteId)) return text(`  ${withheld}`, look.quiet);
  return text(`  ${line.explanation}`);
}
