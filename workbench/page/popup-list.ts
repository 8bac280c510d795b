// A button that opens a list below itself: used for menus, spreadsheets and people. Keyboard as
// in the ARIA menu pattern; knows nothing of what its items do.
import { element } from './element.ts';

export type ListItem =
  | {
      readonly kind: 'action';
      readonly label: string;
      readonly detail?: string;
      readonly chosen?: boolean;
      readonly act: () => void;
    }
  | { readonly kind: 'submenu'; readonly label: string; readonly items: readonly ListItem[] }
  | { readonly kind: 'heading'; readonly label: string }
  | { readonly kind: 'separator' };

let closeOpen: (() => void) | undefined;

/**
 * Makes `button` open the list that `items` gives at that moment. Once the list is closed, the focus
 * is on the button again if it was there before; else `back` puts it where it belongs.
 */
export function opensList(
  button: HTMLButtonElement,
  items: () => readonly ListItem[],
  back = (): void => {
    button.focus();
  },
): void {
  button.setAttribute('aria-haspopup', 'menu');
  button.setAttribute('aria-expanded', 'false');
  const toggle = (): void => {
    if (button.getAttribute('aria-expanded') === 'true') closeOpen?.();
    else show(button, items(), back);
  };
  button.addEventListener('click', toggle);
  button.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    if (button.getAttribute('aria-expanded') !== 'true') show(button, items(), back);
  });
}

function show(button: HTMLButtonElement, items: readonly ListItem[], back: () => void): void {
  const wasOnButton = document.activeElement === button;
  closeOpen?.();
  const list = listOf(items, () => {
    close();
  });
  list.classList.add('popup');
  list.setAttribute('aria-label', button.getAttribute('aria-label') ?? button.textContent);
  document.body.append(list);
  place(list, button.getBoundingClientRect());
  button.setAttribute('aria-expanded', 'true');
  const outside = (event: Event): void => {
    if (!(event.target instanceof Node)) return;
    if (!list.contains(event.target) && !button.contains(event.target)) close(false);
  };
  const close = (refocus = true): void => {
    document.removeEventListener('pointerdown', outside, true);
    list.remove();
    button.setAttribute('aria-expanded', 'false');
    closeOpen = undefined;
    if (!refocus) return;
    if (wasOnButton) button.focus();
    else back();
  };
  document.addEventListener('pointerdown', outside, true);
  closeOpen = close;
  const rows = focusable(list);
  (rows.find((row) => row.getAttribute('aria-checked') === 'true') ?? rows[0])?.focus();
}

function place(list: HTMLElement, below: DOMRect): void {
  const width = list.offsetWidth;
  const left = Math.max(8, Math.min(below.left, window.innerWidth - width - 8));
  list.style.left = `${left}px`;
  list.style.top = `${below.bottom + 4}px`;
  list.style.maxHeight = `${window.innerHeight - below.bottom - 16}px`;
}

function focusable(list: HTMLElement): HTMLButtonElement[] {
  return [...list.querySelectorAll<HTMLButtonElement>(':scope > li > button')];
}

function listOf(items: readonly ListItem[], close: () => void): HTMLUListElement {
  const list = element('ul', { role: 'menu', class: 'list' });
  for (const item of items) list.append(rowOf(item, close));
  list.addEventListener('keydown', (event) => {
    moveWithin(list, event, close);
  });
  return list;
}

function rowOf(item: ListItem, close: () => void): HTMLLIElement {
  switch (item.kind) {
    case 'separator':
      return element('li', { role: 'separator' });
    case 'heading':
      return element('li', { role: 'presentation', class: 'heading' }, item.label);
    case 'submenu': {
      const button = element(
        'button',
        { type: 'button', role: 'menuitem', class: 'parent', 'aria-haspopup': 'menu' },
        item.label,
      );
      const inner = listOf(item.items, close);
      inner.classList.add('submenu');
      inner.setAttribute('aria-label', item.label);
      const open = (): void => {
        inner.classList.add('open');
        focusable(inner)[0]?.focus();
      };
      button.addEventListener('click', open);
      button.addEventListener('keydown', (event) => {
        if (event.key === 'ArrowRight') open();
      });
      const row = element('li', { role: 'none' }, button, inner);
      row.addEventListener('mouseenter', () => {
        inner.classList.add('open');
      });
      row.addEventListener('mouseleave', () => {
        inner.classList.remove('open');
      });
      return row;
    }
    case 'action': {
      const label = element('span', { class: 'label' }, item.label);
      const checkable = item.chosen !== undefined;
      const button = element(
        'button',
        {
          type: 'button',
          role: checkable ? 'menuitemradio' : 'menuitem',
          'aria-checked': checkable ? String(item.chosen) : undefined,
        },
        label,
      );
      if (item.detail !== undefined)
        button.append(element('span', { class: 'detail' }, item.detail));
      button.addEventListener('click', () => {
        close();
        item.act();
      });
      return element('li', { role: 'none' }, button);
    }
  }
}

function moveWithin(list: HTMLElement, event: KeyboardEvent, close: () => void): void {
  const buttons = focusable(list);
  const at = buttons.findIndex((button) => button === document.activeElement);
  if (at < 0) return;
  const to = (index: number): void => {
    buttons[(index + buttons.length) % buttons.length]?.focus();
  };
  const submenu = list.classList.contains('submenu');
  if (event.key === 'ArrowDown') to(at + 1);
  else if (event.key === 'ArrowUp') to(at - 1);
  else if (event.key === 'Home') to(0);
  else if (event.key === 'End') to(-1);
  else if (submenu && (event.key === 'ArrowLeft' || event.key === 'Escape')) {
    list.classList.remove('open');
    list.parentElement?.querySelector('button')?.focus();
  } else if (event.key === 'Escape' || event.key === 'Tab') close();
  else if (event.key.length === 1) {
    const starts = event.key.toLowerCase();
    const order = [...buttons.slice(at + 1), ...buttons.slice(0, at + 1)];
    order.find((button) => button.textContent.trim().toLowerCase().startsWith(starts))?.focus();
  } else return;
  event.preventDefault();
  event.stopPropagation();
}
