// The settings of an operation: what a coordinator edits in the master's `settings` tab. A country
// is settings and places, never code.

import type { RuleSettings } from './rules/rule.ts';
import type { StandardSettings } from './standard-settings.ts';

/** A setting is looked up by its id; ids do not change. Units are in each comment. */
export interface Settings extends StandardSettings {
  readonly 'operation.name': string;
  /** ISO 3166-1 alpha-3. */
  readonly 'country.iso3': string;
  /** Decimal degrees, WGS84. */
  readonly 'country.lat_min': number;
  readonly 'country.lat_max': number;
  readonly 'country.lon_min': number;
  readonly 'country.lon_max': number;
  /** P-codes of level 1, separated by spaces, whose sites need a level 3 code; empty: none. */
  readonly 'country.adm3_required': string;
  /** Weekday on which the week closes: 1 Monday … 7 Sunday. */
  readonly 'week.cut_off': number;
  /** Days after the cut-off by which a report is due. */
  readonly 'week.due_days': number;
  /** Days after the end of a month by which its profiles are due. */
  readonly 'month.due_days': number;
  /** Identical weeks in a row from which a coordinator looks at the figure. */
  readonly 'week.identical_review': number;
  /** Weekly reports in a row with a serious need from which it is called repeated. */
  readonly 'week.repeated_need': number;
  /** Weeks back over which a rule is tried. */
  readonly 'week.trial_weeks': number;
  /** Regular expression of the zones whose sites must lie in the box; empty: none. */
  readonly 'zone.codes': string;
  /** Decimal degrees, WGS84. */
  readonly 'zone.lat_min': number;
  readonly 'zone.lat_max': number;
  readonly 'zone.lon_min': number;
  readonly 'zone.lon_max': number;
  /** Decimals below which coordinates are called coarse. */
  readonly 'coordinates.decimals': number;
  /** Regular expression of a site code; empty: any code without spaces. */
  readonly 'site.code_pattern': string;
  /** Persons per household outside which a figure is questioned. */
  readonly 'household.size_min': number;
  readonly 'household.size_max': number;
  /** A change above both the persons and the per cent wants an explanation. */
  readonly 'change.explain_persons': number;
  readonly 'change.explain_percent': number;
  /** A change above both wants a coordinator's confirmation. */
  readonly 'change.confirm_persons': number;
  readonly 'change.confirm_percent': number;
  /** Weeks over which small changes are added up. */
  readonly 'change.shift_weeks': number;
  /** Per cent by which a profile may differ from the weekly figure of its month. */
  readonly 'compare.weekly_percent': number;
  /** Per cent of a site's households above which the number of interviews is questioned. */
  readonly 'compare.respondents_percent': number;
  /** Counts of people with a characteristic below this are shown as "<10" and never alone. */
  readonly 'disclosure.small_number': number;
  /** Sites with fewer persons are merged into their zone in shared versions. */
  readonly 'disclosure.site_min': number;
  /** Respondents below which no percentage is published. */
  readonly 'survey.min_respondents': number;
  /** Whether the survey is declared a probability sample; only then a margin is printed. */
  readonly 'survey.probability': number;
  /** E-mail addresses to which shared reports are announced, separated by `;`. */
  readonly 'share.recipients': string;
  /** E-mail addresses of coordinators, separated by `;`. */
  readonly 'access.coordinators': string;
  /** Language of the master's reports. */
  readonly language: 'fr' | 'en' | 'es';
  /** Severity of rules, ids `severity.<finding code>` in the tab; usual where nothing is said. */
  readonly rules: RuleSettings;
}

export type SettingId = Exclude<keyof Settings, 'rules'>;
