// Short messages at the bottom right, as Sheets shows toasts.
import { element, part } from './element.ts';

export interface Toast {
  readonly close: () => void;
}

/** Shows a message; `seconds` below zero keeps it until it is closed. */
export function showToast(
  message: {
    readonly title?: string | null;
    readonly text: string;
    readonly seconds?: number;
    readonly busy?: boolean;
  },
  closeLabel: string,
): Toast {
  const cross = element(
    'button',
    { type: 'button', class: 'cross', 'aria-label': closeLabel },
    '×',
  );
  const box = element('div', { class: message.busy ? 'toast busy' : 'toast' });
  if (message.title) box.append(element('strong', {}, message.title));
  box.append(element('span', {}, message.text), cross);
  const close = (): void => {
    box.remove();
  };
  cross.addEventListener('click', close);
  part('toasts').append(box);
  const seconds = message.seconds ?? 5;
  if (seconds >= 0) setTimeout(close, Math.max(seconds, 1) * 1000);
  return { close };
}
