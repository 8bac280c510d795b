// What a form is: the vocabulary in which the data dictionary is written. No form is defined here.

/** The languages staff may choose; French is the first one everywhere. */
export type Language = 'fr' | 'en' | 'es';

/** The same words in every language; a missing language does not compile. */
export type Labels = Readonly<Record<Language, string>>;

/**
 * What a column holds.
 * `texts` is several texts or codes separated by `;`; `moment` is a date with a time of day;
 * `yes-no` is a code of list `oui_non`.
 */
export type ColumnKind =
  'text' | 'texts' | 'code' | 'yes-no' | 'integer' | 'decimal' | 'date' | 'moment';

/** Who may see a column. `restricted`: coordinators and cluster; `sensitive`: protection too. */
export type Sensitivity = 'public' | 'internal' | 'restricted' | 'sensitive';

/**
 * When a cell must be filled. `conditional`: a check knows the condition. `computed`: never typed;
 * the system fills it, and a facilitator may leave it empty.
 */
export type Requirement = 'always' | 'optional' | 'conditional' | 'computed';

/** One value of a code list: the code is stored, the label shown. */
export interface Code {
  readonly code: string;
  readonly labels: Labels;
  /** Other ways people write it, in any language. */
  readonly aliases?: readonly string[];
}

/**
 * A closed list of the dictionary, or the name of a list that the operation itself fills:
 * its sites, its teams, its places, its reporting zones, its organisations.
 */
export type ListRef =
  | { readonly kind: 'codes'; readonly name: string; readonly codes: readonly Code[] }
  | { readonly kind: 'sites' }
  | { readonly kind: 'teams' }
  | { readonly kind: 'zones' }
  | { readonly kind: 'organisations' }
  | { readonly kind: 'places'; readonly level: 1 | 2 | 3 | 'adm3-or-zone' | 'adm1-or-abroad' };

/** One column of a form. */
export interface Column<Id extends string = string, Kind extends ColumnKind = ColumnKind> {
  readonly id: Id;
  readonly labels: Labels;
  /** Former labels and spellings met in the field, in any language. */
  readonly aliases?: readonly string[];
  readonly kind: Kind;
  readonly required: Requirement;
  readonly list?: ListRef;
  /** Smallest and largest value that can be true, inclusive. */
  readonly min?: number;
  readonly max?: number;
  /** Decimals that are shown of a decimal number; as many as there are when not given. */
  readonly decimals?: number;
  /** Most answers of a column with several. */
  readonly maxChoices?: number;
  /** Largest number of characters of a text. */
  readonly maxLength?: number;
  readonly hxl: string;
  readonly sensitivity: Sensitivity;
  /** What to fill in and why, for the column's note. */
  readonly help: Labels;
}

/** The forms of the product: `sites` has the tabs `form.sites` and `base.sites`, and so on. */
export type FormId = 'sites' | 'weekly' | 'profile' | 'intentions' | 'interventions';

/** A form: one tab in a facilitator's spreadsheet and one base tab in the master. */
export interface Form<Columns extends readonly Column[] = readonly Column[]> {
  readonly id: FormId;
  /** Title of the tab. */
  readonly titles: Labels;
  readonly columns: Columns;
  /** Ids of the columns that together identify a record. */
  readonly key: readonly Columns[number]['id'][];
}

/** The TypeScript type of a value by the kind of its column. Dates are serial numbers. */
export interface ValueOfKind {
  readonly text: string;
  readonly texts: string;
  readonly code: string;
  readonly 'yes-no': 'oui' | 'non';
  readonly integer: number;
  readonly decimal: number;
  readonly date: number;
  readonly moment: number;
}

/**
 * The values of one row by column id. `null` is an empty cell. `undefined` is no usable value: the
 * sheet has no such column, or the cell could not be read; a finding says which.
 */
export type ValuesOf<F extends Form> = {
  [C in F['columns'][number] as C['id']]: ValueOfKind[C['kind']] | null | undefined;
};
