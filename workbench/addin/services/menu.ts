// Menu: entries are kept until addToUi shows them.

import type { MenuEntry } from '../host-calls.ts';
import type { Desk } from './desk.ts';
import { StandIn } from './stand-in.ts';

export class Menu extends StandIn {
  readonly #desk: Desk;
  readonly #caption: string | null;
  readonly #entries: MenuEntry[] = [];

  /** @param caption null for the menu of an add-on, which has no caption of its own */
  constructor(desk: Desk, caption: string | null) {
    super();
    this.#desk = desk;
    this.#caption = caption;
  }

  addItem(label: string, functionName: string): this {
    this.#entries.push({ label, function: functionName });
    return this;
  }

  addSeparator(): this {
    this.#entries.push({ separator: true });
    return this;
  }

  addSubMenu(menu: Menu): this {
    this.#entries.push({ label: menu.#caption ?? '', items: menu.#entries });
    return this;
  }

  addToUi(): void {
    this.#desk.count('ui');
    const entries =
      this.#caption === null ? this.#entries : [{ label: this.#caption, items: this.#entries }];
    this.#desk.ask('showMenu', entries);
  }
}
