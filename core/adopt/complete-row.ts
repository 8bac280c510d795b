// What a list does not say and the spreadsheet knows, or what can be written truthfully: the own
// team, the week that was asked for, "don't know" for needs. Movements are never completed: nobody
// counted them, and blank is not zero.

import type { FormId } from '../forms/form.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import { findZone } from '../places/find-place.ts';
import type { Cell } from '../table/cell.ts';

/** What is known beside the list. */
export interface KnownBeside {
  readonly team: string | null;
  /** Cut-off day of the week that the figures are for; null when the list says it itself. */
  readonly week: number | null;
  readonly gazetteer: Gazetteer;
}

type Values = Readonly<Record<string, Cell | undefined>>;

const NEED_LEVELS = ['protection', 'wash', 'health', 'food', 'shelter', 'security'].map(
  (sector) => `need_${sector}_level`,
);

/**
 * Values by column id for blank cells of one row; what stands in the list is never replaced.
 * @param taken Columns that the list has: a blank there is a blank.
 */
export function completions(
  form: FormId,
  values: Values,
  taken: ReadonlySet<string>,
  beside: KnownBeside,
): ReadonlyMap<string, Cell> {
  const found =
    form === 'sites' ? ofSite(values, beside) : form === 'weekly' ? ofWeek(values, beside) : [];
  return new Map(
    found.filter(([id, value]) => value !== null && !taken.has(id) && values[id] == null),
  );
}

function ofSite(values: Values, { team, gazetteer }: KnownBeside): readonly [string, Cell][] {
  const individuals = values['individuals'];
  const isLived = typeof individuals === 'number' && individuals > 0;
  return [
    ['facilitator_team', team],
    ['site_status', isLived ? 'ouvert' : null],
    ['reporting_zone', zoneOf(values, gazetteer)],
  ];
}

function ofWeek(values: Values, { team, week }: KnownBeside): readonly [string, Cell][] {
  const wasVisited = typeof values['visit_date'] === 'number';
  return [
    ['week_end', week],
    ['facilitator_code', team],
    ['access_status', wasVisited ? 'accessible' : null],
    ['carried_over', wasVisited ? 'non' : null],
    ...NEED_LEVELS.map((id): [string, Cell] => [id, week === null ? null : 'nsp']),
  ];
}

/** The zone that the commune is, or is called; in a country without zones, the commune itself. */
function zoneOf(values: Values, gazetteer: Gazetteer): string | null {
  const names = ['admin3_name', 'locality'].flatMap((id) => {
    const value = values[id];
    return typeof value === 'string' ? [value] : [];
  });
  if (!gazetteer.covers) return names[0] ?? null;
  return names.flatMap((name) => findZone(gazetteer, name)?.pcode ?? [])[0] ?? null;
}
