// The settings against which profiles, interviews and activities are measured. Units are in each
// comment.

/** Standards and thresholds of the monthly forms. */
export interface StandardSettings {
  /** Year and month of the first displacement of the crisis, as 201212 for December 2012. */
  readonly 'crisis.first_month': number;
  /** Litres per person and day: the standard, and the least that people survive on. */
  readonly 'sphere.water_litres': number;
  readonly 'sphere.water_survival': number;
  /** Persons per functional latrine: the standard, and from where it is an emergency. */
  readonly 'sphere.persons_per_latrine': number;
  readonly 'sphere.persons_per_latrine_alert': number;
  /** Persons per tap or other functional water point. */
  readonly 'sphere.persons_per_tap': number;
  /** Square metres per person: of the whole site, and the least of covered floor. */
  readonly 'sphere.area_person': number;
  readonly 'sphere.covered_area': number;
  /** Litres per person and day above which the figure is questioned. */
  readonly 'profile.water_most': number;
  /** Per cent of its capacity above which a site is overcrowded. */
  readonly 'profile.over_capacity_percent': number;
  /** Key informants below which a profile is questioned. */
  readonly 'profile.informants': number;
  /** Interviews that one interviewer can do in a day. */
  readonly 'interview.per_day': number;
  /** Persons of a respondent's household above which the figure is questioned. */
  readonly 'interview.household_most': number;
  /** Days that a round of interviews takes at most. */
  readonly 'interview.round_days': number;
  /** Different answers up to which two interviews look like one that was copied; 0: never. */
  readonly 'interview.similar_answers': number;
  /** Per cent of the target above which persons reached are questioned. */
  readonly 'activity.reached_over_percent': number;
  /** Per cent of the site's individuals above which a target is questioned. */
  readonly 'activity.targeted_over_percent': number;
}
