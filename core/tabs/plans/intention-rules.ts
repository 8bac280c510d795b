// The rules that the return-intention survey draws by itself: consent first, then the questions that
// follow from the intention.

import { yesNo } from '../../forms/code-lists/answers.ts';
import { intention } from '../../forms/code-lists/intentions.ts';
import type { Form } from '../../forms/form.ts';
import { intentionsInterview } from '../../forms/intentions/interview.ts';
import type { ConditionalFormat } from '../edit.ts';
import { ruleSheet, shows, whenNumbers } from './rule-sheet.ts';

/** Which intention each question belongs to, and with which others it may be answered too. */
const ASKED_WHEN: readonly (readonly [id: string, asked: string, ...allowed: string[]])[] = [
  ['return_when', 'retour'],
  ['return_who', 'retour'],
  ['relocation_destination', 'partir_ailleurs', 'etranger'],
  ['stay_reason', 'rester'],
];

/** Answers without consent, questions asked or left out against the intention, repeated needs. */
export function intentionRules(form: Form, rows: number): readonly ConditionalFormat[] {
  const { cell, moving, error, warning } = ruleSheet(form, rows);
  const refused = shows(cell('consent'), yesNo, ['non']);
  // What follows the interview's columns are answers, to the end of the form.
  const answers = form.columns.slice(intentionsInterview.length).map(({ id }) => id);
  const [firstAnswer = '', lastAnswer = ''] = [answers[0], answers[answers.length - 1]];
  const planned = cell('intention_4weeks');
  const second = cell('second_need_return');
  const departure = cell('displacement_month');
  const interview = cell('interview_date');
  return [
    // Whoever refuses must leave no trace but the refusal.
    error(firstAnswer, lastAnswer, `AND(${refused},${moving(firstAnswer)}<>"")`),
    ...ASKED_WHEN.flatMap(([id, asked, ...allowed]) => {
      const fits = shows(planned, intention, [asked, ...allowed]);
      return [
        warning(id, id, `AND(${cell(id)}="",${shows(planned, intention, [asked])})`),
        error(id, id, `AND(${cell(id)}<>"",${planned}<>"",NOT(${fits}))`),
      ];
    }),
    error(
      'second_need_return',
      'second_need_return',
      `AND(${second}<>"",${second}=${cell('primary_need_return')})`,
    ),
    error(
      'displacement_month',
      'displacement_month',
      whenNumbers([departure, interview], `${departure}>${interview}`),
    ),
  ];
}
