// The note on a form column's label: what to fill in, whether it must be, and from which values.

import type { Column } from '../../forms/form.ts';
import type { PlanContext } from './plan-context.ts';
import { choicesOf } from './choices.ts';

/** Longer lists are in the drop-down; a note must stay readable. */
const MOST_VALUES = 8;

/** Help, requirement and short lists, one line each, in the language of the context. */
export function headerNote(column: Column, context: PlanContext): string {
  const { tabs } = context.messages;
  const lines = [column.help[context.language], tabs.requirement[column.required]];
  const choices = choicesOf(column, context);
  if (choices.length > 0 && choices.length <= MOST_VALUES) lines.push(tabs.allowedValues(choices));
  return lines.join('\n');
}
