// The add-in's own menus, as `onOpen` built them.
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

/** One button per menu. Items that stand alone at the top form a menu "DTM", as an add-on's do. */
export function drawMenuBar(
  bar: HTMLElement,
  entries: readonly MenuEntry[],
  words: Words,
  run: (name: string, label: string) => void,
): void {
  bar.replaceChildren();
  bar.setAttribute('aria-label', words.menuBar);
  const menus = entries.filter((entry) => 'items' in entry);
  const loose = entries.filter((entry) => !('items' in entry));
  const shown = loose.some((entry) => 'function' in entry)
    ? [{ label: words.dialogTitle, items: entries }]
    : menus;
  for (const menu of shown) {
    const button = element(
      'button',
      { type: 'button', class: 'menu', 'data-menu': menu.label },
      menu.label,
    );
    opensList(button, () => listItems(menu.items, run));
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
