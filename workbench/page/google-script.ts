// `google.script` for a page of the add-in in its frame. The frame cannot reach the page around it, so
// calls and answers travel as messages. The same rules as Google's: only public functions, only values
// that can be sent, an answer to exactly one of the two handlers.

/** What the frame sends. */
export type FrameMessage =
  | {
      readonly googleScript: 'call';
      readonly id: number;
      readonly name: string;
      readonly given: readonly unknown[];
    }
  | { readonly googleScript: 'close' | 'focus' };

/** What the frame is answered. */
export interface FrameAnswer {
  readonly googleScript: 'answer';
  readonly id: number;
  readonly value?: unknown;
  /** Message of the error with which the function ended. */
  readonly error?: string;
}

/** Runs in the frame before the page's own scripts; plain text, because it is part of a document. */
export const GOOGLE_SCRIPT = `(() => {
  const waiting = new Map();
  let calls = 0;
  addEventListener('message', ({ data, source }) => {
    if (source !== parent || data?.googleScript !== 'answer') return;
    const call = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.error === undefined) call?.done(data.value ?? null, call.user);
    else call?.failed(Object.assign(new Error(data.error), { name: 'ScriptError' }), call.user);
  });
  const isLegal = (value) =>
    value === null ||
    ['string', 'number', 'boolean', 'undefined'].includes(typeof value) ||
    (typeof value === 'object' && !(value instanceof Date) && Object.values(value).every(isLegal));
  const call = (handlers, name, given) => {
    given.forEach((value, index) => {
      if (!isLegal(value)) throw new TypeError('Failed due to illegal value in property: ' + index);
    });
    calls += 1;
    waiting.set(calls, handlers);
    const sent = JSON.parse(JSON.stringify(given));
    parent.postMessage({ googleScript: 'call', id: calls, name, given: sent }, '*');
  };
  const runner = (handlers) =>
    new Proxy({}, {
      get: (_, name) => {
        if (name === 'withSuccessHandler') return (done) => runner({ ...handlers, done });
        if (name === 'withFailureHandler') return (failed) => runner({ ...handlers, failed });
        if (name === 'withUserObject') return (user) => runner({ ...handlers, user });
        if (typeof name !== 'string' || name.endsWith('_')) return undefined;
        return (...given) => call(handlers, name, given);
      },
    });
  const tell = (googleScript) => () => parent.postMessage({ googleScript }, '*');
  globalThis.google = {
    script: {
      run: runner({ done: () => undefined, failed: (error) => console.error(error.message) }),
      host: { close: tell('close'), editor: { focus: tell('focus') } },
    },
  };
})();`;
