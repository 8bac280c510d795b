// The words of the weekly needs report. Every language says all of them.

import type { AbsenceKind } from '../reports/weekly-needs/absences.ts';
import type { CardId } from '../reports/weekly-needs/card-ids.ts';
import type { Sector } from '../reports/weekly-needs/sectors.ts';
import type { NeedTableMessages, WeeklyExplanationMessages } from './weekly-follow-up-messages.ts';

/** Facts under a key figure, as far as a card has some to tell. */
export interface CardFacts {
  readonly sites: number;
  readonly expected: number;
  readonly comparedSites: number;
  readonly sitesBefore: number;
  /** Figure that the change is measured from; `null` when there is none. */
  readonly base: number | null;
  readonly rawBase: number | null;
  readonly sexSites: number;
}

/** Columns of the table of sites, from the left. */
export interface SiteTableLabels {
  readonly zone: string;
  readonly site: string;
  readonly households: string;
  readonly individuals: string;
  readonly change: string;
  readonly changePercent: string;
  readonly arrivals: string;
  readonly departures: string;
  readonly needs: Readonly<Record<Sector, string>>;
  readonly firstNeed: string;
  readonly remarks: string;
}

/** A line of the data quality box: what, and the sentence that follows the number. */
export interface QualityLabels {
  readonly coverage: string;
  readonly coverageDetail: (sites: number, expected: number) => string;
  readonly compared: string;
  readonly comparedDetail: (compared: number, sites: number) => string;
  readonly carriedOver: string;
  readonly rounded: string;
  readonly explained: string;
  readonly unexplained: string;
  readonly outsideZones: string;
  /** Sites outside the zones, and what the zones add up to. */
  readonly outsideZonesDetail: (sites: string, inZones: number, total: number) => string;
  readonly unregistered: string;
  /** Codes of the sites, and where their figures are counted. */
  readonly unregisteredDetail: (codes: string) => string;
  readonly conflicts: string;
  readonly conflictsDetail: string;
  readonly rejected: string;
  readonly rejectedDetail: string;
  readonly sexes: string;
  readonly sexesDetail: (sites: number, total: number) => string;
  readonly warnings: string;
  readonly warningsDetail: string;
  /** One site of a list, with its figure. */
  readonly site: (name: string, individuals: number) => string;
  /** End of a list of sites that is too long for the line. */
  readonly more: (count: number) => string;
  readonly withheld: string;
  readonly noExplanation: string;
}

export interface WeeklyNeedsMessages {
  readonly heading: string;
  /** Where the figures come from, for the foot of printed pages. */
  readonly source: string;
  /** Shown in a tab that has no report yet. */
  readonly empty: string;
  readonly week: (from: number, to: number) => string;
  readonly wholeOperation: string;
  readonly team: (team: string) => string;
  readonly cutOff: (day: number) => string;
  readonly madeOn: (day: number) => string;
  /** Labels of the key figures; a figure may have a line under it. */
  readonly cards: Readonly<Record<CardId, string>>;
  readonly under: (card: CardId, facts: CardFacts) => string;
  readonly sections: {
    readonly sites: string;
    readonly zones: string;
    readonly sectors: string;
    readonly unanswered: string;
    readonly otherNeeds: string;
    readonly absences: string;
    readonly alerts: string;
    readonly quality: string;
    readonly outliers: string;
    readonly notes: string;
  };
  readonly sectors: Readonly<Record<Sector, string>>;
  readonly siteTable: SiteTableLabels;
  readonly zoneTable: {
    readonly sites: string;
    /** Explains that the columns of needs count sites. */
    readonly serious: string;
    readonly mostNamed: string;
    readonly share: string;
    readonly noZone: string;
    /** Sites of several zones that are counted together. */
    readonly otherZones: string;
    readonly total: string;
    readonly siteCount: (count: number) => string;
  };
  readonly remarks: {
    readonly carriedOver: string;
    readonly rounded: string;
    readonly alert: string;
    readonly firstFigure: string;
    readonly notCompared: string;
    readonly partlyAccessible: string;
    readonly notAccessible: string;
  };
  readonly absenceTable: {
    readonly situation: string;
    readonly lastFigure: string;
    readonly of: string;
    readonly age: string;
    readonly detail: string;
    readonly kinds: Readonly<Record<AbsenceKind, string>>;
    readonly weeks: (count: number) => string;
    readonly never: string;
    readonly closedOn: (day: number) => string;
    readonly errors: (count: number) => string;
    /** A coordinator has not accepted the report. */
    readonly refused: string;
  };
  readonly alertTable: { readonly type: string; readonly noType: string; readonly none: string };
  readonly quality: QualityLabels;
  readonly outlierTable: { readonly before: string; readonly explanation: string };
  readonly needTables: NeedTableMessages;
  readonly explain: WeeklyExplanationMessages;
  /** Said where a table has no row. */
  readonly none: string;
  readonly noSites: string;
  readonly notes: readonly string[];
  readonly charts: {
    readonly individuals: string;
    readonly individualsAlt: string;
    readonly needs: string;
    readonly needsAlt: string;
    readonly week: string;
    readonly sites: string;
    readonly sector: string;
  };
}
