// Requests about charts.

import type { ChartState, DocumentState, TabState } from '../../document/model.ts';
import { markTab } from '../../document/tab-changes.ts';
import { nextId } from '../../document/tabs.ts';
import { apiChart, chartLook, chartPlace } from '../chart-spec.ts';
import { badRequest } from '../google-error.ts';
import { tabOf } from '../grid-range.ts';
import { given, onlyKnown } from '../payload.ts';
import type { Apply } from './request.ts';

export const addChart: Apply<'addChart'> = (document, request, path) => {
  onlyKnown(request, path, ['chart']);
  const wanted = onlyKnown(given(request.chart, `${path}.chart`), `${path}.chart`, [
    'chartId',
    'spec',
    'position',
  ]);
  const { sheetId, ...place } = chartPlace(
    document,
    given(wanted.position, `${path}.chart.position`),
    `${path}.chart.position`,
  );
  const chart: ChartState = {
    id: wanted.chartId ?? nextId(document),
    ...chartLook(document, given(wanted.spec, `${path}.chart.spec`), `${path}.chart.spec`),
    ...place,
  };
  const tab = tabOf(document, sheetId);
  tab.charts.push(chart);
  markTab(tab);
  return { addChart: { chart: apiChart(sheetId, chart) } };
};

export const updateChartSpec: Apply<'updateChartSpec'> = (document, request, path) => {
  onlyKnown(request, path, ['chartId', 'spec']);
  const { tab, chart } = chartOf(document, given(request.chartId, `${path}.chartId`), path);
  const { id, anchor, width, height } = chart;
  const look = chartLook(document, given(request.spec, `${path}.spec`), `${path}.spec`);
  replace(tab, { id, anchor, width, height, ...look });
  return {};
};

export const updateEmbeddedObjectPosition: Apply<'updateEmbeddedObjectPosition'> = (
  document,
  request,
  path,
) => {
  onlyKnown(request, path, ['objectId', 'newPosition', 'fields']);
  const { tab, chart } = chartOf(document, given(request.objectId, `${path}.objectId`), path);
  const position = given(request.newPosition, `${path}.newPosition`);
  const { sheetId, ...place } = chartPlace(document, position, `${path}.newPosition`);
  if (sheetId !== tab.sheetId)
    throw badRequest(`Invalid ${path}: the workbench keeps charts in their tab.`);
  replace(tab, { ...chart, ...place });
  return { updateEmbeddedObjectPosition: { position } };
};

export const deleteEmbeddedObject: Apply<'deleteEmbeddedObject'> = (document, request, path) => {
  onlyKnown(request, path, ['objectId']);
  const id = given(request.objectId, `${path}.objectId`);
  const { tab } = chartOf(document, id, path);
  tab.charts = tab.charts.filter((chart) => chart.id !== id);
  markTab(tab);
  return {};
};

function replace(tab: TabState, chart: ChartState): void {
  tab.charts = tab.charts.map((old) => (old.id === chart.id ? chart : old));
  markTab(tab);
}

function chartOf(
  document: DocumentState,
  id: number,
  path: string,
): { tab: TabState; chart: ChartState } {
  for (const tab of document.tabs) {
    const chart = tab.charts.find((one) => one.id === id);
    if (chart !== undefined) return { tab, chart };
  }
  throw badRequest(`Invalid ${path}: No embedded object with id: ${String(id)}`);
}
