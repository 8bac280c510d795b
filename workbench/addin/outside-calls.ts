// Calls that reach beyond the document: properties, locks, the network, the person, the log.

import type { AddinHost } from './addin-host.ts';
import { dialogRecord } from './answers.ts';
import type { DialogRecord } from './answers.ts';
import type { RunPlace } from './document-calls/run-place.ts';
import type {
  DialogAnswer,
  DialogQuestion,
  HostCalls,
  HttpAnswer,
  HttpRequest,
  LogLine,
  MenuEntry,
  PropertyScope,
  Shown,
} from './host-calls.ts';
import { giveLockBack, takeLock } from './locks.ts';

type OutsideCalls = Pick<
  HostCalls,
  | 'properties'
  | 'setProperties'
  | 'lock'
  | 'unlock'
  | 'identityToken'
  | 'fetch'
  | 'ask'
  | 'show'
  | 'showMenu'
  | 'log'
>;

/** What a run has shown and said. */
export class RunRecord {
  readonly dialogs: DialogRecord[] = [];
  readonly shown: Shown[] = [];
  readonly logs: LogLine[] = [];
  readonly heldLocks = new Set<string>();
  menu: MenuEntry[] = [];
}

/** Properties of people, who exist as long as the workbench's documents are open. */
const peoplesProperties = new WeakMap<object, Map<string, Record<string, string>>>();

/** @param answer gives the person's answers */
export function outsideCalls(
  host: AddinHost,
  run: RunPlace,
  record: RunRecord,
  answer: (question: DialogQuestion) => DialogAnswer | Promise<DialogAnswer>,
): { [Name in keyof OutsideCalls]: (...given: Parameters<OutsideCalls[Name]>) => unknown } {
  return {
    properties: (scope) => propertiesOf(host, run, scope),
    setProperties: (scope, properties) => {
      setProperties(host, run, scope, properties);
    },
    lock: async (scope, milliseconds) => {
      const name = lockName(run, scope);
      const taken = await takeLock(name, milliseconds);
      if (taken) record.heldLocks.add(name);
      return taken;
    },
    unlock: (scope) => {
      const name = lockName(run, scope);
      record.heldLocks.delete(name);
      giveLockBack(name);
    },
    identityToken: () => host.issueToken(run.user),
    fetch: (request) => fetchText(host.fetch, request),
    ask: async (question) => {
      const given = await answer(question);
      record.dialogs.push(dialogRecord(question, given));
      return given;
    },
    show: (shown) => {
      record.shown.push(shown);
      if (shown.event === 'modal') {
        const { title, html: text } = shown;
        record.dialogs.push({ kind: 'modal', title, text, buttons: null, answered: null });
      }
      host.tell?.(shown);
    },
    showMenu: (entries) => {
      record.menu.push(...entries);
    },
    log: (line) => {
      record.logs.push(line);
    },
  };
}

function propertiesOf(
  host: AddinHost,
  run: RunPlace,
  scope: PropertyScope,
): Readonly<Record<string, string>> {
  switch (scope) {
    case 'document':
      return run.document().properties;
    case 'script':
      return host.scriptProperties;
    case 'user':
      return peoplesProperties.get(host.store)?.get(run.user) ?? {};
  }
}

function setProperties(
  host: AddinHost,
  run: RunPlace,
  scope: PropertyScope,
  properties: Record<string, string>,
): void {
  switch (scope) {
    case 'document':
      run.document().properties = properties;
      run.changed();
      return;
    case 'script':
      for (const key of Object.keys(host.scriptProperties)) {
        Reflect.deleteProperty(host.scriptProperties, key);
      }
      Object.assign(host.scriptProperties, properties);
      return;
    case 'user': {
      const people = peoplesProperties.get(host.store) ?? new Map<string, Record<string, string>>();
      peoplesProperties.set(host.store, people.set(run.user, properties));
    }
  }
}

function lockName(run: RunPlace, scope: PropertyScope): string {
  switch (scope) {
    case 'document':
      return `document ${run.documentId}`;
    case 'script':
      return 'script';
    case 'user':
      return `user ${run.user}`;
  }
}

async function fetchText(send: typeof fetch, request: HttpRequest): Promise<HttpAnswer> {
  const { url, method, headers, body } = request;
  try {
    const response = await send(url, { method, headers, body });
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      text: await response.text(),
    };
  } catch (error) {
    // A dropped connection is the network's failure, told to the script in Google's words.
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}
