// Ui: dialogs that wait for the person, the sidebar, and the menus.

import type { DialogQuestion } from '../host-calls.ts';
import { Button, ButtonSet } from './enumerations.ts';
import { wrongParameters } from './exception.ts';
import type { Desk } from './desk.ts';
import type { HtmlOutput } from './html-service.ts';
import { Menu } from './menu.ts';
import { EnumValue, StandIn } from './stand-in.ts';
import { textOf } from './text-of.ts';

export class Ui extends StandIn {
  readonly Button = Button;
  readonly ButtonSet = ButtonSet;
  readonly #desk: Desk;

  constructor(desk: Desk) {
    super();
    this.#desk = desk;
  }

  /** `(text)`, `(text, buttons)` or `(title, text, buttons)`. */
  alert(...given: unknown[]): EnumValue {
    const answer = this.#ask('alert', given);
    return Button[answer.button];
  }

  /** `(text)`, `(text, buttons)` or `(title, text, buttons)`. */
  prompt(...given: unknown[]): PromptResponse {
    const answer = this.#ask('prompt', given);
    return new PromptResponse(Button[answer.button], answer.text);
  }

  showSidebar(html: HtmlOutput): void {
    this.#desk.needsAuthorisation('Ui.showSidebar', 'script.container.ui');
    this.#desk.count('ui');
    const sidebar = { title: html.getTitle(), html: html.getContent() };
    this.#desk.ask('show', { event: 'sidebar', ...sidebar });
  }

  showModalDialog(html: HtmlOutput, title: string): void {
    this.#desk.needsAuthorisation('Ui.showModalDialog', 'script.container.ui');
    this.#desk.count('ui');
    const size = { width: html.getWidth(), height: html.getHeight() };
    this.#desk.ask('show', { event: 'modal', title, html: html.getContent(), ...size });
  }

  createMenu(caption: string): Menu {
    return new Menu(this.#desk, caption);
  }

  /** Its entries stand under "Extensions", under the add-on's own name. */
  createAddonMenu(): Menu {
    return new Menu(this.#desk, null);
  }

  #ask(
    kind: DialogQuestion['kind'],
    given: readonly unknown[],
  ): { button: keyof typeof Button; text: string } {
    const texts = given.filter((value) => !(value instanceof EnumValue));
    const buttons = given.find((value) => value instanceof EnumValue);
    const [title, text] = texts.length === 2 ? texts : [null, texts[0]];
    if (given.length === 0 || texts.length > 2 || text === undefined) {
      throw wrongParameters(`Ui.${kind}`, given);
    }
    this.#desk.needsAuthorisation(`Ui.${kind}`, 'script.container.ui');
    this.#desk.count('ui');
    const answer = this.#desk.ask('ask', {
      kind,
      title: title === null ? null : textOf(title),
      text: textOf(text),
      buttons: String(buttons ?? ButtonSet.OK) as DialogQuestion['buttons'],
    });
    return { button: answer.button as keyof typeof Button, text: answer.text ?? '' };
  }
}

export class PromptResponse extends StandIn {
  readonly #button: EnumValue;
  readonly #text: string;

  constructor(button: EnumValue, text: string) {
    super();
    this.#button = button;
    this.#text = text;
  }

  getSelectedButton(): EnumValue {
    return this.#button;
  }

  getResponseText(): string {
    return this.#text;
  }
}
