// Every check of the product, in the order in which people read their findings. A new check is one
// file in rules/ and one line here.

import type { CheckRule } from './rule.ts';
import { access } from './rules/access.ts';
import { ageSexTotal } from './rules/age-sex-total.ts';
import { alertType } from './rules/alert-type.ts';
import { coordinates } from './rules/coordinates.ts';
import { copiedForward } from './rules/copied-forward.ts';
import { correction } from './rules/correction.ts';
import { dateFuture } from './rules/date-future.ts';
import { duplicateReport } from './rules/duplicate-report.ts';
import { householdSize } from './rules/household-size.ts';
import { missingReport } from './rules/missing-report.ts';
import { movementChange } from './rules/movement-change.ts';
import { movementDetail } from './rules/movement-detail.ts';
import { movementLimits } from './rules/movement-limits.ts';
import { movementSum } from './rules/movement-sum.ts';
import { needDetail } from './rules/need-detail.ts';
import { outsideZone } from './rules/outside-zone.ts';
import { personalData } from './rules/personal-data.ts';
import { placeCodes } from './rules/place-codes.ts';
import { priorities } from './rules/priorities.ts';
import { rounded } from './rules/rounded.ts';
import { sexTotal } from './rules/sex-total.ts';
import { similarSiteNames } from './rules/similar-site-names.ts';
import { siteClosed } from './rules/site-closed.ts';
import { siteCode } from './rules/site-code.ts';
import { siteDuplicate } from './rules/site-duplicate.ts';
import { siteKnown } from './rules/site-known.ts';
import { siteStatus } from './rules/site-status.ts';
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
  dateFuture, //        date/future
  personalData, //      text/personal-data
  // rows of the site registry
  siteCode, //          site/bad-code
  siteStatus, //        site/status-differs date/order
  placeCodes, //        place/unknown-pcode place/parent-differs place/name-differs value/required
  coordinates, //       place/coordinates-missing place/swapped-coordinates place/outside-country …
  outsideZone, //       place/outside-zone
  // the site registry as a whole
  siteDuplicate, //     site/duplicate
  similarSiteNames, //  site/similar-name
  // rows of the weekly report
  siteKnown, //         site/unknown site/name-differs
  siteClosed, //        site/closed
  weekCutOff, //        week/wrong-cut-off
  visitDate, //         week/visit-outside
  householdSize, //     population/fewer-individuals-than-households population/household-size-unlikely
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
  copiedForward, //     week/copied-forward
  movementSum, //       movement/does-not-add-up
  movementChange, //    movement/change-unexplained movement/change-to-confirm
  // the weekly report as a whole
  duplicateReport, //   week/duplicate-report
  correction, //        week/correction-unlikely
  missingReport, //     week/missing-report
];
