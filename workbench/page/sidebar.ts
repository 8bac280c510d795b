// The side panel and modal pages that a script shows: HTML of the add-in in a sandboxed frame,
// 300 pixels wide as in Sheets, unable to reach the page around it but through `google.script`.
import { element, part } from './element.ts';
import type { FrameAnswer, FrameMessage } from './google-script.ts';
import { GOOGLE_SCRIPT } from './google-script.ts';
import type { RunResult } from './interface.ts';
import type { Words } from './words.ts';

/** What a page of the add-in may ask of the page around it. */
export interface PageHost {
  /** Runs a function of the add-in; `undefined` when the server could not be reached. */
  readonly call: (name: string, given: readonly unknown[]) => Promise<RunResult | undefined>;
  readonly focusSheet: () => void;
}

function frameOf(
  { html, title, close }: { html: string; title: string; close: () => void },
  host: PageHost,
): HTMLIFrameElement {
  const frame = element('iframe', { sandbox: 'allow-scripts allow-popups', title });
  const script = `<script>${GOOGLE_SCRIPT}</script>`;
  // After the doctype, which must come first.
  frame.srcdoc = html.replace(/^(\s*<!doctype[^>]*>)?/i, (start) => start + script);
  const hear = ({ source, data }: MessageEvent<FrameMessage | null>): void => {
    if (!frame.isConnected) window.removeEventListener('message', hear);
    if (source !== frame.contentWindow || data === null) return;
    switch (data.googleScript) {
      case 'call':
        void answer(frame, data, host);
        break;
      case 'close':
        close();
        break;
      case 'focus':
        host.focusSheet();
        break;
    }
  };
  window.addEventListener('message', hear);
  return frame;
}

async function answer(
  frame: HTMLIFrameElement,
  { id, name, given }: FrameMessage & { readonly googleScript: 'call' },
  host: PageHost,
): Promise<void> {
  const result = await host.call(name, given);
  const error = result === undefined ? 'NetworkError: Connection failure' : result.error?.message;
  const said: FrameAnswer = {
    googleScript: 'answer',
    id,
    value: result?.value,
    ...(error === undefined ? {} : { error }),
  };
  // A sandboxed frame has no origin of its own to name.
  frame.contentWindow?.postMessage(said, '*');
}

/** Shows a page of the add-in beside the sheet; replaces the one before. */
export function showSidebar(
  html: string,
  title: string | null | undefined,
  words: Words,
  host: PageHost,
): void {
  const aside = part('sidebar');
  const name = title ?? words.sidebarTitle;
  const cross = element(
    'button',
    { type: 'button', class: 'cross', 'aria-label': words.close },
    '×',
  );
  cross.addEventListener('click', hideSidebar);
  aside.replaceChildren(
    element('header', {}, element('h2', {}, name), cross),
    frameOf({ html, title: name, close: hideSidebar }, host),
  );
  aside.setAttribute('aria-label', name);
  aside.hidden = false;
  window.dispatchEvent(new Event('resize'));
}

export function hideSidebar(): void {
  part('sidebar').hidden = true;
  part('sidebar').replaceChildren();
  window.dispatchEvent(new Event('resize'));
}

/** Shows a page of the add-in over the sheet. */
export function showModalPage(
  page: {
    readonly html: string;
    readonly title?: string | null;
    readonly width?: number;
    readonly height?: number;
  },
  words: Words,
  host: PageHost,
): void {
  const title = page.title ?? words.dialogTitle;
  const cross = element(
    'button',
    { type: 'button', class: 'cross', 'aria-label': words.close },
    '×',
  );
  const close = (): void => {
    box.close();
    box.remove();
  };
  const frame = frameOf({ html: page.html, title, close }, host);
  frame.style.width = `${page.width ?? 600}px`;
  frame.style.height = `${page.height ?? 400}px`;
  const head = element('div', { class: 'dialog-head' }, element('h2', {}, title), cross);
  const box = element('dialog', { class: 'dialog page', 'aria-label': title }, head, frame);
  cross.addEventListener('click', close);
  box.addEventListener('close', () => {
    box.remove();
  });
  document.body.append(box);
  box.showModal();
}
