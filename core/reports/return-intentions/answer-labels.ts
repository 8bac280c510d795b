// What an answer is called: a label of its list, a place, a month, a number of sites.

import type { Messages } from '../../messages/messages.ts';
import { monthName } from '../../messages/month-name.ts';
import type { Gazetteer } from '../../places/gazetteer.ts';
import { labelOf } from '../weekly-needs/label-of.ts';
import { columnOf, listOf } from './questions.ts';
import type { QuestionId } from './questions.ts';
import { MANY_SITES } from './survey-picture.ts';

/** The answer in the reader's language; a code that nobody knows is shown as it is. */
export function answerLabel(
  id: QuestionId,
  code: string,
  gazetteer: Gazetteer,
  { language, returnIntentions: words }: Messages,
): string {
  const list = listOf(id);
  if (list !== null) return labelOf(list, code, language);
  const { kind } = columnOf(id);
  if (kind === 'date') return monthName(Number(code), language);
  if (kind === 'integer') return Number(code) >= MANY_SITES ? words.manySites : code;
  return gazetteer.byCode.get(code)?.name ?? code;
}
