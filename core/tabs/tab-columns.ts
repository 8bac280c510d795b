// The columns of the tabs that are not forms, in the order in which they stand. Their ids are bound
// as developer metadata `dtm.column`; labels are in row 1 and data begins in row 2.

/** Column ids of each tab of the product's own, from column 1. */
export const TAB_COLUMNS = {
  settings: ['id', 'label', 'value', 'note'],
  places: ['level', 'pcode', 'name', 'parent', 'valid_from', 'valid_to', 'aliases'],
  /** `type` is of the list `organisation_type`; the acronyms are those of other languages, where they differ. */
  organisations: ['acronym', 'name', 'type', 'acronym_en', 'acronym_es', 'aliases'],
  sources: ['team', 'document', 'name', 'users'],
  /** From `sheet_row` on the columns are hidden: what is needed to undraw a finding. */
  findings: [
    'severity',
    'code',
    'tab',
    'cell',
    'site_id',
    'column',
    'message',
    'value',
    'suggestion',
    'sheet_row',
    'sheet_column',
    'previous_background',
    'previous_note',
  ],
  /** The cleaning log of the sector (IMPACT cleaningtools), and when. */
  corrections: [
    'uuid',
    'agency',
    'area',
    'variable',
    'issue',
    'check_id',
    'old_value',
    'new_value',
    'fix',
    'checked_by',
    'checked_at',
  ],
  /** From `form` on the columns are hidden: what ties a justification to its finding. */
  justifications: [
    'site_id',
    'period',
    'column',
    'value',
    'issue',
    'justification',
    'justified_by',
    'justified_at',
    'form',
    'record',
    'column_id',
    'check_id',
    'raw_value',
    'matter',
  ],
  /** The last two are hidden: the form's id and the source, for whoever reads the tab back. */
  rejects: [
    'site_id',
    'week_end',
    'form_title',
    'team',
    'source_name',
    'message',
    'source_link',
    'source_tab',
    'source_row',
    'rejected_at',
    'reasons',
    'form',
    'source_document',
  ],
  /**
   * The figures of both teams side by side, then where each stands; `counted` is the team whose
   * figure counts. The ids of the spreadsheets are hidden.
   */
  conflicts: [
    'site_id',
    'site_name',
    'week_end',
    'counted',
    'team_a',
    'individuals_a',
    'households_a',
    'team_b',
    'individuals_b',
    'households_b',
    'name_a',
    'row_a',
    'link_a',
    'name_b',
    'row_b',
    'link_b',
    'document_a',
    'document_b',
  ],
  log: ['at', 'who', 'what', 'source', 'read', 'accepted', 'rejected', 'changed', 'withdrawn'],
} as const satisfies Record<string, readonly string[]>;

/** Tabs of the product's own that have columns. */
export type OwnTab = keyof typeof TAB_COLUMNS;

/** Column ids of one of these tabs. */
export type OwnColumn<T extends OwnTab> = (typeof TAB_COLUMNS)[T][number];

/** What a base tab adds at the right of its form's columns. */
export const BASE_COLUMNS = [
  'source_document',
  'source_tab',
  'source_row',
  'source_link',
  'consolidated_at',
  'record_status',
  'justifications',
] as const;

export type BaseColumn = (typeof BASE_COLUMNS)[number];

/** First row of data of a form tab and of a base tab: labels in row 1, HXL tags in row 2. */
export const FORM_DATA_ROW = 3;

/** First row of data of every tab of `TAB_COLUMNS`. */
export const OWN_DATA_ROW = 2;
