// Findings in English. The sentences are in the folder beside this, by subject.

import type { FindingMessages } from '../finding-messages.ts';
import { activities } from './findings/activities.ts';
import { answers } from './findings/answers.ts';
import { comparisons } from './findings/comparisons.ts';
import { movementsAndNeeds } from './findings/movements-and-needs.ts';
import { profiles } from './findings/profiles.ts';
import { sitesAndPlaces } from './findings/sites-and-places.ts';
import { surveys } from './findings/surveys.ts';
import { values } from './findings/values.ts';
import { weeksAndPopulation } from './findings/weeks-and-population.ts';

export const findings: FindingMessages = {
  severities: { error: 'Error', warning: 'To check', info: 'Information' },
  headed: (severity, sentence) => `${severity}: ${sentence}`,
  suggestion: (value) => `Suggestion: ${value}`,
  justified: { label: 'Justified', reason: (text) => `Justification: ${text}` },
  sentences: {
    ...values,
    ...sitesAndPlaces,
    ...weeksAndPopulation,
    ...movementsAndNeeds,
    ...answers,
    ...profiles,
    ...surveys,
    ...activities,
    ...comparisons,
  },
};
