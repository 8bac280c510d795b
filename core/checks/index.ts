// Every check of the product, in the order in which people read their findings. A new check is one
// file in rules/ and one line here.

import type { CheckRule } from './rule.ts';
import { access } from './rules/access.ts';
import { activityRepeated } from './rules/activity-repeated.ts';
import { activityOrganisation } from './rules/activity-organisation.ts';
import { activityOutput } from './rules/activity-output.ts';
import { activityPeople } from './rules/activity-people.ts';
import { activityReport } from './rules/activity-report.ts';
import { activitySector } from './rules/activity-sector.ts';
import { activityTarget } from './rules/activity-target.ts';
import { activityTiming } from './rules/activity-timing.ts';
import { activityAgainstSite } from './rules/activity-against-site.ts';
import { ageSexTotal } from './rules/age-sex-total.ts';
import { alertType } from './rules/alert-type.ts';
import { beforeCrisis } from './rules/before-crisis.ts';
import { choices } from './rules/choices.ts';
import { coordinates } from './rules/coordinates.ts';
import { copiedForward } from './rules/copied-forward.ts';
import { correction } from './rules/correction.ts';
import { dateFuture } from './rules/date-future.ts';
import { duplicateReport } from './rules/duplicate-report.ts';
import { householdSize } from './rules/household-size.ts';
import { levelShift } from './rules/level-shift.ts';
import { missingProfile } from './rules/missing-profile.ts';
import { missingReport } from './rules/missing-report.ts';
import { monthFirst } from './rules/month-first.ts';
import { movementChange } from './rules/movement-change.ts';
import { movementDetail } from './rules/movement-detail.ts';
import { movementLimits } from './rules/movement-limits.ts';
import { movementSum } from './rules/movement-sum.ts';
import { needDetail } from './rules/need-detail.ts';
import { needJump } from './rules/need-jump.ts';
import { outsideZone } from './rules/outside-zone.ts';
import { personalData } from './rules/personal-data.ts';
import { placeCodes } from './rules/place-codes.ts';
import { placeValid } from './rules/place-valid.ts';
import { placeholder } from './rules/placeholder.ts';
import { priorities } from './rules/priorities.ts';
import { profileAgeSex } from './rules/profile-age-sex.ts';
import { profileContradictions } from './rules/profile-contradictions.ts';
import { profileDates } from './rules/profile-dates.ts';
import { profileGaps } from './rules/profile-gaps.ts';
import { profileGround } from './rules/profile-ground.ts';
import { profileInformants } from './rules/profile-informants.ts';
import { profileLatrines } from './rules/profile-latrines.ts';
import { profileOutbreak } from './rules/profile-outbreak.ts';
import { profileParts } from './rules/profile-parts.ts';
import { profileRegistry } from './rules/profile-registry.ts';
import { profileWater } from './rules/profile-water.ts';
import { rareSpelling } from './rules/rare-spelling.ts';
import { recordDuplicate } from './rules/record-duplicate.ts';
import { profileAgainstWeeks } from './rules/profile-against-weeks.ts';
import { reportedWhileClosed } from './rules/reported-while-closed.ts';
import { respondents } from './rules/respondents.ts';
import { rounded } from './rules/rounded.ts';
import { sexTotal } from './rules/sex-total.ts';
import { similarSiteNames } from './rules/similar-site-names.ts';
import { siteAgainstRegistry } from './rules/site-against-registry.ts';
import { siteClosed } from './rules/site-closed.ts';
import { siteClosedOn } from './rules/site-closed-on.ts';
import { siteCode } from './rules/site-code.ts';
import { siteDuplicate } from './rules/site-duplicate.ts';
import { siteKnown } from './rules/site-known.ts';
import { siteStatus } from './rules/site-status.ts';
import { siteType } from './rules/site-type.ts';
import { surveyAnswers } from './rules/survey-answers.ts';
import { surveyConsent } from './rules/survey-consent.ts';
import { surveyRounds } from './rules/survey-rounds.ts';
import { surveySimilar } from './rules/survey-similar.ts';
import { surveySkips } from './rules/survey-skips.ts';
import { surveyWorkload } from './rules/survey-workload.ts';
import { valueInList } from './rules/value-in-list.ts';
import { valueRange } from './rules/value-range.ts';
import { valueRequired } from './rules/value-required.ts';
import { visitDate } from './rules/visit-date.ts';
import { weekCutOff } from './rules/week-cut-off.ts';

export const checks: readonly CheckRule[] = [
  // any row
  valueRequired, //     value/required
  valueRange, //        value/out-of-range value/too-long
  valueInList, //       value/not-in-list (teams, zones, places)
  placeValid, //        place/not-valid
  dateFuture, //        date/future
  beforeCrisis, //      date/before-crisis
  monthFirst, //        month/not-first
  choices, //           choice/exclusive choice/too-many
  placeholder, //       value/placeholder
  personalData, //      text/personal-data
  surveyConsent, //     survey/answers-without-consent
  siteKnown, //         site/unknown site/name-differs
  siteClosedOn, //      site/closed-on
  householdSize, //     population/fewer-individuals-than-households population/household-size-unlikely
  // rows of the site registry
  siteCode, //          site/bad-code
  siteStatus, //        site/status-differs site/reopened-undated date/order
  siteAgainstRegistry, // site/renamed site/closure-undone
  placeCodes, //        place/unknown-pcode place/parent-differs place/name-differs value/required
  coordinates, //       place/coordinates-missing place/swapped-coordinates place/outside-country …
  outsideZone, //       place/outside-zone
  siteType, //          site/type-unlikely
  // the site registry as a whole
  siteDuplicate, //     site/duplicate
  similarSiteNames, //  site/similar-name
  // rows of the weekly report
  siteClosed, //        site/closed
  weekCutOff, //        week/wrong-cut-off
  visitDate, //         week/visit-outside
  sexTotal, //          population/sex-total-differs
  ageSexTotal, //       population/age-sex-total-differs population/age-sex-incomplete
  rounded, //           population/rounded
  movementLimits, //    movement/exceeds-population
  movementDetail, //    movement/detail-missing
  needDetail, //        need/unknown-not-blank need/issue-missing need/comment-missing
  priorities, //        need/priority-repeated need/priority-gap need/priority-covered
  alertType, //         alert/type-missing
  access, //            access/figures-unexpected
  // rows of the weekly report beside the week before
  copiedForward, //     week/copied-forward week/identical-weeks
  movementSum, //       movement/does-not-add-up
  movementChange, //    movement/change-unexplained movement/change-to-confirm
  levelShift, //        movement/level-shift
  needJump, //          need/level-jump
  // the weekly report as a whole
  duplicateReport, //   week/duplicate-report
  correction, //        week/correction-unlikely
  missingReport, //     week/missing-report
  // rows of the site profile
  profileDates, //      month/visit-outside date/order
  profileInformants, // profile/informants-few
  profileAgeSex, //     population/age-sex-total-differs
  profileParts, //      population/part-exceeds-whole
  profileGround, //     sphere/area profile/over-capacity
  profileRegistry, //   profile/manager-missing profile/owner-unknown profile/shelter-unlikely
  profileWater, //      sphere/water sphere/water-points profile/water-unlikely
  profileLatrines, //   sphere/latrines
  profileOutbreak, //   profile/outbreak-without-alert
  profileGaps, //       choice/repeated profile/gap-covered
  profileContradictions, // answer/contradiction answer/not-asked
  // rows of the return-intention survey
  surveyAnswers, //     population/household-size-unlikely date/order choice/repeated
  surveySkips, //       answer/not-asked answer/missing
  // the survey as a whole
  surveyRounds, //      survey/round-differs survey/outside-round
  surveyWorkload, //    survey/too-many-interviews
  surveySimilar, //     survey/similar-answers
  // rows of the interventions log
  activitySector, //    activity/sector-unlikely activity/subsector-differs answer/contradiction
  activityTiming, //    date/order date/future answer/missing answer/not-asked
  activityPeople, //    activity/reached-exceeds-target activity/reached-incomplete …
  activityOutput, //    answer/missing answer/not-asked
  activityTarget, //    activity/targeted-exceeds-site
  activityReport, //    activity/report-unlikely
  activityOrganisation, // activity/organisation-unnamed
  // the interventions log as a whole
  activityRepeated, // activity/likely-repeated
  // any form as a whole
  recordDuplicate, //   record/duplicate
  rareSpelling, //      value/rare-spelling
  reportedWhileClosed, // site/reported-while-closed site/not-open-yet
  // the monthly forms beside the weekly reports
  profileAgainstWeeks, // profile/weekly-differs profile/open-defecation-covered
  activityAgainstSite, // activity/site-closed activity/no-need
  missingProfile, //    profile/missing
  respondents, //       survey/more-than-households survey/large-share
];
