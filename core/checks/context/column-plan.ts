// The columns that the general checks walk over, picked once per tab rather than once per row.

import type { Column, Form } from '../../forms/form.ts';
import type { PlaceList } from '../../reading/read-place.ts';

/** A column with limits; open ends are infinite. */
export interface LimitedColumn {
  readonly id: string;
  readonly min: number;
  readonly max: number;
}

/** Columns of one form by what is checked in them. Columns that the sheet lacks are not among them. */
export interface ColumnPlan {
  readonly required: readonly string[];
  readonly limited: readonly LimitedColumn[];
  readonly lengths: readonly { readonly id: string; readonly max: number }[];
  readonly teams: readonly string[];
  readonly places: readonly { readonly id: string; readonly list: PlaceList }[];
  /** Texts in which people may write about people, and whether a person's name is looked for. */
  readonly texts: readonly { readonly id: string; readonly names: boolean }[];
}

// Codes, and places that are called after people: a title before a name means nothing there.
const NO_PERSONAL_TEXT = new Set(['site_id', 'ssid_external', 'report_id', 'correction_of']);
const NAMED_AFTER_PEOPLE = new Set(['site_name', 'site_name_alt', 'locality']);

/** The plan of a form for a tab that has these columns. */
export function planColumns(form: Form, present: ReadonlyMap<string, number>): ColumnPlan {
  const columns = form.columns.filter(({ id }) => present.has(id));
  return {
    required: columns.filter(({ required }) => required === 'always').map(({ id }) => id),
    limited: columns.flatMap(({ id, min = -Infinity, max = Infinity }) =>
      min === -Infinity && max === Infinity ? [] : [{ id, min, max }],
    ),
    lengths: columns.flatMap(({ id, maxLength }) =>
      maxLength === undefined ? [] : [{ id, max: maxLength }],
    ),
    teams: columns.filter(({ list }) => list?.kind === 'teams').map(({ id }) => id),
    places: columns.flatMap(({ id, list }) =>
      list?.kind === 'zones' || (list?.kind === 'places' && list.level === 'adm3-or-zone')
        ? [{ id, list }]
        : [],
    ),
    texts: columns
      .filter(holdsPersonalText)
      .map(({ id }) => ({ id, names: !NAMED_AFTER_PEOPLE.has(id) })),
  };
}

function holdsPersonalText({ id, kind, list, required }: Column): boolean {
  if (required === 'computed' && id !== 'site_name') return false;
  const isText = kind === 'text' || kind === 'texts' || list?.kind === 'organisations';
  return isText && !NO_PERSONAL_TEXT.has(id);
}
