// Settings of the demonstration, as its coordinator would have entered them.

/** Values of the `settings` tab by id. */
export const DEMO_SETTINGS: Readonly<Record<string, string | number>> = {
  'operation.name': 'RCA – Bangui 2014',
  'country.iso3': 'CAF',
  'country.lat_min': 2.2,
  'country.lat_max': 11.05,
  'country.lon_min': 14.4,
  'country.lon_max': 27.5,
  // 14 of 16 dated totals of Bangui fall on a Tuesday.
  'week.cut_off': 2,
  'week.due_days': 2,
  'household.size_min': 1.5,
  'household.size_max': 10,
  'change.explain_persons': 50,
  'change.explain_percent': 15,
  'change.confirm_persons': 200,
  'change.confirm_percent': 40,
  'access.coordinators': 'coordination@example.org',
  language: 'fr',
};
