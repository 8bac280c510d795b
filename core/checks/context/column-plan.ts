// The columns that the general checks walk over, picked once per tab rather than once per row.

import type { Column, Form, FormId } from '../../forms/form.ts';
import type { PlaceList } from '../../reading/read-place.ts';

/** A column with limits; open ends are infinite. */
export interface LimitedColumn {
  readonly id: string;
  readonly min: number;
  readonly max: number;
}

/** Columns of one form by what is checked in them. Columns that the sheet lacks are not among them. */
export interface ColumnPlan {
  readonly form: FormId;
  readonly required: readonly string[];
  readonly limited: readonly LimitedColumn[];
  readonly lengths: readonly { readonly id: string; readonly max: number }[];
  readonly teams: readonly string[];
  readonly places: readonly { readonly id: string; readonly list: PlaceList }[];
  /** Texts in which people may write about people. */
  readonly texts: readonly PersonalText[];
  /** Columns with several answers of a closed list. */
  readonly choices: readonly ChoiceColumn[];
  /** Days on which something has happened already. A closing date may be announced. */
  readonly past: readonly string[];
  /** Columns that hold a month as its first day. */
  readonly months: readonly string[];
  /** Days that belong to the crisis. */
  readonly sinceCrisis: readonly string[];
  /** Counts of people and things, in which some people write 999 for "don't know". */
  readonly counts: readonly string[];
  /** Columns that must be empty where the person refused to answer, empty in other forms. */
  readonly afterConsent: ReadonlySet<string>;
}

/** A text column, and whether names of persons and telephone numbers are looked for in it. */
export interface PersonalText {
  readonly id: string;
  readonly names: boolean;
  readonly phones: boolean;
}

/** A column with several answers: those that stand alone, and how many there may be. */
export interface ChoiceColumn {
  readonly id: string;
  readonly alone: readonly string[];
  readonly max: number;
}

/** "None", "don't know" and "prefers not to answer", as the lists have them (domain notes 2.7). */
const ALONE = new Set(['aucun', 'aucune', 'nsp', 'nr']);
const PAST = new Set(['week_end', 'visit_date', 'open_date', 'profile_month', 'interview_date']);
const SINCE_CRISIS = new Set(['open_date', 'first_arrival_month', 'displacement_month']);
// Where 999 and 888 are figures like any other.
const NO_COUNT = new Set(['survey_round', 'site_area_m2', 'max_capacity', 'correction_ind']);

// Codes of other databases may have eight figures, and places are called after people: a number or a
// title before a name means nothing there.
const NUMBERED = new Set(['ssid_external', 'correction_of', 'responds_to_need']);
const NAMED_AFTER_PEOPLE = new Set([
  'site_name',
  'site_name_alt',
  'locality',
  'admin1_name',
  'admin2_name',
  'admin3_name',
]);

/** The plan of a form for a tab that has these columns. */
export function planColumns(form: Form, present: ReadonlyMap<string, number>): ColumnPlan {
  const columns = form.columns.filter(({ id }) => present.has(id));
  const consent = columns.findIndex(({ id }) => id === 'consent');
  return {
    form: form.id,
    required: columns.filter(({ required }) => required === 'always').map(({ id }) => id),
    limited: columns.flatMap(({ id, min = -Infinity, max = Infinity }) =>
      min === -Infinity && max === Infinity ? [] : [{ id, min, max }],
    ),
    lengths: columns.flatMap(({ id, maxLength }) =>
      maxLength === undefined ? [] : [{ id, max: maxLength }],
    ),
    teams: columns.filter(({ list }) => list?.kind === 'teams').map(({ id }) => id),
    places: columns.flatMap(({ id, list }) =>
      list?.kind === 'zones' || (list?.kind === 'places' && typeof list.level === 'string')
        ? [{ id, list }]
        : [],
    ),
    texts: columns
      .filter((column) => holdsPersonalText(form.id, column))
      .map(({ id }) => ({ id, names: !NAMED_AFTER_PEOPLE.has(id), phones: !NUMBERED.has(id) })),
    choices: columns.flatMap(({ id, kind, list, maxChoices: max = Infinity }) =>
      kind === 'texts' && list?.kind === 'codes'
        ? [{ id, alone: list.codes.map(({ code }) => code).filter((code) => ALONE.has(code)), max }]
        : [],
    ),
    past: idsOf(columns, ({ id }) => PAST.has(id)),
    months: idsOf(columns, ({ id, kind }) => kind === 'date' && id.endsWith('_month')),
    sinceCrisis: idsOf(columns, ({ id }) => SINCE_CRISIS.has(id)),
    counts: idsOf(columns, ({ id, kind }) => kind === 'integer' && !NO_COUNT.has(id)),
    afterConsent: new Set(consent < 0 ? [] : columns.slice(consent + 1).map(({ id }) => id)),
  };
}

function idsOf(
  columns: readonly Column[],
  isWanted: (column: Column) => boolean,
): readonly string[] {
  return columns.filter(isWanted).map(({ id }) => id);
}

/** Whatever of a row is stored as people typed it: texts, and codes that only the operation knows. */
function holdsPersonalText(form: FormId, { id, kind, list, required }: Column): boolean {
  // Computed columns are written anew, but for the names of the registry.
  if (required === 'computed' && form !== 'sites' && id !== 'site_name') return false;
  // A cell that is read to codes holds codes alone; an unknown site is refused whatever it says.
  if (list?.kind === 'codes' || id === 'site_id') return false;
  return kind === 'text' || kind === 'texts' || kind === 'code';
}
