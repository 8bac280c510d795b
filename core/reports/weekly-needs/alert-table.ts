// The urgent alerts of the week. Alerts go to named people the same day; the report repeats them.

import { alertType } from '../../forms/code-lists/weekly.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Gazetteer } from '../../places/gazetteer.ts';
import { figure, text } from '../document/cells.ts';
import type { Block } from '../document/document.ts';
import { labelOf } from './label-of.ts';
import type { SiteLine } from './site-line.ts';
import { zoneLabel } from './zone-order.ts';

/** The blocks of the alerts. */
export function alertTable(
  alerts: readonly SiteLine[],
  gazetteer: Gazetteer,
  messages: Messages,
): readonly Block[] {
  const { weeklyNeeds: words, language } = messages;
  const { siteTable: labels, alertTable: own } = words;
  return [
    { kind: 'section', title: words.sections.alerts },
    {
      kind: 'table',
      columns: [
        { label: labels.zone, span: 1 },
        { label: labels.site, span: 1 },
        { label: labels.households, span: 1, align: 'right' },
        { label: labels.individuals, span: 1, align: 'right' },
        { label: own.type, span: 12 },
      ],
      rows: alerts.map((line) => [
        text(zoneLabel(line.zone, gazetteer, messages)),
        text(line.name),
        figure(line.households),
        figure(line.individuals),
        text(
          line.alertType === null ? own.noType : labelOf(alertType, line.alertType, language),
          'strong',
        ),
      ]),
      empty: own.none,
    },
  ];
}
