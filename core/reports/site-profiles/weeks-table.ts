// The weeks of the month at a site: population, movements, and the six needs as levels.

import { FORM_BY_ID } from '../../forms/index.ts';
import { figure, levelCell, text } from '../document/cells.ts';
import type { Block, DocumentColumn } from '../document/document.ts';
import { changeOf } from '../percent.ts';
import { SECTORS } from '../weekly-needs/sectors.ts';
import { columnOf } from './answer-cell.ts';
import type { ProfileContext } from './profile-context.ts';
import type { ProfileSubject, WeekFigures } from './profile-subject.ts';

/** The table; sites that are counted together have no levels. */
export function weeksTable(
  { id, weeks, isGroup }: ProfileSubject,
  { messages }: ProfileContext,
): Block {
  const words = messages.weeklyNeeds.siteTable;
  const figures = [
    words.households,
    words.individuals,
    words.change,
    words.arrivals,
    words.departures,
  ];
  const columns: readonly DocumentColumn[] = [
    { label: messages.siteProfiles.weeks.week, span: 1 },
    ...figures.map((label) => ({ label, span: 1, align: 'right' }) as const),
    ...(isGroup
      ? []
      : SECTORS.map((sector) => ({
          label: words.needs[sector],
          span: 1,
          align: 'center' as const,
          sensitivity: columnOf(FORM_BY_ID.weekly, `need_${sector}_level`).sensitivity,
        }))),
  ];
  return {
    kind: 'table',
    columns,
    rows: weeks.map((week, index) => [
      figure(week.week, 'day'),
      figure(week.households),
      {
        ...figure(week.individuals),
        people: { id: `${id} ${week.week}`, of: isGroup ? 'all' : 'site' } as const,
      },
      figure(changeSince(weeks[index - 1], week), 'signed'),
      figure(week.arrivals),
      figure(week.departures),
      ...(isGroup
        ? []
        : SECTORS.map((sector) =>
            week.needs === null ? text(null) : levelCell(week.needs[sector]),
          )),
    ]),
    empty: messages.siteProfiles.weeks.none,
  };
}

/** Against the week before, where it has a figure too. */
function changeSince(before: WeekFigures | undefined, now: WeekFigures): number | null {
  if (before === undefined || before.week !== now.week - 7) return null;
  if (before.individuals === null || now.individuals === null) return null;
  return changeOf(before.individuals, now.individuals).persons;
}
