// Les constats en français. Les phrases sont dans le dossier voisin, par sujet.

import type { FindingMessages } from '../finding-messages.ts';
import { movementsAndNeeds } from './findings/movements-and-needs.ts';
import { sitesAndPlaces } from './findings/sites-and-places.ts';
import { values } from './findings/values.ts';
import { weeksAndPopulation } from './findings/weeks-and-population.ts';

export const findings: FindingMessages = {
  severities: { error: 'Erreur', warning: 'À vérifier', info: 'Information' },
  headed: (severity, sentence) => `${severity}\u202f: ${sentence}`,
  suggestion: (value) => `Proposition\u202f: ${value}`,
  sentences: { ...values, ...sitesAndPlaces, ...weeksAndPopulation, ...movementsAndNeeds },
};
