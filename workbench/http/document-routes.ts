// Routes about documents as wholes: listing, making, describing.

import { importSpreadsheet } from '../import/import-spreadsheet.ts';
import { cellOf } from '../document/cells.ts';
import { findMetadata } from '../document/metadata.ts';
import type { CellValue, DocumentState, TabState } from '../document/model.ts';
import { keyOfTab, tabByKey } from '../document/tabs.ts';
import { people, setting } from '../people.ts';
import { registerSource, share, tellMaster } from '../sources.ts';
import { HttpError, malformed, readBody, readJson, sendJson } from './answers.ts';
import { fieldsOf, texts } from './fields.ts';
import { documentOf, route } from './route.ts';
import type { Route } from './route.ts';

export const documentRoutes: readonly Route[] = [
  route('GET /api/documents', ({ workbench }) =>
    workbench.store.list().map(({ id, name, role, team }) => ({ id, name, role, team })),
  ),

  route('POST /api/documents', async ({ workbench, request, response, query }) => {
    const role = query.get('role') ?? 'facilitator';
    const team = query.get('team');
    if (role !== 'facilitator' && role !== 'master') {
      throw malformed('"role" must be "master" or "facilitator".');
    }
    if (role === 'master' && workbench.store.master() !== undefined) {
      throw malformed('There is a master already; POST /api/reset makes a new one.');
    }
    if (role === 'master' && team !== null && team !== '') throw malformed('A master has no team.');
    const body = await readBody(request);
    const content = await importedTabs(body, request.headers['content-type']);
    const document = workbench.store.create({
      name: query.get('name') ?? team ?? 'Sans titre',
      role,
      team: team === null || team === '' ? null : team,
    });
    content?.(document);
    share(document);
    registerSource(workbench, document);
    tellMaster(workbench);
    workbench.store.touch(document.id);
    sendJson(response, 201, { id: document.id });
  }),

  route('GET /api/documents/{id}', (call) => {
    const document = documentOf(call);
    const { id, name, role, team, locale, timeZone } = document;
    const tabs = document.tabs.map((tab) => ({
      name: tab.title,
      key: keyOfTab(document, tab),
      rows: tab.rowCount,
      columns: tab.columnCount,
      hidden: tab.hidden,
    }));
    return { id, name, role, team, locale, timeZone, tabs };
  }),

  route('DELETE /api/documents/{id}', (call) => {
    const document = documentOf(call);
    if (document.role === 'master')
      throw malformed('The master stays; POST /api/reset makes a new one.');
    call.workbench.store.remove(document.id);
    return { ok: true };
  }),

  route('PUT /api/documents/{id}/sharing', async (call) => {
    const document = documentOf(call);
    document.sharedWith = texts(fieldsOf(await readJson(call.request)), 'sharedWith');
    call.workbench.store.touch(document.id);
    return { sharedWith: document.sharedWith };
  }),

  route('GET /api/documents/{id}/figures', (call) => {
    const document = documentOf(call);
    const key = call.query.get('tab');
    if (key === null || key === '') throw malformed('Which "tab"?');
    const tab = tabByKey(document, key);
    if (tab === undefined) {
      throw new HttpError(404, 'unknown-tab', `There is no tab ${key} in ${document.name}.`);
    }
    return figuresOf(document, tab);
  }),

  route('GET /api/people', ({ workbench }) => people(workbench)),

  route('GET /api/operation', ({ workbench }) => {
    const master = workbench.store.master();
    return {
      name: setting(master, 'operation.name') ?? master?.name ?? '',
      language: setting(master, 'language') ?? master?.locale.slice(0, 2) ?? 'fr',
    };
  }),
];

async function importedTabs(
  body: Buffer,
  contentType: string | undefined,
): Promise<((document: DocumentState) => void) | undefined> {
  if (body.length === 0) return undefined;
  try {
    return await importSpreadsheet(body, contentType ?? '');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw malformed(`The file cannot be read: ${reason}`);
  }
}

/** Key figures of a report: `dtm.figures` of the tab and named ranges `kf.<id>`. */
function figuresOf(document: DocumentState, tab: TabState): Record<string, CellValue> {
  const figures: Record<string, CellValue> = {};
  const { sheetId } = tab;
  for (const { value } of findMetadata(document, { key: 'dtm.figures', kind: 'tab', sheetId })) {
    const places = JSON.parse(value) as Record<string, [number, number]>;
    for (const [id, [row, column]] of Object.entries(places)) {
      figures[id] = cellOf(tab, row - 1, column - 1)?.value ?? null;
    }
  }
  for (const range of document.namedRanges) {
    if (range.sheetId !== sheetId || !range.name.startsWith('kf.')) continue;
    const { startRow, startColumn } = range.area;
    figures[range.name.slice(3)] = cellOf(tab, startRow, startColumn)?.value ?? null;
  }
  return figures;
}
