// What the demonstration operation consists of, before anything of it is in a spreadsheet. Cells
// are as a person enters them in a French spreadsheet: a number is a number; a text is typed, so
// that `18/11/2014` becomes a date, a code's French label is chosen, and a leading apostrophe keeps
// the rest as text.

/** Cells of one row by column id; a column that is not there is left empty. */
export type DemoRow = Readonly<Record<string, string | number>>;

/** The tabs that a team fills in. */
export type DemoTab =
  'form.sites' | 'form.weekly' | 'form.profile' | 'form.intentions' | 'form.interventions';

/** An error that really happens, put into the demonstration on purpose. */
export interface DemoDirt {
  readonly team: string;
  readonly tab: DemoTab;
  /** Site whose row it is in; `null` for the header row. */
  readonly site: string | null;
  /**
   * Day of the row: its cut-off day, `2014-11-18`, the first day of a profile's month, the day of an
   * interview, the first day of an activity; `null` in the site registry and the header row.
   */
  readonly week: string | null;
  /** Column id; `null` when the row itself is the error. */
  readonly column: string | null;
  readonly what: string;
  /** Code of the finding that should tell; `null` where nothing should be said on the cell. */
  readonly code: string | null;
  /** Whether the row must stay out of the master. */
  readonly rejected: boolean;
}

/** One facilitators' team and its spreadsheet. */
export interface DemoTeam {
  /** `EQ-01`. */
  readonly team: string;
  /** Name of the spreadsheet. */
  readonly name: string;
  readonly users: readonly string[];
  /** Rows of the five forms, dirt included, in the order they stand. */
  readonly sites: readonly DemoRow[];
  readonly weekly: readonly DemoRow[];
  readonly profile: readonly DemoRow[];
  readonly intentions: readonly DemoRow[];
  readonly interventions: readonly DemoRow[];
  /** Labels in row 1 that somebody typed over. */
  readonly renamedHeaders: readonly {
    readonly tab: DemoTab;
    readonly column: string;
    readonly label: string;
  }[];
}

/** The whole operation and what its master must show after everything is consolidated. */
export interface DemoOperation {
  readonly name: string;
  /** Name of the master spreadsheet. */
  readonly masterName: string;
  readonly coordinators: readonly string[];
  /** Values of the `settings` tab by id. */
  readonly settings: Readonly<Record<string, string | number>>;
  readonly teams: readonly DemoTeam[];
  readonly dirt: readonly DemoDirt[];
  readonly expected: DemoExpectation;
}

export interface DemoExpectation {
  /** Individuals and sites with a figure by cut-off day, on the days whose total is published. */
  readonly published: Readonly<
    Record<string, { readonly individuals: number; readonly sites: number }>
  >;
  /** Individuals by zone code on 18 November 2014. */
  readonly zones: Readonly<Record<string, number>>;
  /** Individuals of 18 November that none of the twelve zones explains. */
  readonly outsideZones: number;
  /** Sites by what the report of 18 November must say about them. */
  readonly notReceived: readonly string[];
  readonly inaccessible: readonly string[];
  readonly rejected: readonly string[];
  readonly closed: readonly string[];
  /** Site-weeks that two teams report. */
  readonly conflicts: readonly {
    readonly site: string;
    readonly week: string;
    readonly teams: readonly string[];
  }[];
}
