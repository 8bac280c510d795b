// The questions of the survey in the order of the report: who was asked, whether several answers
// were possible, and how the answers are ordered. Words are those of the form.

import type { CodeList } from '../../forms/code-lists/code-list.ts';
import { returnIntention } from '../../forms/return-intention.ts';
import type { Column } from '../../forms/form.ts';
import type { IntentionValues } from '../../reading/reading.ts';
import type { AnswerKind } from './tally.ts';

/** Where a question stands in the report. */
export type SurveySection =
  'respondents' | 'plans' | 'obstacles' | 'needs' | 'home' | 'displacement' | 'occupation' | 'site';

export type QuestionId = keyof IntentionValues;

/** One question of the report. */
export interface Question {
  readonly id: QuestionId;
  readonly section: SurveySection;
  readonly kind: AnswerKind;
  /** Only those who answered so were asked; everybody where it is not given. */
  readonly askedOf?: (values: IntentionValues) => boolean;
  /** `given`: the order of the list, for answers that have one; otherwise the most frequent first. */
  readonly order?: 'given';
}

const returning = (values: IntentionValues): boolean => values.intention_4weeks === 'retour';
const relocating = (values: IntentionValues): boolean =>
  values.intention_4weeks === 'partir_ailleurs';
const staying = (values: IntentionValues): boolean => values.intention_4weeks === 'rester';

/** Questions with a table of their own. */
export const QUESTIONS: readonly Question[] = [
  { id: 'respondent_age_band', section: 'respondents', kind: 'one', order: 'given' },
  { id: 'is_household_head', section: 'respondents', kind: 'one', order: 'given' },
  { id: 'day_night_presence', section: 'respondents', kind: 'one', order: 'given' },
  { id: 'intention_4weeks', section: 'plans', kind: 'one', order: 'given' },
  { id: 'return_when', section: 'plans', kind: 'one', order: 'given', askedOf: returning },
  { id: 'return_who', section: 'plans', kind: 'one', order: 'given', askedOf: returning },
  { id: 'relocation_destination', section: 'plans', kind: 'one', askedOf: relocating },
  { id: 'stay_reason', section: 'plans', kind: 'one', askedOf: staying },
  { id: 'obstacles', section: 'obstacles', kind: 'several' },
  { id: 'primary_need_return', section: 'needs', kind: 'one' },
  { id: 'second_need_return', section: 'needs', kind: 'one' },
  { id: 'info_needs', section: 'needs', kind: 'one' },
  { id: 'housing_tenure_origin', section: 'home', kind: 'one', order: 'given' },
  { id: 'house_condition', section: 'home', kind: 'one', order: 'given' },
  { id: 'origin_zone', section: 'displacement', kind: 'one' },
  { id: 'displacement_month', section: 'displacement', kind: 'one' },
  { id: 'displacement_cause', section: 'displacement', kind: 'one' },
  { id: 'sites_stayed_count', section: 'displacement', kind: 'one', order: 'given' },
  { id: 'occupation_before', section: 'occupation', kind: 'one' },
  { id: 'site_challenges', section: 'site', kind: 'several' },
];

/** Questions that share the answers yes, no and don't know: one line each in a common table. */
export const YES_NO_QUESTIONS: readonly {
  readonly section: SurveySection;
  readonly ids: readonly QuestionId[];
}[] = [
  {
    section: 'home',
    ids: [
      'origin_school_open',
      'origin_market_open',
      'origin_health_open',
      'origin_authorities_present',
      'visited_origin',
    ],
  },
  { section: 'occupation', ids: ['occupation_interrupted', 'expects_resume'] },
  {
    section: 'site',
    ids: [
      'coping_fewer_meals',
      'coping_smaller_portions',
      'coping_adults_less',
      'coping_whole_day',
      'coping_borrow_food',
      'coping_spend_savings',
      'coping_sell_assets',
    ],
  },
];

const COLUMNS: ReadonlyMap<string, Column> = new Map(
  returnIntention.columns.map((column) => [column.id, column]),
);

/** The form's column of a question. */
export function columnOf(id: QuestionId): Column {
  const column = COLUMNS.get(id);
  if (column === undefined) throw new Error(`The survey has no question ${id}`);
  return column;
}

/** The closed list of a question, `null` where the operation's places or numbers are the answers. */
export function listOf(id: QuestionId): CodeList | null {
  const { list } = columnOf(id);
  return list?.kind === 'codes' ? list : null;
}
