// Les mots communs à tous les rapports, en français.

import { counted, figure } from '../figures.ts';
import type { DocumentMessages } from '../document-messages.ts';

export const document: DocumentMessages = {
  legend: 'Niveaux de besoin',
  levels: {
    '0': 'Couvert',
    '1': 'Modéré',
    '2': 'Important',
    '3': 'Critique',
    nsp: 'Non évalué',
    blank: 'Sans réponse',
  },
  chartFigures: 'Chiffres des graphiques',
  map: {
    zone: 'Zone',
    longitude: 'Longitude',
    latitude: 'Latitude',
    level: 'Niveau de besoin',
    individuals: 'Individus',
  },
  rounding: (shown) => `Arrondies, les parts totalisent ${figure(shown, 'fr', 1)}\u202f%.`,
  explanation: {
    from: (sites, expected) =>
      `Sur ${counted(sites, 'site', 'sites', 'fr')}, pour ${counted(expected, 'site ouvert', 'sites ouverts', 'fr')}.`,
    leftOut: (reasons) => `Laissé de côté\u202f: ${reasons}.`,
    nothingLeftOut: 'Rien n’est laissé de côté.',
    findings: (count) =>
      count < 2 ? '1 constat ouvert\u202f:' : `${figure(count, 'fr')} constats ouverts\u202f:`,
    finding: (site, sentence) => `${site}\u202f: ${sentence}`,
    moreFindings: (count) => `et ${counted(count, 'autre', 'autres', 'fr')}`,
    noFindings: 'Aucun constat ouvert.',
  },
};
