// Les constats en français. Les phrases sont dans le dossier voisin, par sujet.

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
  severities: { error: 'Erreur', warning: 'À vérifier', info: 'Information' },
  headed: (severity, sentence) => `${severity}\u202f: ${sentence}`,
  suggestion: (value) => `Proposition\u202f: ${value}`,
  justified: { label: 'Justifié', reason: (text) => `Justification\u202f: ${text}` },
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
