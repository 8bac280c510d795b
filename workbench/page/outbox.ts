// The mail that would have been sent: whom it is for, what it says, and its files to open. Newest first.
import { element } from './element.ts';
import { getOutbox } from './interface.ts';
import type { Mail } from './interface.ts';
import type { Words } from './words.ts';

/** Opens the outbox over the sheet until it is closed. */
export async function showOutbox(words: Words): Promise<void> {
  const mails = await getOutbox();
  const before = document.activeElement;
  const close = element('button', { type: 'button', class: 'primary' }, words.close);
  const box = element(
    'dialog',
    { class: 'dialog outbox', 'aria-labelledby': 'outbox-title' },
    element('div', { class: 'dialog-head' }, element('h2', { id: 'outbox-title' }, words.outbox)),
    element(
      'div',
      { class: 'dialog-text', tabindex: '0' },
      ...(mails.length === 0
        ? [element('p', {}, words.outboxEmpty)]
        : [...mails].reverse().map((mail) => mailOf(mail, words))),
    ),
    element('div', { class: 'dialog-buttons' }, close),
  );
  const finish = (): void => {
    box.close();
    box.remove();
    if (before instanceof HTMLElement) before.focus();
  };
  close.addEventListener('click', finish);
  box.addEventListener('cancel', (event) => {
    event.preventDefault();
    finish();
  });
  // The sheet under the dialog listens on the whole document; it must not hear these keys.
  box.addEventListener('keydown', (event) => {
    event.stopPropagation();
  });
  document.body.append(box);
  box.showModal();
  close.focus();
}

function mailOf({ to, subject, attachments }: Mail, words: Words): HTMLElement {
  return element(
    'section',
    {},
    element('h3', {}, subject),
    element('p', { class: 'to' }, to),
    element(
      'ul',
      {},
      ...attachments.map(({ name, bytes, url }) =>
        element(
          'li',
          {},
          element('a', { href: url, target: '_blank', rel: 'noopener' }, name),
          ` (${words.kilobytes(Math.ceil(bytes / 1024))})`,
        ),
      ),
    ),
  );
}
