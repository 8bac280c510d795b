// The words of the site profiles. Every language says all of them. Questions and answers are called
// as in the forms.

import type { ProfileSectionId } from '../reports/site-profiles/layout.ts';
import type { ProfileAbsenceKind } from '../reports/site-profiles/profile-absences.ts';
import type { ProfileCardId } from '../reports/site-profiles/profile-cards.ts';
import type { SphereId, SphereVerdict } from '../reports/site-profiles/sphere.ts';

/** What the lines under the key figures, and their explanations, are made from. */
export interface ProfileCardFacts {
  /** Sites with a profile, and sites open in the month. */
  readonly profiled: number;
  readonly open: number;
  /** Profiles that tell what the figure counts. */
  readonly known: number;
  /** Open findings on what the figure counts. */
  readonly findings: number;
  /** The standard of the figure; `null` where it has none. */
  readonly standard: number | null;
  /** Sites whose figures are not shown, because they are too small. */
  readonly withheld: number;
}

export interface SiteProfilesMessages {
  readonly heading: string;
  readonly source: string;
  /** Shown in a tab that has no report yet. */
  readonly empty: string;
  readonly noProfiles: (month: number) => string;
  readonly month: (month: number) => string;
  readonly wholeOperation: string;
  readonly team: (team: string) => string;
  readonly madeOn: (day: number) => string;
  readonly cards: Readonly<Record<ProfileCardId, string>>;
  readonly under: (card: ProfileCardId, facts: ProfileCardFacts) => string;
  /** What the figure counts, from how many sites, what is left out, which findings are open. */
  readonly explain: (card: ProfileCardId, facts: ProfileCardFacts) => string;
  readonly sections: Readonly<
    Record<
      ProfileSectionId | 'index' | 'absences' | 'weeks' | 'interventions' | 'quality' | 'method',
      string
    >
  >;
  readonly index: {
    readonly site: string;
    readonly zone: string;
    readonly individuals: string;
    readonly visit: string;
    readonly sphere: string;
    readonly gap: string;
    readonly allMet: string;
    readonly notKnown: string;
  };
  readonly sphere: {
    readonly indicator: string;
    readonly value: string;
    readonly standard: string;
    readonly verdict: string;
    readonly names: Readonly<Record<SphereId, string>>;
    readonly short: Readonly<Record<SphereId, string>>;
    /** A standard with its unit. */
    readonly limit: (id: SphereId, standard: number) => string;
    /** With a mark that tells them without colour. */
    readonly verdicts: Readonly<Record<SphereVerdict, string>>;
    readonly none: string;
    /** An indicator that is not met, with its value, in a few words. */
    readonly failed: (id: SphereId, value: number | null, isEmergency: boolean) => string;
  };
  readonly pyramid: {
    readonly title: string;
    readonly sampled: string;
    readonly extrapolated: string;
    readonly women: string;
    readonly men: string;
    readonly ages: readonly [string, string, string, string];
  };
  readonly population: {
    readonly female: string;
    readonly male: string;
    /** A label of a figure that was not counted. */
    readonly estimated: (label: string) => string;
    readonly householdSize: string;
    readonly monthChange: string;
    readonly perCapacity: string;
  };
  readonly weeks: { readonly week: string; readonly none: string };
  readonly interventions: {
    readonly sector: string;
    readonly activity: string;
    readonly organisation: string;
    readonly status: string;
    readonly period: string;
    readonly targeted: string;
    readonly reached: string;
    readonly none: string;
    readonly days: (from: number, to: number | null) => string;
  };
  readonly absences: {
    readonly situation: string;
    readonly lastProfile: string;
    readonly lastFigure: string;
    readonly of: string;
    readonly kinds: Readonly<Record<ProfileAbsenceKind, string>>;
    readonly closedOn: (day: number) => string;
    readonly none: string;
  };
  readonly quality: {
    readonly extrapolated: string;
    readonly sampled: string;
    readonly notAdding: (sum: number, total: number) => string;
    readonly incomplete: string;
    readonly weekly: (weekly: number, week: number, percent: number | null) => string;
    readonly noWeekly: string;
    readonly unread: (columns: string) => string;
    readonly findings: (count: number, columns: string) => string;
    readonly noFindings: string;
  };
  /** What the figures of small sites are, together. */
  readonly together: (sites: number, least: number) => string;
  readonly withheld: (sites: number, least: number) => string;
  /** In place of a text with personal data. */
  readonly masked: string;
  readonly labelled: (label: string, value: string) => string;
  readonly percent: (value: number) => string;
  readonly squareMetres: (value: number) => string;
  readonly chart: { readonly title: string; readonly alt: string; readonly indicator: string };
  readonly method: readonly string[];
}
