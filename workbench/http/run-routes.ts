// Routes that run the add-in: its menu, one function with prepared answers, and a session in which a
// person answers the dialogs.

import { randomUUID } from 'node:crypto';
import type { AddinHost } from '../addin/addin-host.ts';
import { menuOf, runFunction } from '../addin/run-function.ts';
import { addinHost } from '../addin-runs.ts';
import type { DocumentState } from '../document/model.ts';
import { defaultUser } from '../people.ts';
import { HttpError, malformed, readJson } from './answers.ts';
import { openEvents } from './events.ts';
import type { Events } from './events.ts';
import { fieldsOf, optionalText, text, texts, whole } from './fields.ts';
import type { Fields } from './fields.ts';
import { documentOf, route } from './route.ts';
import type { Call, Route } from './route.ts';

type Ask = NonNullable<AddinHost['ask']>;
type DialogAnswer = Awaited<ReturnType<Ask>>;

/** A run that waits for a person. */
interface Session {
  dialog: number;
  answer: ((given: DialogAnswer) => void) | null;
}

const sessions = new Map<string, Session>();

export const runRoutes: readonly Route[] = [
  route('GET /api/documents/{id}/menu', (call) => {
    const document = documentOf(call);
    const user = call.query.get('user') ?? defaultUser(call.workbench, document);
    return menuOf(addinHost(call.workbench), document.id, user);
  }),

  route('POST /api/documents/{id}/run', async (call) => {
    const document = documentOf(call);
    const body = fieldsOf(await readJson(call.request));
    const request = requestOf(call, document, body);
    return (
      refusedPage(call, request) ??
      (await runFunction(addinHost(call.workbench), document.id, {
        ...request,
        answers: texts(body, 'answers'),
      }))
    );
  }),

  route('POST /api/documents/{id}/sessions', async (call) => {
    const document = documentOf(call);
    const request = requestOf(call, document, fieldsOf(await readJson(call.request)));
    const events = openEvents(call.response);
    const id = randomUUID();
    const session: Session = { dialog: 0, answer: null };
    sessions.set(id, session);
    call.response.on('close', () => {
      session.answer?.({ button: 'CLOSE' });
    });
    events.send('started', { session: id });
    try {
      const host = addinHost(call.workbench, {
        ask: (question) => ask(session, events, question),
        tell: ({ event, ...shown }) => {
          events.send(event, shown);
        },
      });
      const refused = refusedPage(call, request);
      events.send('done', refused ?? (await runFunction(host, document.id, request)));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      events.send('done', { ok: false, error: { message, stack: message } });
    } finally {
      sessions.delete(id);
      events.end();
    }
  }),

  route('POST /api/sessions/{session}/answers', async ({ request, response, params }) => {
    const body = fieldsOf(await readJson(request));
    const session = sessions.get(params['session'] ?? '');
    if (session?.answer == null || session.dialog !== whole(body, 'dialog')) {
      throw new HttpError(404, 'unknown-dialog', 'No such dialog is open.');
    }
    const typed = optionalText(body, 'text');
    session.answer({
      button: text(body, 'button'),
      ...(typed === undefined ? {} : { text: typed }),
    });
    response.writeHead(204).end();
  }),
];

/** What a page hears whose person is signed in with several Google accounts, when that is ordered. */
function refusedPage(
  { workbench }: Call,
  request: ReturnType<typeof requestOf>,
): { readonly ok: false; readonly error: { message: string; stack: string } } | null {
  if (request.arguments === undefined) return null;
  if (workbench.faults.take('script', request.function) === undefined) return null;
  const message = 'Authorization is required to perform that action.';
  return { ok: false, error: { message, stack: message } };
}

function requestOf(
  call: Call,
  document: DocumentState,
  body: Fields,
): {
  function: string;
  user: string;
  arguments?: readonly unknown[];
  active?: { tab?: string; range?: string };
} {
  const wanted = body['active'] == null ? {} : fieldsOf(body['active']);
  const tab = optionalText(wanted, 'tab');
  const range = optionalText(wanted, 'range');
  const given = body['arguments'];
  if (given !== undefined && !Array.isArray(given)) throw malformed('"arguments" must be a list.');
  return {
    function: text(body, 'function'),
    user: optionalText(body, 'user') ?? defaultUser(call.workbench, document),
    ...(given === undefined ? {} : { arguments: given }),
    ...(tab === undefined ? {} : { active: { tab, ...(range === undefined ? {} : { range }) } }),
  };
}

function ask(
  session: Session,
  events: Events,
  question: Parameters<Ask>[0],
): Promise<DialogAnswer> {
  if (events.closed()) return Promise.resolve({ button: 'CLOSE' });
  session.dialog += 1;
  return new Promise((resolve) => {
    session.answer = (given) => {
      session.answer = null;
      resolve(given);
    };
    events.send('dialog', { dialog: session.dialog, ...question });
  });
}
