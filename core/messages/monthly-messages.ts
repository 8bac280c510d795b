// The words of the monthly DTM report. Every language says all of them. The summary is written as
// sentences from the figures, so that nobody retypes one.

import type { MonthlyCardId } from '../reports/monthly/month-cards.ts';

/** A dated total. Days are serial dates. */
export interface DatedFigure {
  readonly week: number;
  readonly individuals: number;
  /** Change since then in per cent, two decimals; `null` where there is no base. */
  readonly percent: number | null;
}

/** What the sentences about displacement are made from. */
export interface DisplacementFacts {
  readonly week: number;
  readonly individuals: number;
  readonly households: number | null;
  readonly sites: number;
  readonly open: number;
  /** Against the last week before the month, over comparable sites; `null` when there is none. */
  readonly onMonth: {
    readonly week: number;
    readonly before: number;
    readonly persons: number;
    readonly percent: number | null;
    readonly sites: number;
    readonly rawPersons: number;
    readonly rawPercent: number | null;
  } | null;
  readonly peak: DatedFigure;
  readonly first: DatedFigure;
  /** The largest zones with their share of the individuals, largest first. */
  readonly zones: readonly { readonly name: string; readonly share: number }[];
  /** Individuals that the reporting zones add up to. */
  readonly inZones: number;
  readonly arrivals: number | null;
  readonly departures: number | null;
  /** Weeks whose total cannot be compared with the one before. */
  readonly breaks: readonly number[];
}

/** What the sentences about needs and answers are made from. */
export interface NeedsFacts {
  readonly sites: number;
  /** Needs most named first, by the people of the sites that name them. */
  readonly priorities: readonly {
    readonly label: string;
    readonly share: number;
    readonly sites: number;
  }[];
  /** The sector with most people in sites with a serious or critical need; `null` when there is none. */
  readonly worst: {
    readonly label: string;
    readonly sites: number;
    readonly persons: number;
  } | null;
  readonly completed: number;
  readonly ongoing: number;
  readonly planned: number;
  readonly reached: number | null;
  readonly unmet: number;
  readonly unmetSites: number;
  /** The need repeated longest without answer. */
  readonly longest: {
    readonly site: string;
    readonly sector: string;
    readonly weeks: number;
  } | null;
}

export interface MonthlyMessages {
  readonly heading: string;
  readonly source: string;
  /** Shown in a tab that has no report yet. */
  readonly empty: string;
  readonly noReport: (month: number) => string;
  readonly month: (month: number) => string;
  readonly figuresOf: (week: number) => string;
  readonly cards: Readonly<Record<MonthlyCardId, string>>;
  readonly under: (card: MonthlyCardId, facts: DisplacementFacts, needs: NeedsFacts) => string;
  readonly explain: (card: MonthlyCardId, facts: DisplacementFacts, needs: NeedsFacts) => string;
  readonly sections: {
    readonly displacement: string;
    readonly intentions: string;
    readonly needs: string;
    readonly zones: string;
    readonly movements: string;
    readonly priorities: string;
    readonly interventions: string;
    readonly annex: string;
    readonly notes: string;
  };
  readonly displacement: (facts: DisplacementFacts) => readonly string[];
  readonly noSurvey: (month: number) => string;
  readonly needs: (facts: NeedsFacts) => readonly string[];
  readonly table: {
    readonly zone: string;
    readonly sites: string;
    readonly households: string;
    readonly individuals: string;
    readonly share: string;
    readonly change: string;
    readonly changePercent: string;
    readonly total: string;
    readonly origins: string;
    readonly destinations: string;
    readonly reasons: string;
    readonly persons: string;
    readonly notStated: string;
    readonly need: string;
    readonly firstSites: string;
    readonly firstPersons: string;
    readonly firstShare: string;
    readonly anySites: string;
    readonly anyPersons: string;
    readonly sector: string;
    readonly completed: string;
    readonly ongoing: string;
    readonly planned: string;
    readonly sitesCovered: string;
    readonly reached: string;
    readonly organisations: string;
    readonly site: string;
    readonly lastFigure: string;
    readonly firstNeed: string;
    readonly remarks: string;
  };
  readonly none: {
    readonly movements: string;
    readonly priorities: string;
    readonly interventions: string;
  };
  /** How many reports of the month say movements. */
  readonly movementsBase: (told: number, reports: number, weeks: number) => string;
  readonly prioritiesBase: (sites: number, persons: number) => string;
  readonly interventionsNote: (suspended: number) => string;
  readonly zonesNote: (inZones: number, total: number) => string;
  readonly notOnMap: (sites: readonly string[], more: number, persons: number) => string;
  readonly annexNote: string;
  readonly weeksOld: (weeks: number) => string;
  readonly notes: readonly string[];
  readonly charts: {
    readonly trend: string;
    readonly trendAlt: string;
    readonly week: string;
    readonly reported: string;
    readonly likeForLike: string;
    readonly sites: string;
    readonly open: string;
    readonly zones: string;
    readonly zonesAlt: string;
    readonly interventions: string;
    readonly interventionsAlt: string;
    readonly needs: string;
    readonly needsAlt: string;
    readonly map: string;
    readonly mapAlt: string;
  };
}
