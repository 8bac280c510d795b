// Routes about the content of tabs: reading them as JSON or CSV, and typing into them.

import { cellAddress } from '../../core/table/a1.ts';
import { areaText, parseRange } from '../document/a1-ranges.ts';
import { cellOf, usedArea } from '../document/cells.ts';
import { DocumentError } from '../document/document-error.ts';
import { calculate } from '../formulas/calculate.ts';
import type { CellState, DocumentState, GridArea, TabState } from '../document/model.ts';
import { readDisplayed, readValues, typeValues } from '../document/values.ts';
import { validationAreas } from '../document/validation-areas.ts';
import { defaultUser } from '../people.ts';
import { edited } from '../addin-runs.ts';
import { HttpError, malformed, readJson, send } from './answers.ts';
import { csvOf } from './csv.ts';
import { cellGrid, fieldsOf, optionalText, text } from './fields.ts';
import { documentOf, route, tabOf } from './route.ts';
import type { Route } from './route.ts';

export const tabRoutes: readonly Route[] = [
  route('GET /api/documents/{id}/tabs/{name}', (call) => {
    const document = documentOf(call);
    const tab = tabOf(document, call.params['name'] ?? '');
    const format = call.query.get('format') ?? 'json';
    if (format === 'json') return tabContent(tab);
    if (format !== 'csv') throw malformed('"format" must be "csv" or "json".');
    const csv = csvOf(readDisplayed(document, tab, usedArea(tab)));
    send(call.response, 200, 'text/csv; charset=utf-8', csv);
    return undefined;
  }),

  route('PUT /api/documents/{id}/values', async (call) => {
    const document = documentOf(call);
    const body = fieldsOf(await readJson(call.request));
    const { tab, area } = targetOf(document, text(body, 'range'));
    const values = cellGrid(body, 'values');
    const user = optionalText(body, 'user') ?? defaultUser(call.workbench, document);
    const width = Math.max(0, ...values.map((line) => line.length));
    const typed: GridArea = {
      startRow: area.startRow,
      endRow: area.startRow + values.length,
      startColumn: area.startColumn,
      endColumn: area.startColumn + width,
    };
    requireFits(tab, area, typed, text(body, 'range'));
    const before = cellOf(tab, area.startRow, area.startColumn)?.value ?? null;
    typeAll(document, tab, typed, values);
    await calculate(document);
    const revision = call.workbench.store.touch(document.id);
    await edited(call.workbench, document, { user, tab, area: typed, before });
    return { revision: Math.max(revision, document.revision) };
  }),
];

function typeAll(
  document: DocumentState,
  tab: TabState,
  typed: GridArea,
  values: ReturnType<typeof cellGrid>,
): void {
  try {
    typeValues(document, tab, typed.startRow, typed.startColumn, values);
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    throw malformed(
      error.code === 'text-too-long'
        ? 'Your input contains more than the maximum of 50000 characters in a single cell.'
        : error.message,
    );
  }
}

function targetOf(document: DocumentState, range: string): { tab: TabState; area: GridArea } {
  try {
    return parseRange(document, range);
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    const title = /^'?(.*?)'?(?:!.*)?$/su.exec(range)?.[1] ?? range;
    if (
      range.includes('!') &&
      !document.tabs.some((tab) => tab.title === title.replace(/''/gu, "'"))
    ) {
      throw new HttpError(404, 'unknown-tab', `There is no tab "${title}" in ${document.name}.`);
    }
    throw malformed(`"${range}" is not a range of this spreadsheet.`);
  }
}

// A single cell says where typing begins; a larger range must be large enough. A tab grows at its end
// as it does under a person who pastes.
function requireFits(tab: TabState, area: GridArea, typed: GridArea, range: string): void {
  const single = area.endRow - area.startRow === 1 && area.endColumn - area.startColumn === 1;
  if (!single && (typed.endRow > area.endRow || typed.endColumn > area.endColumn)) {
    throw malformed(`The values are larger than the range ${range}.`);
  }
  tab.rowCount = Math.max(tab.rowCount, typed.endRow);
  tab.columnCount = Math.max(tab.columnCount, typed.endColumn);
}

function tabContent(tab: TabState): object {
  const notes: Record<string, string> = {};
  const backgrounds: Record<string, string> = {};
  for (const [row, line] of [...tab.cells].sort((a, b) => a[0] - b[0])) {
    for (const [column, cell] of [...line].sort((a, b) => a[0] - b[0])) {
      const at = cellAddress(row + 1, column + 1);
      if (cell.note !== undefined) notes[at] = cell.note;
      if (cell.format?.background !== undefined) backgrounds[at] = cell.format.background;
    }
  }
  const validations: Record<string, CellState['validation']> = {};
  for (const { area, rule } of validationAreas(tab)) validations[areaText(area)] = rule;
  return {
    values: readValues(tab, usedArea(tab)),
    notes,
    backgrounds,
    validations,
    frozenRows: tab.frozenRows,
    charts: tab.charts,
  };
}
