// The page when there is nothing to show: says why and what to do.
import { element, part } from './element.ts';
import type { Words } from './words.ts';

export type NoticeKind = 'serverGone' | 'unknownDocument' | 'noDocument';

/** Replaces the sheet by an explanation and one thing to do. */
export function showNotice(kind: NoticeKind, words: Words): void {
  const action = element(
    'button',
    { type: 'button', class: 'primary' },
    kind === 'unknownDocument' ? words.seeMaster : words.retry,
  );
  action.addEventListener('click', () => {
    if (kind === 'unknownDocument') location.href = './';
    else location.reload();
  });
  const notice = part('notice');
  notice.replaceChildren(
    element('h1', {}, words[kind]),
    element('p', {}, words[`${kind}More`]),
    action,
  );
  notice.hidden = false;
  part('work').hidden = true;
  document.title = `${words[kind]} – ${words.product}`;
  action.focus();
}
