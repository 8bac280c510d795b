// What a coordinator may decide about the findings of a code, and what the settings tab calls it.
// Which check raises a code is the business of the checks.

import type { FindingCode, Severity } from '../../findings/finding.ts';
import type { Labels } from '../../forms/form.ts';
import type { SettingId } from '../settings.ts';

/** How serious a rule is; `off` raises nothing; `trial` is counted and shown to nobody else. */
export type RuleSetting = Severity | 'off' | 'trial';

/** What coordinators have decided, by code; a code that is missing keeps its usual severity. */
export type RuleSettings = Readonly<Partial<Record<FindingCode, RuleSetting>>>;

/** A rule as the settings tab shows it. */
export interface RuleEntry {
  readonly labels: Labels;
  /**
   * The rule protects people, totals, or the reading of rows: nobody can change it, because what it
   * lets through falsifies a figure or harms somebody.
   */
  readonly fixed?: true;
  /** The settings that the rule measures with. */
  readonly thresholds?: readonly SettingId[];
}

/** The rules of one or more scopes, such as `site` or `week`; one that is missing does not compile. */
export type RulesOf<Scope extends string> = {
  readonly [C in Extract<FindingCode, `${Scope}/${string}`>]: RuleEntry;
};

/** Rules under one heading of the settings tab. */
export interface RuleGroup {
  readonly titles: Labels;
  readonly rules: Readonly<Partial<Record<FindingCode, RuleEntry>>>;
}
