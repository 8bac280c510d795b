// Runs functions of the built add-in in a document, as a click on its menu would, and says what came
// of it. How a Problem reaches us: the add-in shows it and logs `{"problem":{…}}` as an error.

import { areaText, parseRange } from '../document/a1-ranges.ts';
import { RUN_LIMIT_MESSAGE, RUN_LIMIT_SECONDS } from './cost.ts';
import type { AddinHost, PersonsEdit, RunRequest, RunResult } from './addin-host.ts';
import { runInThread, stopThreads } from './addin-thread.ts';
import { preparedAnswers } from './answers.ts';
import { cellCalls } from './document-calls/cell-calls.ts';
import { lookCalls } from './document-calls/look-calls.ts';
import { metadataCalls } from './document-calls/metadata-calls.ts';
import { RunPlace } from './document-calls/run-place.ts';
import { tabCalls } from './document-calls/tab-calls.ts';
import type { ActivePlace, LogLine, MenuEntry } from './host-calls.ts';
import { giveLockBack } from './locks.ts';
import { outsideCalls, RunRecord } from './outside-calls.ts';
import { addinBundle } from './scripts.ts';
import type { RunEnd, RunOrder } from './thread-messages.ts';

/** Where each person's last run left each document, per store. */
const lastPlaces = new WeakMap<object, Map<string, ActivePlace>>();

/** Runs one global function of the add-in as the person who is signed in. */
export async function runFunction(
  host: AddinHost,
  documentId: string,
  request: RunRequest,
): Promise<RunResult> {
  const { result } = await run(host, documentId, request, {
    function: request.function,
    trigger: request.arguments === undefined ? 'menu' : 'page',
    given: JSON.stringify(request.arguments ?? []),
    edit: null,
  });
  return result;
}

/**
 * The menu that `onOpen` builds when the document is opened.
 * @throws Error when `onOpen` fails: without it nobody has a menu
 */
export async function menuOf(
  host: AddinHost,
  documentId: string,
  user = '',
): Promise<readonly MenuEntry[]> {
  const order = { function: 'onOpen', trigger: 'open', given: '[]', edit: null } as const;
  const { result, record } = await run(host, documentId, { function: 'onOpen', user }, order);
  if (result.error !== undefined) throw new Error(`onOpen failed: ${result.error.stack}`);
  return record.menu;
}

/** Runs the simple trigger `onEdit`, if the add-in has one, after a person's edit. */
export async function runEdit(
  host: AddinHost,
  documentId: string,
  { user, ...edit }: PersonsEdit,
): Promise<RunResult> {
  const order = { function: 'onEdit', trigger: 'edit', given: '[]', edit } as const;
  return (await run(host, documentId, { function: 'onEdit', user }, order)).result;
}

/** Ends the threads that run the add-in. */
export async function stopAddin(): Promise<void> {
  await stopThreads();
}

async function run(
  host: AddinHost,
  documentId: string,
  request: RunRequest,
  order: Pick<RunOrder, 'function' | 'trigger' | 'given' | 'edit'>,
): Promise<{ result: RunResult; record: RunRecord }> {
  const place = placeOf(host, documentId, request);
  const record = new RunRecord();
  const answer = host.ask ?? preparedAnswers(request.answers ?? []);
  const limitSeconds = host.limitSeconds ?? RUN_LIMIT_SECONDS;
  try {
    const end = await runInThread(
      {
        ...order,
        bundle: host.bundle ?? addinBundle(),
        user: request.user,
        clockAhead: host.clock() - Date.now(),
        limitSeconds,
      },
      {
        ...tabCalls(place),
        ...cellCalls(place),
        ...lookCalls(place),
        ...metadataCalls(place),
        ...outsideCalls(host, place, record, answer),
      },
    );
    return { result: resultOf(end ?? exceeded(limitSeconds), record, place), record };
  } finally {
    for (const name of record.heldLocks) giveLockBack(name);
    const places = lastPlaces.get(host.store) ?? new Map<string, ActivePlace>();
    lastPlaces.set(host.store, places.set(placeName(documentId, request.user), place.active()));
  }
}

function placeOf(host: AddinHost, documentId: string, request: RunRequest): RunPlace {
  const last = lastPlaces.get(host.store)?.get(placeName(documentId, request.user)) ?? null;
  const place = new RunPlace(host.store, documentId, request.user, last);
  const { tab, range } = request.active ?? {};
  if (tab !== undefined) {
    const quoted = `'${tab.replace(/'/g, "''")}'!${range ?? 'A1'}`;
    const found = parseRange(place.document(), quoted);
    place.activate({ sheetId: found.tab.sheetId, area: found.area });
  }
  return place;
}

function placeName(documentId: string, user: string): string {
  return `${documentId} ${user}`;
}

function exceeded(limitSeconds: number): RunEnd {
  return {
    value: null,
    counts: { read: 0, write: 0, ui: 0, fetch: 0 },
    serviceSeconds: limitSeconds,
    cpuMs: 0,
    error: { message: RUN_LIMIT_MESSAGE, stack: RUN_LIMIT_MESSAGE },
  };
}

function resultOf(end: RunEnd, record: RunRecord, place: RunPlace): RunResult {
  const problem = problemIn(record.logs);
  const { sheetId, area } = place.active();
  const sidebar = [...record.shown].reverse().find(({ event }) => event === 'sidebar');
  return {
    ok: end.error === null && problem === null,
    dialogs: record.dialogs,
    toasts: record.shown.flatMap((shown) =>
      shown.event === 'toast' ? [{ title: shown.title, text: shown.text }] : [],
    ),
    sidebar: sidebar?.event === 'sidebar' ? sidebar.html : null,
    calls: end.counts,
    cpuMs: Math.round(end.cpuMs),
    modelledSeconds: Math.round(end.cpuMs + end.serviceSeconds * 1000) / 1000,
    ...(end.value === null ? {} : { value: JSON.parse(end.value) as unknown }),
    ...(problem === null ? {} : { problem }),
    ...(end.error === null ? {} : { error: end.error }),
    logs: record.logs,
    active: { tab: place.tab(sheetId).title, range: areaText(area) },
  };
}

/** The problem that the add-in has logged, if any. */
function problemIn(logs: readonly LogLine[]): { code: string; message: string } | null {
  for (const { level, text } of logs) {
    if (level !== 'error' || !text.startsWith('{"problem":')) continue;
    const logged = JSON.parse(text) as { problem: { code: string; message: string } };
    return { code: logged.problem.code, message: logged.problem.message };
  }
  return null;
}
