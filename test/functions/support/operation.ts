// A small operation on Google's stand-ins: a prepared master, facilitators' spreadsheets, and the
// functions served over HTTP as they are deployed.

import './logged.ts';
import './node-fetch.ts';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { getApps, initializeApp } from 'firebase-admin/app';
import { FirestoreMock } from '@firebase-bridge/firestore-admin';
import type { FirestoreController } from '@firebase-bridge/firestore-admin';
import type { Form } from '../../../core/forms/form.ts';
import { messagesFor } from '../../../core/messages/index.ts';
import { defaultOrganisations } from '../../../core/organisations/default-organisations.ts';
import { carUnits } from '../../../core/places/car-units.ts';
import { gazetteerOf } from '../../../core/places/gazetteer-of.ts';
import { defaultSettings } from '../../../core/settings/default-settings.ts';
import { siteRegistry } from '../../../core/forms/site-registry.ts';
import { weeklyReport } from '../../../core/forms/weekly-report.ts';
import type { Cell } from '../../../core/table/cell.ts';
import type { Edit } from '../../../core/tabs/edit.ts';
import { NO_TAB, planEdits } from '../../../core/tabs/plan-edits.ts';
import { facilitatorTabs, masterTabs } from '../../../core/tabs/plans/index.ts';
import type { PlanContext } from '../../../core/tabs/plans/plan-context.ts';
import type { TabPlan } from '../../../core/tabs/tab-plan.ts';
import type { TabKey } from '../../../core/tabs/tab-key.ts';
import { CONTRACT } from '../../../core/wire/contract.ts';
import type { ProblemResponse } from '../../../core/wire/contract.ts';
import type { Source } from '../../../core/wire/reference.ts';
import * as deployed from '../../../functions/src/index.ts';
import { makeSheetsClient } from '../../../functions/src/sheets/sheets-client.ts';
import { makeWorkbooks } from '../../../functions/src/sheets/workbooks.ts';
import type { Workbooks } from '../../../functions/src/sheets/workbooks.ts';
import { usedArea } from '../../../workbench/document/cells.ts';
import { copyDocument } from '../../../workbench/document/documents.ts';
import type { DocumentState, TabState } from '../../../workbench/document/model.ts';
import { tabByKey } from '../../../workbench/document/tabs.ts';
import { readValues } from '../../../workbench/document/values.ts';
import { AUDIENCE, ISSUER } from '../../../workbench/identity/issuer.ts';
import { startGoogle } from './google.ts';
import type { Google } from './google.ts';

export const COORDINATOR = 'coordination@example.org';

/** A row to write, by column id. */
export type RowById = Readonly<Record<string, Cell>>;

export interface Answer<Body> {
  readonly status: number;
  readonly body: Body & ProblemResponse;
}

export interface Operation {
  readonly google: Google;
  readonly firestore: FirestoreController;
  readonly workbooks: Workbooks;
  readonly master: string;
  /** Registered facilitators' spreadsheets, in the order of `teams`. */
  readonly sources: readonly Source[];
  /** Replaces what stands below the headers of a form tab. */
  readonly fill: (document: string, form: Form, rows: readonly RowById[]) => Promise<void>;
  /** Content of a tab as objects by column id; rows below the headers. */
  readonly rows: (document: string, key: TabKey, ids: readonly string[]) => RowById[];
  readonly tab: (document: string, key: TabKey) => TabState;
  /** @param more what the request says besides */
  readonly call: <Body>(
    name: string,
    email: string,
    document: string,
    more?: object,
  ) => Promise<Answer<Body>>;
  readonly post: <Body>(name: string, headers: object, body: unknown) => Promise<Answer<Body>>;
  readonly register: (sources: readonly Source[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

const settings = { ...defaultSettings(), 'access.coordinators': COORDINATOR };

/** The country, Bangui and the zones: enough places for tests. */
const units = carUnits.filter(
  ({ level, pcode }) => level === 0 || level === 'zone' || pcode.startsWith('CF71'),
);

const context: PlanContext = {
  language: 'fr',
  messages: messagesFor('fr'),
  gazetteer: gazetteerOf(units, 'CAF'),
  settings,
  organisations: defaultOrganisations,
  teams: [],
};

/** Starts an operation with one spreadsheet per team. */
export async function startOperation(teams: readonly string[]): Promise<Operation> {
  const google = await startGoogle();
  const firestore = new FirestoreMock().createDatabase('dtm-sheets', '(default)');
  registerFirestore(firestore);
  const workbooks = makeWorkbooks(makeSheetsClient(`${google.address}/`), {
    base: 1,
    tries: 1,
    onRetry: () => undefined,
  });
  templates ??= await prepare(google, workbooks);
  const made = (name: string, role: 'master' | 'facilitator'): string => {
    const document = google.newSpreadsheet(name, role);
    const { tabs, metadata, nextId } = copyDocument((templates as Templates)[role]);
    Object.assign(document, { tabs, metadata, nextId });
    return document.id;
  };
  const master = made('Base', 'master');
  const sources = teams.map((team, index): Source => {
    const users = [`equipe0${index + 1}@example.org`];
    return { team, document: made(team, 'facilitator'), name: team, users };
  });
  Object.assign(process.env, {
    MASTER_SPREADSHEET_ID: master,
    OAUTH_AUDIENCES: AUDIENCE,
    IDENTITY_CERTS_URL: `${google.address}/identity/certs`,
    IDENTITY_ISSUERS: ISSUER,
    GOOGLE_SHEETS_ROOT_URL: `${google.address}/`,
    FILES_BUCKET: 'dtm-sheets.appspot.com',
    FIREBASE_STORAGE_EMULATOR_HOST: new URL(google.address).host,
    SHEETS_RETRY_BASE_MS: '1',
    SHEETS_TRIES: '3',
    // Long enough for a busy machine: a holder that is only slow must not count as gone.
    PUBLISH_PATIENCE_MS: '3000',
  });
  const { url, server } = await serve();
  const tab = (document: string, key: TabKey): TabState => {
    const state = google.store.get(document);
    const found = state === undefined ? undefined : tabByKey(state, key);
    if (found === undefined) throw new Error(`no tab ${key} in ${document}`);
    return found;
  };
  const post = async <Body>(
    name: string,
    headers: object,
    body: unknown,
  ): Promise<Answer<Body>> => {
    const answer = await fetch(`${url}/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    return { status: answer.status, body: (await answer.json()) as Body & ProblemResponse };
  };
  /** Replaces the rows from `top` down. */
  const refill = async (
    document: string,
    key: TabKey,
    top: number,
    values: readonly (readonly Cell[])[],
  ): Promise<void> => {
    const bottom = usedArea(tab(document, key)).endRow;
    const old = Array.from({ length: Math.max(0, bottom - top + 1) }, (_, index) => top + index);
    const rows = top + values.length + 50;
    const edits: Edit[] = [
      { kind: 'delete-rows', tab: key, rows: old },
      { kind: 'add-tab', tab: key, title: key, rows, columns: 1 },
      { kind: 'write-values', tab: key, row: top, column: 1, values },
    ];
    const all = old.length > 0 ? edits : edits.slice(1);
    await workbooks.write(document, await workbooks.readState(document), all);
  };
  const register = (registered: readonly Source[]): Promise<void> =>
    refill(
      master,
      'sources',
      2,
      registered.map(({ team, document, name, users }) => [team, document, name, users.join('; ')]),
    );
  await register(sources);
  return {
    google,
    firestore,
    workbooks,
    master,
    sources,
    tab,
    post,
    fill: (document, form, rows) =>
      refill(
        document,
        `form.${form.id}`,
        3,
        rows.map((row) => form.columns.map(({ id }) => row[id] ?? null)),
      ),
    rows(document, key, ids) {
      const grid = readValues(tab(document, key), usedArea(tab(document, key)));
      const top = key.startsWith('base.') || key.startsWith('form.') ? 2 : 1;
      return grid
        .slice(top)
        .map((row) => Object.fromEntries(ids.map((id, column) => [id, row[column] ?? null])));
    },
    call: (name, email, document, more = {}) =>
      post(
        name,
        { authorization: `Bearer ${google.issuer.issueToken(email)}` },
        { contract: CONTRACT, document, ...more },
      ),
    register,
    async close() {
      server.closeAllConnections();
      server.close();
      firestore.delete();
      await google.close();
    },
  };
}

/** Prepared spreadsheets, made once and copied. */
type Templates = Readonly<Record<'master' | 'facilitator', DocumentState>>;
let templates: Templates | null = null;

async function prepare(google: Google, workbooks: Workbooks): Promise<Templates> {
  const make = async (
    role: 'master' | 'facilitator',
    plans: readonly TabPlan[],
  ): Promise<DocumentState> => {
    const document = google.newSpreadsheet('Modèle', role);
    const state = await workbooks.readState(document.id);
    const edits = plans.flatMap((plan) => planEdits(plan, NO_TAB));
    await workbooks.write(document.id, state, edits);
    google.store.remove(document.id);
    return document;
  };
  return {
    master: await make('master', masterTabs(context)),
    facilitator: await make('facilitator', facilitatorTabs(context)),
  };
}

/** Ids of the columns of a form's base tab. */
export const WEEKLY_IDS = weeklyReport.columns.map(({ id }): string => id);
export const SITE_IDS = siteRegistry.columns.map(({ id }): string => id);

/** As the host of the functions does: the default app's Firestore is this database. */
let current: FirestoreController | null = null;
function registerFirestore(controller: FirestoreController): void {
  current = controller;
  if (getApps().length > 0) return;
  const app = initializeApp({ projectId: 'dtm-sheets' }) as unknown as {
    getOrInitService: (name: string, make: () => unknown) => unknown;
  };
  app.getOrInitService('firestore', () => ({ getDatabase: () => current?.firestore() }));
}

async function serve(): Promise<{ url: string; server: Server }> {
  const app = express();
  app.use(express.json({ limit: '10mb' }));
  const handlers: Readonly<Record<string, unknown>> = { ...deployed };
  app.all('/:name', (request, response) => {
    const handler = handlers[request.params.name] as (req: unknown, res: unknown) => void;
    handler(request, response);
  });
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}
