// The add-in's own menus, as `onOpen` built them, and the keys that open the first of them from
// anywhere on the page.
import { element } from './element.ts';
import type { MenuEntry } from './interface.ts';
import type { ListItem } from './popup-list.ts';
import { opensList } from './popup-list.ts';
import type { Words } from './words.ts';

function listItems(
  entries: readonly MenuEntry[],
  run: (name: string, label: string) => void,
): ListItem[] {
  return entries.map((entry): ListItem => {
    if ('separator' in entry) return { kind: 'separator' };
    if ('items' in entry)
      return { kind: 'submenu', label: entry.label, items: listItems(entry.items, run) };
    return {
      kind: 'action',
      label: entry.label,
      act: () => {
        run(entry.function, entry.label);
      },
    };
  });
}

/** What a menu bar does beyond showing itself. */
export interface MenuBarActions {
  readonly run: (name: string, label: string) => void;
  /** Gives the keyboard back to the cells, once a menu is closed. */
  readonly backToCells: () => void;
}

/** One button per menu. Items that stand alone at the top form a menu "DTM", as an add-on's do. */
export function drawMenuBar(
  bar: HTMLElement,
  entries: readonly MenuEntry[],
  words: Words,
  actions: MenuBarActions,
): void {
  bar.replaceChildren();
  bar.setAttribute('aria-label', words.menuBar);
  const menus = entries.filter((entry) => 'items' in entry);
  const loose = entries.filter((entry) => !('items' in entry));
  const shown = loose.some((entry) => 'function' in entry)
    ? [{ label: words.dialogTitle, items: entries }]
    : menus;
  for (const [index, menu] of shown.entries()) {
    const keys =
      index === 0 ? { title: words.menuKeys, 'aria-keyshortcuts': 'F10 Alt+M' } : undefined;
    const button = element(
      'button',
      { type: 'button', class: 'menu', 'data-menu': menu.label, ...keys },
      menu.label,
    );
    opensList(button, () => listItems(menu.items, actions.run), actions.backToCells);
    button.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') actions.backToCells();
    });
    bar.append(button);
  }
  if (shown.length === 0) {
    bar.append(
      element(
        'button',
        { type: 'button', class: 'menu', disabled: true, title: words.noMenu },
        words.dialogTitle,
      ),
    );
  }
}

/**
 * Makes F10 and Alt+M open the first menu, wherever the focus is. Not while `typing`: the text of a
 * cell would be lost from sight.
 */
export function listenToMenuKeys(typing: () => boolean): void {
  // The sheet keeps every key for itself; only the window's capture phase comes before it.
  window.addEventListener(
    'keydown',
    (event) => {
      if (!isMenuKey(event) || typing() || document.querySelector('dialog[open]')) return;
      const button = document.querySelector<HTMLButtonElement>('#bar .menu[aria-keyshortcuts]');
      if (!button) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      button.click();
    },
    true,
  );
}

/** Alt+M writes a "µ" on a Mac; Shift+F10 is the cell's own menu. */
function isMenuKey({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || shiftKey) return false;
  return altKey ? ['m', 'M', 'µ'].includes(key) : key === 'F10';
}
