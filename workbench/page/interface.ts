// The workbench's HTTP interface as the page uses it. Knows addresses and shapes, draws nothing.
import type { CellFormat, CellValue, GridArea, Language, Snapshot } from './snapshot.ts';
import { readEvents } from './event-stream.ts';
import { languages } from './words.ts';

export interface DocumentEntry {
  readonly id: string;
  readonly name: string;
  readonly role: 'master' | 'facilitator';
  readonly team: string | null;
}

export interface Person {
  readonly email: string;
  readonly name: string;
  readonly role: 'coordinator' | 'facilitator';
  readonly team: string | null;
}

export interface Operation {
  readonly name: string;
  readonly language: Language;
}

export type MenuEntry =
  | { readonly label: string; readonly function: string }
  | { readonly label: string; readonly items: readonly MenuEntry[] }
  | { readonly separator: true };

export type Button = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

export interface Dialog {
  readonly dialog: number;
  readonly kind: 'alert' | 'prompt';
  readonly title?: string | null;
  readonly text: string;
  readonly buttons: 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';
}

/** A mail that would have been sent. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly attachments: readonly {
    readonly name: string;
    readonly bytes: number;
    readonly url: string;
  }[];
}

/** What the person has selected, or what a script activated. */
export interface Active {
  readonly tab?: string | null;
  readonly range?: string | null;
}

/** The end of a command. */
export interface RunResult {
  readonly ok: boolean;
  readonly problem?: { readonly code: string; readonly message: string };
  readonly error?: { readonly message: string };
  readonly active?: Active | null;
  /** What the function returned to the page that called it. */
  readonly value?: unknown;
}

export type RunEvent =
  | { readonly event: 'started'; readonly session: string }
  | ({ readonly event: 'dialog' } & Dialog)
  | {
      readonly event: 'toast';
      readonly title?: string | null;
      readonly text: string;
      readonly seconds?: number;
    }
  | {
      readonly event: 'sidebar' | 'modal';
      readonly title?: string | null;
      readonly html: string;
      readonly width?: number;
      readonly height?: number;
    }
  | ({ readonly event: 'done' } & RunResult);

/** A change that is not a typed value. */
export type StructuralEdit =
  | {
      readonly kind: 'note';
      readonly sheetId: number;
      readonly row: number;
      readonly column: number;
      readonly note: string | null;
    }
  | {
      readonly kind: 'format';
      readonly sheetId: number;
      readonly area: GridArea;
      readonly format: { readonly [K in keyof CellFormat]?: CellFormat[K] | null };
    }
  | {
      readonly kind:
        | 'insert-rows'
        | 'delete-rows'
        | 'insert-columns'
        | 'delete-columns'
        | 'hide-rows'
        | 'show-rows'
        | 'hide-columns'
        | 'show-columns';
      readonly sheetId: number;
      readonly index: number;
      readonly count: number;
    }
  | {
      readonly kind: 'column-width';
      readonly sheetId: number;
      readonly column: number;
      readonly width: number;
    }
  | { readonly kind: 'rename-tab'; readonly sheetId: number; readonly title: string }
  | {
      readonly kind: 'insert-tab';
      readonly sheetId: number;
      readonly title: string;
      readonly index: number;
    }
  | { readonly kind: 'delete-tab'; readonly sheetId: number }
  | { readonly kind: 'move-tab'; readonly sheetId: number; readonly index: number }
  | {
      readonly kind: 'frozen';
      readonly sheetId: number;
      readonly rows: number;
      readonly columns: number;
    };

/** The server refused or could not be reached (`status` 0). */
export class InterfaceError extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

async function send(path: string, options?: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, options);
  } catch (cause) {
    throw new InterfaceError(0, cause instanceof Error ? cause.message : String(cause));
  }
  if (response.ok) return response;
  const body = await response.text();
  throw new InterfaceError(response.status, errorMessage(body) ?? response.statusText);
}

function errorMessage(body: string): string | undefined {
  try {
    return (JSON.parse(body) as { error?: { message?: string } }).error?.message;
  } catch {
    return undefined;
  }
}

async function get<T>(path: string): Promise<T> {
  return (await (await send(path)).json()) as T;
}

function sending(method: string, body: unknown): RequestInit {
  return { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

const documentPath = (id: string): string => `api/documents/${encodeURIComponent(id)}`;

export const listDocuments = (): Promise<DocumentEntry[]> => get('api/documents');
export const listPeople = (): Promise<Person[]> => get('api/people');
export const getOutbox = (): Promise<Mail[]> => get('api/outbox');
export const getOperation = (): Promise<Operation> => get('api/operation');

export const getMenu = (id: string, user: string): Promise<MenuEntry[]> =>
  get(`${documentPath(id)}/menu?user=${encodeURIComponent(user)}`);

/** The whole spreadsheet, or only the tabs that changed after a revision. */
export async function getSnapshot(id: string, since?: number): Promise<Snapshot> {
  const query = since === undefined ? '' : `?since=${since}`;
  const snapshot = await get<Snapshot>(`${documentPath(id)}/snapshot${query}`);
  // A spreadsheet may be in any language; the page has three.
  const language = languages.find((known) => known === snapshot.language) ?? 'fr';
  return { ...snapshot, language };
}

/** Values as a person types them; `''` empties a cell. */
export async function putValues(
  id: string,
  body: {
    readonly range: string;
    readonly values: readonly (readonly CellValue[])[];
    readonly user: string;
  },
): Promise<void> {
  await send(`${documentPath(id)}/values`, sending('PUT', body));
}

export async function postEdits(
  id: string,
  body: { readonly user: string; readonly edits: readonly StructuralEdit[] },
): Promise<void> {
  await send(`${documentPath(id)}/edits`, sending('POST', body));
}

/** Runs a command once; its dialogs, toasts and end arrive as events in order. */
export async function* runCommand(
  id: string,
  body: {
    readonly function: string;
    readonly user: string;
    readonly active: Active;
    readonly arguments?: readonly unknown[];
  },
): AsyncGenerator<RunEvent> {
  const response = await send(`${documentPath(id)}/sessions`, sending('POST', body));
  if (!response.body) throw new InterfaceError(0, 'empty stream');
  for await (const { event, data } of readEvents(response.body)) {
    yield { ...(JSON.parse(data) as object), event } as RunEvent;
  }
}

export async function answerDialog(
  session: string,
  answer: { readonly dialog: number; readonly button: Button; readonly text: string },
): Promise<void> {
  await send(`api/sessions/${encodeURIComponent(session)}/answers`, sending('POST', answer));
}

/** Follows changes made by others, by commands and by the functions. */
export function followChanges(
  id: string,
  revision: number,
  heard: {
    readonly revision: (revision: number) => void;
    readonly documents: () => void;
    readonly reset: () => void;
    readonly connected: (yes: boolean) => void;
  },
): () => void {
  const source = new EventSource(`${documentPath(id)}/changes?revision=${revision}`);
  source.addEventListener('open', () => {
    heard.connected(true);
  });
  source.addEventListener('error', () => {
    heard.connected(false);
  });
  source.addEventListener('revision', (event: MessageEvent<string>) => {
    heard.revision((JSON.parse(event.data) as { revision: number }).revision);
  });
  source.addEventListener('documents', heard.documents);
  source.addEventListener('reset', heard.reset);
  return () => {
    source.close();
  };
}
