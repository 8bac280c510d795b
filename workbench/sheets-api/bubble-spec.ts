// Bubble charts of the API, as the model keeps them: labels as domain; X, Y, groups and sizes as series.

import type { sheets_v4 } from '@googleapis/sheets';
import type { ChartState, DocumentState, GridArea } from '../document/model.ts';
import { sourceArea, sourceOf } from './chart-source.ts';
import { given, onlyKnown } from './payload.ts';

type Spec = sheets_v4.Schema$BubbleChartSpec;

/** The columns of a bubble chart in the order in which the model keeps them. */
const COLUMNS = ['bubbleLabels', 'domain', 'series', 'groupIds', 'bubbleSizes'] as const;

/** What the API says about the circles: it has no headers and no colours of groups. */
export function bubbleLook(
  document: DocumentState,
  spec: Spec,
  path: string,
): Pick<ChartState, 'type' | 'stacked' | 'domain' | 'series' | 'headers'> {
  onlyKnown(spec, path, [
    ...COLUMNS,
    'legendPosition',
    'bubbleMaxRadiusSize',
    'bubbleMinRadiusSize',
    'bubbleOpacity',
    'bubbleBorderColor',
    'bubbleBorderColorStyle',
    'bubbleTextStyle',
  ]);
  const area = (name: (typeof COLUMNS)[number]): GridArea =>
    sourceArea(document, given(spec[name], `${path}.${name}`), `${path}.${name}`);
  return {
    type: 'BUBBLE',
    stacked: false,
    domain: area('bubbleLabels'),
    series: COLUMNS.slice(1).map((name) => ({ area: area(name) })),
    headers: 0,
  };
}

/** The API's form of a bubble chart. */
export function apiBubbles(sheetId: number, { domain, series }: ChartState): Spec {
  const spec: Spec = {};
  [domain, ...series.map(({ area }) => area)].forEach((area, index) => {
    const column = COLUMNS[index];
    if (column !== undefined) spec[column] = sourceOf(sheetId, area);
  });
  return spec;
}
