// The key figures of the report, by the names under which other programs find them: `kf.<id>`.

/** Key figures in the order of the cards. They do not change their meaning. */
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

export type CardId = (typeof CARD_IDS)[number];
