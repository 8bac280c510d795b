// Tells open pages that something changed: a document's revision, the list of documents, a reset.

import type { DocumentStore } from '../document/document-store.ts';
import type { DocumentState } from '../document/model.ts';
import type { Events } from './events.ts';

const COALESCE_MS = 50;

const open = new Set<Events>();

/** Sends the changes of a document until the stream is closed; `revision` is what the page has. */
export function followDocument(
  store: DocumentStore,
  document: DocumentState,
  revision: number,
  events: Events,
): () => void {
  let told = revision;
  let timer: NodeJS.Timeout | null = null;
  const tell = (): void => {
    timer = null;
    const now = store.get(document.id)?.revision ?? told;
    if (now <= told) return;
    told = now;
    events.send('revision', { revision: now });
  };
  const stop = store.listen((changed) => {
    if (changed === null) events.send('documents', {});
    else if (changed.id === document.id) timer ??= setTimeout(tell, COALESCE_MS);
  });
  open.add(events);
  tell();
  return () => {
    stop();
    open.delete(events);
    if (timer !== null) clearTimeout(timer);
  };
}

/** Tells every page that the workbench was reset. */
export function tellReset(): void {
  for (const events of open) events.send('reset', {});
}
