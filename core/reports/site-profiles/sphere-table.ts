// The Sphere indicators of a page, each with its value, its standard and whether it is met.

import type { Block, DocumentCell } from '../document/document.ts';
import { figure, text } from '../document/cells.ts';
import type { ProfileContext } from './profile-context.ts';
import type { ProfileSubject } from './profile-subject.ts';
import type { SphereId, SphereIndicator } from './sphere.ts';

/** The table of these indicators. */
export function sphereTable(
  ids: readonly SphereId[],
  { sphere }: ProfileSubject,
  { messages }: ProfileContext,
): Block {
  const words = messages.siteProfiles.sphere;
  return {
    kind: 'table',
    columns: [
      { label: words.indicator, span: 4 },
      { label: words.value, span: 2, align: 'right' },
      { label: words.standard, span: 3 },
      { label: words.verdict, span: 3 },
    ],
    rows: ids.map((id) => {
      const indicator = sphere[id];
      const isFailed = indicator.verdict === 'below' || indicator.verdict === 'emergency';
      return [
        text(words.names[id]),
        valueCell(indicator, words.none),
        text(words.limit(id, indicator.standard), 'quiet'),
        text(words.verdicts[indicator.verdict], isFailed ? 'strong' : 'normal'),
      ];
    }),
  };
}

function valueCell({ value, isNone }: SphereIndicator, none: string): DocumentCell {
  return isNone ? text(none) : figure(value, 'decimal');
}
