// Who does what at a site: the activities that touch the month.

import { interventionLog } from '../../forms/intervention-log.ts';
import type { InterventionValues } from '../../reading/reading.ts';
import { figure, text } from '../document/cells.ts';
import type { Block, DocumentCell } from '../document/document.ts';
import { answerText, columnOf } from './answer-cell.ts';
import type { ProfileContext } from './profile-context.ts';
import type { ProfileSubject } from './profile-subject.ts';

/** The table of the activities. */
export function interventionsTable(subject: ProfileSubject, context: ProfileContext): Block {
  const words = context.messages.siteProfiles.interventions;
  return {
    kind: 'table',
    columns: [
      { label: words.sector, span: 2 },
      { label: words.activity, span: 3 },
      { label: words.organisation, span: 1 },
      { label: words.status, span: 1 },
      { label: words.period, span: 3 },
      { label: words.targeted, span: 1, align: 'right' },
      { label: words.reached, span: 1, align: 'right' },
    ],
    rows: subject.interventions.map((values, index) =>
      activityRow(values, `${subject.id} activity ${index + 1}`, context),
    ),
    empty: words.none,
  };
}

function activityRow(
  values: InterventionValues,
  id: string,
  context: ProfileContext,
): readonly DocumentCell[] {
  const { interventions: words } = context.messages.siteProfiles;
  const answer = (column: keyof InterventionValues): DocumentCell => {
    const value = values[column];
    return text(
      typeof value === 'string'
        ? answerText(columnOf(interventionLog, column), value, context)
        : null,
    );
  };
  const persons = (column: 'targeted_ind' | 'reached_ind'): DocumentCell => ({
    ...figure(values[column] ?? null),
    people: { id: `${id} ${column}`, of: 'characteristic' },
  });
  const { start_date: start, end_date: end } = values;
  return [
    answer('sector'),
    answer('activity_type'),
    answer(typeof values.org_implementing === 'string' ? 'org_implementing' : 'org_lead'),
    answer('status'),
    text(typeof start === 'number' ? words.days(start, end ?? null) : null),
    persons('targeted_ind'),
    persons('reached_ind'),
  ];
}
