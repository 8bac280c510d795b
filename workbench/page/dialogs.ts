// Alerts and prompts as Apps Script shows them: modal, one at a time, focus kept inside, Escape
// closes, Enter takes the first button. Text is text: nothing of it is read as HTML.
import { element } from './element.ts';
import type { Button, Dialog } from './interface.ts';
import type { Words } from './words.ts';

export interface Answer {
  readonly button: Button;
  readonly text: string;
}

const buttonsOf: Readonly<Record<Dialog['buttons'], readonly Exclude<Button, 'CLOSE'>[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

/** Shows a dialog and resolves with the button pressed; Escape and the cross give `CLOSE`. */
export function askDialog(
  dialog: Pick<Dialog, 'kind' | 'title' | 'text' | 'buttons'>,
  words: Words,
): Promise<Answer> {
  const before = document.activeElement;
  const prompt = dialog.kind === 'prompt';
  const title = element('h2', { id: 'dialog-title' }, dialog.title ?? words.dialogTitle);
  const text = element(
    'div',
    { id: 'dialog-text', class: 'dialog-text', tabindex: '-1' },
    dialog.text,
  );
  const input = element('input', {
    type: 'text',
    'aria-label': words.answer,
    autocomplete: 'off',
    class: 'answer',
  });
  const actions = element('div', { class: 'dialog-buttons' });
  const cross = element(
    'button',
    { type: 'button', class: 'cross', 'aria-label': words.close },
    '×',
  );
  const box = element(
    'dialog',
    { class: 'dialog', 'aria-labelledby': 'dialog-title', 'aria-describedby': 'dialog-text' },
    element('div', { class: 'dialog-head' }, title, cross),
    text,
    ...(prompt ? [input] : []),
    actions,
  );
  return new Promise((resolve) => {
    const finish = (button: Button): void => {
      box.close();
      box.remove();
      if (before instanceof HTMLElement) before.focus();
      resolve({ button, text: prompt && button !== 'CLOSE' ? input.value : '' });
    };
    const names = buttonsOf[dialog.buttons];
    for (const [index, name] of names.entries()) {
      const button = element(
        'button',
        { type: 'button', 'data-button': name, class: index === 0 ? 'primary' : 'secondary' },
        words.dialog[name],
      );
      button.addEventListener('click', () => {
        finish(name);
      });
      actions.append(button);
    }
    cross.addEventListener('click', () => {
      finish('CLOSE');
    });
    box.addEventListener('cancel', (event) => {
      event.preventDefault();
      finish('CLOSE');
    });
    input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && !event.isComposing) finish(names[0] ?? 'OK');
    });
    // The sheet under the dialog listens on the whole document; it must not hear these keys.
    box.addEventListener('keydown', (event) => {
      event.stopPropagation();
    });
    document.body.append(box);
    box.showModal();
    if (prompt) input.focus();
    else actions.querySelector('button')?.focus();
  });
}
