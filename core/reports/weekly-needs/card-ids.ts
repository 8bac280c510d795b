// The key figures of the report, by the names under which other programs find them: `kf.<id>`. They
// do not change their meaning.

/** At the head of the report, in the order of the cards. */
export const CARD_IDS = [
  'individuals',
  'households',
  'change_abs',
  'change_pct',
  'arrivals',
  'departures',
  'household_size',
  'alerts',
  'sites',
  'sites_expected',
  'sites_missing',
  'raw_change_abs',
  'female',
  'male',
  'critical_sites',
  'carried_over',
] as const;

/** Below the charts: what a coordinator follows up. */
export const FOLLOW_UP_IDS = [
  'sites_not_received',
  'sites_rejected',
  'sites_inaccessible',
  'sites_not_visited',
  'sites_no_figure',
  'sites_closed',
  'repeated_needs',
  'changes_unexplained',
] as const;

export type CardId = (typeof CARD_IDS)[number] | (typeof FOLLOW_UP_IDS)[number];
