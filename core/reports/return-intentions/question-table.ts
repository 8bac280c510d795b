// The table of one question: each answer with its count, its share, the shares of women and men, and
// the change since the survey before in percentage points.

import type { Messages } from '../../messages/messages.ts';
import type { Gazetteer } from '../../places/gazetteer.ts';
import type { Settings } from '../../settings/settings.ts';
import { confidenceInterval } from '../confidence-interval.ts';
import { figure, text } from '../document/cells.ts';
import type { Block, DocumentCell, DocumentColumn } from '../document/document.ts';
import { pointsOf } from '../percent.ts';
import { sharesOf } from '../shares.ts';
import { answerLabel } from './answer-labels.ts';
import { columnOf } from './questions.ts';
import type { Question } from './questions.ts';
import type { QuestionPicture } from './survey-picture.ts';
import { shareIn } from './tally.ts';
import type { AnswerCount, Tally } from './tally.ts';

/** Answers that a table lists when the places or months of a survey are many. */
const MOST_ANSWERS = 10;

/** What the tables of a survey are drawn with. */
export interface TableContext {
  readonly gazetteer: Gazetteer;
  readonly settings: Settings;
  readonly least: number;
  /** Counts below are hidden; `null` where the report stays in the operation. */
  readonly small: number | null;
  readonly messages: Messages;
}

/** Title, table and the sentence that says who answered. */
export function questionTable(
  question: Question,
  picture: QuestionPicture,
  context: TableContext,
): readonly Block[] {
  const { language, returnIntentions: words } = context.messages;
  const title: Block = {
    kind: 'text',
    text: columnOf(question.id).labels[language],
    tone: 'strong',
  };
  const { all } = picture;
  if (all.base === 0) return [title, { kind: 'text', text: words.nobody, tone: 'quiet' }];
  const answers = shownAnswers(question, all);
  const rest = all.answers.filter(({ count }) => count > 0).length - positive(answers);
  return [
    title,
    {
      kind: 'table',
      columns: columns(context),
      rows: [
        ...answers.map((answer) => row(question, answer, picture, context)),
        ...(rest > 0 ? [[text(words.table.otherAnswers(rest), 'quiet')]] : []),
      ],
    },
    { kind: 'text', text: sentence(question, picture, context), tone: 'quiet' },
  ];
}

/** Answers in the order of a list are all shown; of the others those that somebody gave. */
function shownAnswers({ order }: Question, { answers }: Tally): readonly AnswerCount[] {
  if (order === 'given') return answers;
  return answers.filter(({ count }) => count > 0).slice(0, MOST_ANSWERS);
}

function positive(answers: readonly AnswerCount[]): number {
  return answers.filter(({ count }) => count > 0).length;
}

function columns({ settings, messages }: TableContext): readonly DocumentColumn[] {
  const { table } = messages.returnIntentions;
  const number = (label: string): DocumentColumn => ({ label, span: 1, align: 'right' });
  const declared = settings['survey.probability'] === 1;
  return [
    { label: table.answer, span: declared ? 4 : 6 },
    number(table.count),
    number(table.share),
    ...(declared ? [{ label: table.interval, span: 2, align: 'right' } as const] : []),
    number(table.women),
    number(table.men),
    number(table.before),
    number(table.change),
  ];
}

function row(
  question: Question,
  { code, count, share, hidden }: AnswerCount,
  { all, women, men, before }: QuestionPicture,
  { gazetteer, settings, messages }: TableContext,
): readonly DocumentCell[] {
  const earlier = shareIn(before, code);
  const interval = share === null ? null : confidenceInterval(count, all.base, settings);
  return [
    text(answerLabel(question.id, code, gazetteer, messages)),
    hidden ? text(hiddenWord(count, settings, messages)) : figure(count),
    figure(share, 'share', 'strong'),
    ...(settings['survey.probability'] === 1 ? [intervalCell(interval, messages)] : []),
    figure(shareIn(women, code), 'share'),
    figure(shareIn(men, code), 'share'),
    figure(earlier, 'share'),
    figure(pointsOf(earlier, share), 'points'),
  ];
}

/** Small, or what would give a small one away. */
function hiddenWord(count: number, settings: Settings, { disclosure: words }: Messages): string {
  const limit = settings['disclosure.small_number'];
  return count < limit ? words.small(limit) : words.masked;
}

function intervalCell(
  interval: ReturnType<typeof confidenceInterval>,
  { returnIntentions: words }: Messages,
): DocumentCell {
  return interval === null ? text(null) : text(words.limits(interval.low, interval.high));
}

function mayTell(counts: readonly number[], small: number | null): boolean {
  return small === null || counts.every((count) => count === 0 || count >= small);
}

/** Who was asked, who answered, and why shares may not add up to 100. */
function sentence(
  question: Question,
  { all, women, men }: QuestionPicture,
  { least, small, messages: { returnIntentions: words } }: TableContext,
): string {
  const asked = words.askedOf[question.id];
  const parts = [
    ...(asked === undefined ? [] : [asked]),
    words.base(all.base, all.blank),
    ...(mayTell([women.base, men.base], small) ? [words.bySex(women.base, men.base)] : []),
  ];
  if (all.base < least) parts.push(words.tooFew(least));
  else if (question.kind === 'several') parts.push(words.several);
  else {
    const { shown, rounding } = sharesOf(all.answers.map(({ count }) => count));
    const isWhole = all.answers.every(({ hidden }) => !hidden);
    if (rounding !== 0 && isWhole) parts.push(words.rounding(shown));
  }
  return parts.join(' ');
}
