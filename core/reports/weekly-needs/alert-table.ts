// The urgent alerts of the week. Alerts go to named people the same day; the report repeats them.

import { alertType } from '../../forms/code-lists/weekly.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Gazetteer } from '../../places/gazetteer.ts';
import { labelOf } from './label-of.ts';
import { look } from './sheet-look.ts';
import { headerRow, number, pageRow, sectionRow, SPACE, text, textRow } from './sheet-rows.ts';
import type { Row } from './sheet-rows.ts';
import type { SiteLine } from './site-line.ts';
import { zoneName } from './zone-order.ts';

/** The block of the alerts. */
export function alertTable(
  alerts: readonly SiteLine[],
  gazetteer: Gazetteer,
  messages: Messages,
): readonly Row[] {
  const { weeklyNeeds: words, language } = messages;
  const title = sectionRow(words.sections.alerts);
  if (alerts.length === 0) return [title, textRow(words.alertTable.none, look.quiet), SPACE];
  const { siteTable: labels, alertTable: own, zoneTable } = words;
  return [
    title,
    headerRow([labels.zone, labels.site, labels.households, labels.individuals, own.type], [2, 4]),
    ...alerts.map((line) =>
      pageRow([
        text(line.zone === null ? zoneTable.noZone : zoneName(line.zone, gazetteer)),
        text(line.name),
        number(line.households),
        number(line.individuals),
        text(line.alertType === null ? own.noType : labelOf(alertType, line.alertType, language), {
          ...look.cell,
          bold: true,
        }),
      ]),
    ),
    SPACE,
  ];
}
