// Every bad and good sheet of the checks, for whoever must try each code.

import { acrossFormCases } from './across-form-cases.ts';
import { acrossWeekCases } from './across-week-cases.ts';
import type { CheckCase } from './cases.ts';
import { activityCases } from './activity-cases.ts';
import { answerCases } from './answer-cases.ts';
import { monthCases } from './month-cases.ts';
import { movementCases } from './movement-cases.ts';
import { needCases } from './need-cases.ts';
import { profileAnswerCases } from './profile-answer-cases.ts';
import { profileCases } from './profile-cases.ts';
import { readingCases } from './reading-cases.ts';
import { recordCases } from './record-cases.ts';
import { reportedSiteCases } from './reported-site-cases.ts';
import { siteHistoryCases } from './site-history-cases.ts';
import { siteCases } from './site-cases.ts';
import { surveyCases } from './survey-cases.ts';
import { valueCases } from './value-cases.ts';
import { weeklyCases } from './weekly-cases.ts';

export const allCases: readonly CheckCase[] = [
  ...readingCases,
  ...valueCases,
  ...siteCases,
  ...siteHistoryCases,
  ...reportedSiteCases,
  ...weeklyCases,
  ...movementCases,
  ...needCases,
  ...answerCases,
  ...monthCases,
  ...recordCases,
  ...profileCases,
  ...profileAnswerCases,
  ...surveyCases,
  ...activityCases,
  ...acrossWeekCases,
  ...acrossFormCases,
];
