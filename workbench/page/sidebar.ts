// The side panel and modal pages that a script shows: HTML of the add-in in a sandboxed frame,
// 300 pixels wide as in Sheets, unable to reach the page around it.
import { element, part } from './element.ts';
import type { Words } from './words.ts';

function frameOf(html: string, title: string): HTMLIFrameElement {
  const frame = element('iframe', { sandbox: 'allow-scripts allow-popups', title });
  frame.srcdoc = html;
  return frame;
}

/** Shows a page of the add-in beside the sheet; replaces the one before. */
export function showSidebar(html: string, title: string | null | undefined, words: Words): void {
  const aside = part('sidebar');
  const name = title ?? words.sidebarTitle;
  const cross = element(
    'button',
    { type: 'button', class: 'cross', 'aria-label': words.close },
    '×',
  );
  cross.addEventListener('click', hideSidebar);
  aside.replaceChildren(element('header', {}, element('h2', {}, name), cross), frameOf(html, name));
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
): void {
  const title = page.title ?? words.dialogTitle;
  const cross = element(
    'button',
    { type: 'button', class: 'cross', 'aria-label': words.close },
    '×',
  );
  const frame = frameOf(page.html, title);
  frame.style.width = `${page.width ?? 600}px`;
  frame.style.height = `${page.height ?? 400}px`;
  const head = element('div', { class: 'dialog-head' }, element('h2', {}, title), cross);
  const box = element('dialog', { class: 'dialog page', 'aria-label': title }, head, frame);
  const close = (): void => {
    box.close();
    box.remove();
  };
  cross.addEventListener('click', close);
  box.addEventListener('close', () => {
    box.remove();
  });
  document.body.append(box);
  box.showModal();
}
