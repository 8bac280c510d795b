// Routes that only the page uses: everything to draw, edits that are not typing, and what changed.

import { applyEdits } from '../document/person-edits.ts';
import { personEditsOf } from './person-edit-fields.ts';
import { calculate } from '../formulas/calculate.ts';
import { DocumentError } from '../document/document-error.ts';
import { HttpError, malformed, readJson } from './answers.ts';
import { followDocument } from './changes.ts';
import { openEvents } from './events.ts';
import { fieldsOf } from './fields.ts';
import { documentOf, route } from './route.ts';
import type { Route } from './route.ts';
import { snapshotOf } from './snapshot.ts';

export const pageRoutes: readonly Route[] = [
  route('GET /api/documents/{id}/snapshot', (call) => {
    const since = call.query.get('since');
    if (since !== null && !/^\d+$/u.test(since)) throw malformed('"since" must be a revision.');
    return snapshotOf(
      call.workbench.store,
      documentOf(call),
      since === null ? null : Number(since),
    );
  }),

  route('GET /api/documents/{id}/changes', (call) => {
    const document = documentOf(call);
    const revision = Number(call.query.get('revision') ?? document.revision);
    const events = openEvents(call.response);
    call.response.on('close', followDocument(call.workbench.store, document, revision, events));
  }),

  route('POST /api/documents/{id}/edits', async (call) => {
    const document = documentOf(call);
    const edits = personEditsOf(fieldsOf(await readJson(call.request))['edits']);
    try {
      applyEdits(document, edits);
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error;
      if (error.code === 'unknown-tab') throw new HttpError(404, 'unknown-tab', error.message);
      throw new HttpError(400, error.code, error.message);
    }
    await calculate(document);
    return { revision: call.workbench.store.touch(document.id) };
  }),
];
