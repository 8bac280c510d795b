// Findings: what is wrong in the data, as data. They are returned, never thrown. A code never
// changes its meaning; its facts are all that a sentence about it needs, in any language.

import type { Cell } from '../table/cell.ts';
import type { ActivityFacts } from './facts/activity-facts.ts';
import type { AnswerFacts } from './facts/answer-facts.ts';
import type { ProfileFacts } from './facts/profile-facts.ts';
import type { SurveyFacts } from './facts/survey-facts.ts';
import type { AcrossFacts } from './facts/across-facts.ts';

/** `error` keeps the row out of the master; `warning` asks a person; `info` only tells. */
export type Severity = 'error' | 'warning' | 'info';

/** Facts of each code. Column ids and codes, never words of a language; dates are serial numbers. */
export interface FindingFacts
  extends AcrossFacts, ActivityFacts, AnswerFacts, ProfileFacts, SurveyFacts {
  'header/missing': { column: string };
  'header/unknown': { header: string };
  'header/guessed': { header: string; column: string };
  'header/duplicate': { header: string; column: string; other: string };
  'value/required': { column: string };
  'value/unreadable': { column: string; raw: Cell; expected: ExpectedValue };
  'value/not-in-list': {
    column: string;
    raw: Cell;
    /** Of a cell with several answers: those that nobody knows. */
    part?: string;
    list: string;
    examples: readonly string[];
  };
  'value/out-of-range': { column: string; value: number; min: number | null; max: number | null };
  'value/too-long': { column: string; length: number; max: number };
  'number/normalised': { column: string; raw: Cell; value: number };
  'number/ambiguous': { column: string; raw: Cell; readings: readonly number[] };
  'date/normalised': { column: string; raw: Cell; value: number };
  'date/ambiguous': { column: string; raw: Cell; readings: readonly number[] };
  /** The sheet took a column written month first for day first: this day may be the other one. */
  'date/exchanged': { column: string; value: number; other: number };
  'date/month-only': { column: string; raw: Cell; first: number; last: number };
  'date/not-real': { column: string; raw: Cell };
  'date/future': { column: string; value: number; today: number };
  'date/order': { column: string; value: number; other: string; otherValue: number };
  'site/unknown': { site: string };
  'site/bad-code': { site: string; pattern: string };
  'site/duplicate': { site: string; otherTab: string; otherRow: number };
  'site/similar-name': { name: string; otherName: string; otherSite: string; otherRow: number };
  'site/name-differs': { site: string; name: string; registered: string };
  /** `into`: the site that took it in. */
  'site/closed': { site: string; closed: number; week: number; into: string | null };
  /** A date of another form than the weekly report, after the site was closed. */
  'site/closed-on': { site: string; closed: number; column: string; value: number };
  'site/type-unlikely': { site: string; category: string; type: string };
  'site/status-differs': { site: string; status: string; closed: number | null };
  'place/unknown-pcode': { column: string; pcode: string };
  'place/parent-differs': { column: string; pcode: string; parent: string; expected: string };
  'place/name-differs': { column: string; pcode: string; name: string; registered: string };
  'place/outside-country': { column: string; value: number; min: number; max: number };
  'place/outside-zone': { column: string; value: number; zone: string; min: number; max: number };
  'place/swapped-coordinates': { latitude: number; longitude: number };
  'place/coordinates-missing': { column: string };
  'place/low-precision': { column: string; value: number };
  'week/duplicate-report': {
    site: string;
    week: number;
    otherDocument: string | null;
    otherTab: string;
    otherRow: number;
  };
  'week/correction-unlikely': { correction: string; isThere: boolean };
  'week/wrong-cut-off': { week: number; expectedWeekday: number; nearest: number };
  'week/visit-outside': { visit: number; start: number; end: number };
  'week/copied-forward': { site: string; week: number; weeks: number };
  'week/missing-report': { site: string; week: number; weeks: number };
  'population/fewer-individuals-than-households': { individuals: number; households: number };
  'population/household-size-unlikely': { size: number; min: number; max: number };
  'population/sex-total-differs': { sum: number; individuals: number };
  'population/age-sex-total-differs': { sum: number; expected: number; total: string };
  'population/age-sex-incomplete': { missing: readonly string[] };
  'population/rounded': { individuals: number; households: number | null };
  'movement/exceeds-population': {
    column: string;
    value: number;
    limit: number;
    limitName: string;
  };
  'movement/does-not-add-up': {
    previous: number;
    arrivals: number;
    departures: number;
    correction: number;
    expected: number;
    individuals: number;
  };
  'movement/change-unexplained': { previous: number; individuals: number; percent: number };
  'movement/change-to-confirm': { previous: number; individuals: number; percent: number };
  'movement/detail-missing': { column: string; because: string; value: number };
  'need/issue-missing': { column: string; sector: string; level: string };
  'need/comment-missing': { column: string; sector: string };
  'need/unknown-not-blank': { column: string; sector: string };
  'need/priority-repeated': { column: string; need: string };
  'need/priority-gap': { column: string };
  'need/priority-covered': { column: string; need: string; sector: string; level: string };
  'alert/type-missing': { column: string };
  'access/figures-unexpected': { access: string };
  'text/personal-data': { column: string; what: 'phone' | 'e-mail' | 'document' | 'name' };
  'row/subtotal': { text: string };
  'row/merged': { columns: number };
  'row/above-header': { columns: number };
  'row/repeated-header': { text: string };
  'check/crashed': { check: string; reference: string };
}

/** What a cell should have held, for a sentence. */
export type ExpectedValue = 'integer' | 'decimal' | 'date' | 'moment' | 'code' | 'text';

/** Stable name of a finding, `scope/name`. */
export type FindingCode = keyof FindingFacts;

/** Where a finding stands. `row` and `column` count from 1; `null` is the whole tab or row. */
export interface Place {
  readonly document: string;
  readonly tab: string;
  readonly row: number | null;
  readonly column: number | null;
}

/**
 * What to write instead. A `safe` suggestion changes the writing, not the meaning, or fills a blank
 * with what the row's other cells already say.
 */
export interface Suggestion {
  readonly value: Cell;
  readonly safe: boolean;
}

/** A finding of one code. */
export interface FindingOf<C extends FindingCode> {
  readonly code: C;
  readonly severity: Severity;
  readonly place: Place;
  /** Column of the form the finding is about, `null` when it is about the row or the tab. */
  readonly columnId: string | null;
  readonly siteId: string | null;
  readonly facts: Readonly<FindingFacts[C]>;
  readonly suggestion: Suggestion | null;
}

/** Any finding, discriminated by its code. */
export type Finding = { [C in FindingCode]: FindingOf<C> }[FindingCode];
