// The words of the report on return intentions. Every language says all of them. Questions and
// answers are called as in the form.

import type { SurveyCardId } from '../reports/return-intentions/survey-cards.ts';
import type { QuestionId, SurveySection } from '../reports/return-intentions/questions.ts';

/** What the sentences about a survey are made from. Shares are per cent with one decimal. */
export interface SurveyFacts {
  readonly respondents: number;
  readonly refusals: number;
  /** `null` where they must not be told. */
  readonly women: number | null;
  readonly men: number | null;
  readonly sites: number;
  readonly coveredSites: number;
  readonly openSites: number;
  /** Days, serial dates. */
  readonly from: number;
  readonly to: number;
  /** Fewest respondents of whom a share is told. */
  readonly least: number;
  /** Respondents and month of the survey before; `null` when there was none. */
  readonly before: { readonly respondents: number; readonly month: number } | null;
  readonly womenShare: number | null;
  readonly probability: boolean;
  /** More than one number of the round stands in the rows. */
  readonly mixedRounds: boolean;
}

export interface ReturnIntentionsMessages {
  readonly heading: string;
  readonly source: string;
  /** Shown in a tab that has no report yet. */
  readonly empty: string;
  readonly noSurvey: (month: number) => string;
  readonly month: (month: number) => string;
  readonly wholeOperation: string;
  readonly team: (team: string) => string;
  readonly days: (from: number, to: number) => string;
  readonly madeOn: (day: number) => string;
  readonly cards: Readonly<Record<SurveyCardId, string>>;
  readonly under: (card: SurveyCardId, facts: SurveyFacts) => string;
  /** What the figure counts, of whom, and what is left out. */
  readonly explain: (card: SurveyCardId, facts: SurveyFacts) => string;
  readonly sections: Readonly<Record<SurveySection | 'zones' | 'series' | 'method', string>>;
  readonly table: {
    readonly answer: string;
    readonly count: string;
    readonly share: string;
    readonly women: string;
    readonly men: string;
    readonly before: string;
    readonly change: string;
    readonly interval: string;
    readonly question: string;
    readonly zone: string;
    readonly sites: string;
    readonly respondents: string;
    readonly month: string;
    readonly firstObstacle: string;
    readonly firstNeed: string;
    readonly noZone: string;
    readonly otherAnswers: (count: number) => string;
  };
  /** How many answered, and how many of those asked did not. */
  readonly base: (answered: number, blank: number) => string;
  readonly bySex: (women: number, men: number) => string;
  /** Of whom a question was asked. */
  readonly askedOf: Partial<Readonly<Record<QuestionId, string>>>;
  readonly several: string;
  /** Limits of an interval of 95 per cent. */
  readonly limits: (low: number, high: number) => string;
  /** Shown shares add up to `shown`, not 100, because each is rounded by itself. */
  readonly rounding: (shown: number) => string;
  readonly tooFew: (least: number) => string;
  readonly nobody: string;
  readonly manySites: string;
  readonly summary: (facts: SurveyFacts, shares: SurveyShares) => readonly string[];
  readonly method: (facts: SurveyFacts) => readonly string[];
  readonly charts: {
    readonly series: string;
    readonly seriesAlt: string;
    readonly obstacles: string;
    readonly obstaclesAlt: string;
    readonly needs: string;
    readonly needsAlt: string;
    readonly challenges: string;
    readonly challengesAlt: string;
    readonly share: string;
    readonly intention: Readonly<Record<'retour' | 'rester' | 'partir_ailleurs', string>>;
  };
}

/** The shares of the summary, in per cent; `null` where they are not told. */
export interface SurveyShares {
  readonly back: number | null;
  readonly stay: number | null;
  readonly elsewhere: number | null;
  readonly abroad: number | null;
  readonly undecided: number | null;
  /** Change of the share of those who return, in percentage points. */
  readonly backPoints: number | null;
  readonly firstObstacle: { readonly label: string; readonly share: number } | null;
  readonly firstNeed: { readonly label: string; readonly share: number } | null;
}
