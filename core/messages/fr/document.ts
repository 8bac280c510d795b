// Les mots communs à tous les rapports, en français.

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
};
