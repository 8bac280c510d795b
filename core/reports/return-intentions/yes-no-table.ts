// Questions that all have the answers yes, no and don't know: one line each.

import type { Messages } from '../../messages/messages.ts';
import { ouiNonNsp } from '../../forms/code-lists/answers.ts';
import { figure, text } from '../document/cells.ts';
import type { Block, DocumentCell } from '../document/document.ts';
import { pointsOf } from '../percent.ts';
import { labelOf } from '../weekly-needs/label-of.ts';
import { columnOf } from './questions.ts';
import type { QuestionId } from './questions.ts';
import type { QuestionPicture } from './survey-picture.ts';
import { shareIn } from './tally.ts';

/** The table of these questions. */
export function yesNoTable(
  ids: readonly QuestionId[],
  pictures: ReadonlyMap<QuestionId, QuestionPicture>,
  messages: Messages,
): readonly Block[] {
  const { language, returnIntentions: words } = messages;
  const share = (code: string) =>
    ({ label: `${labelOf(ouiNonNsp, code, language)} (%)`, span: 1, align: 'right' }) as const;
  return [
    {
      kind: 'table',
      columns: [
        { label: words.table.question, span: 7 },
        { label: words.table.count, span: 1, align: 'right' },
        share('oui'),
        share('non'),
        share('nsp'),
        { label: words.table.change, span: 1, align: 'right' },
      ],
      rows: ids.flatMap((id) => {
        const picture = pictures.get(id);
        return picture === undefined ? [] : [row(id, picture, messages)];
      }),
    },
  ];
}

function row(
  id: QuestionId,
  { all, before }: QuestionPicture,
  { language }: Messages,
): readonly DocumentCell[] {
  const yes = shareIn(all, 'oui');
  return [
    text(columnOf(id).labels[language]),
    figure(all.base),
    figure(yes, 'share', 'strong'),
    figure(shareIn(all, 'non'), 'share'),
    figure(shareIn(all, 'nsp'), 'share'),
    figure(pointsOf(shareIn(before, 'oui'), yes), 'points'),
  ];
}
