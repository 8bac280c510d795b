// Labels of the columns that exported data has besides those of the forms.

export interface DatasetMessages {
  /** Ids of columns whose value is hidden in a row. */
  readonly hidden: string;
  readonly zone: string;
  /** How many sites a row is of. */
  readonly sites: string;
  /** The survey's tables. */
  readonly survey: {
    readonly title: string;
    readonly round: string;
    readonly month: string;
    /** In place of a zone: every site. */
    readonly all: string;
    /** Zones with too few answers, together. */
    readonly otherZones: string;
    readonly question: string;
    readonly questionLabel: string;
    readonly answer: string;
    readonly answerLabel: string;
    readonly respondents: string;
    readonly count: string;
    readonly percent: string;
  };
}
