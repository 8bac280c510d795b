// Findings in English. The sentences are in the folder beside this, by subject.

import type { FindingMessages } from '../finding-messages.ts';
import { movementsAndNeeds } from './findings/movements-and-needs.ts';
import { sitesAndPlaces } from './findings/sites-and-places.ts';
import { values } from './findings/values.ts';
import { weeksAndPopulation } from './findings/weeks-and-population.ts';

export const findings: FindingMessages = {
  severities: { error: 'Error', warning: 'To check', info: 'Information' },
  headed: (severity, sentence) => `${severity}: ${sentence}`,
  suggestion: (value) => `Suggestion: ${value}`,
  sentences: { ...values, ...sitesAndPlaces, ...weeksAndPopulation, ...movementsAndNeeds },
};
