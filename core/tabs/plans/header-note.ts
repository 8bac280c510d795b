// The note on a form column's label: what to fill in, whether it must be, and from which values.

import type { Column } from '../../forms/form.ts';
import type { PlanContext } from './plan-context.ts';
import { choicesOf } from './choices.ts';
import { placeLines } from './place-lines.ts';

/** Longer lists are in the drop-down, where there is one; a note must stay readable. */
const MOST_VALUES = 8;

/** Help, requirement and short lists, one line each, in the language of the context. */
export function headerNote(column: Column, context: PlanContext): string {
  const { tabs } = context.messages;
  const lines = [
    column.help[context.language],
    ...placeLines(column, context),
    tabs.requirement[column.required],
  ];
  const choices = choicesOf(column, context);
  const isListed = choices.length <= MOST_VALUES || column.kind === 'texts';
  if (choices.length > 0 && isListed) lines.push(tabs.allowedValues(choices));
  return lines.join('\n');
}
