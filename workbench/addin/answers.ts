// What a person would answer to the dialogs of a run that nobody watches: answers in their order.

import type { DialogAnswer, DialogQuestion } from './host-calls.ts';

/** A dialog as the run's result tells it. */
export interface DialogRecord {
  readonly kind: 'alert' | 'prompt' | 'modal';
  readonly title: string | null;
  readonly text: string;
  readonly buttons: DialogQuestion['buttons'] | null;
  /** The button of an alert, the text of a prompt (or its button when it was not OK). */
  readonly answered: string | null;
}

const CLOSING = ['CANCEL', 'CLOSE'];

/**
 * Gives the prepared answers out one after another.
 *
 * A prompt takes the next one as its text. An alert with a choice takes the next one that names one
 * of its buttons; an alert with OK alone needs none, and takes one only when it says so. When they
 * have run out: the button that goes on, and an empty text.
 */
export function preparedAnswers(
  answers: readonly string[],
): (question: DialogQuestion) => DialogAnswer {
  const left = [...answers];
  return ({ kind, buttons }) => {
    const names = buttons.split('_');
    if (kind === 'prompt') {
      const text = left.shift() ?? '';
      return CLOSING.includes(text) ? { button: text, text: '' } : { button: 'OK', text };
    }
    const going = names[0] ?? 'OK';
    if (names.length === 1) {
      return { button: isButton(left[0], names) ? (left.shift() ?? going) : going };
    }
    while (left.length > 0) {
      const answer = left.shift();
      if (isButton(answer, names)) return { button: answer };
    }
    return { button: going };
  };
}

function isButton(answer: string | undefined, names: readonly string[]): answer is string {
  return answer !== undefined && (names.includes(answer) || answer === 'CLOSE');
}

/** What the result tells about a dialog and its answer. */
export function dialogRecord(question: DialogQuestion, answer: DialogAnswer): DialogRecord {
  const text = question.kind === 'prompt' && answer.button === 'OK' ? (answer.text ?? '') : null;
  return { ...question, answered: text ?? answer.button };
}
