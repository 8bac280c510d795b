// Les libellés des données exportées, en français.

import type { DatasetMessages } from '../dataset-messages.ts';

export const dataset: DatasetMessages = {
  hidden: 'Valeurs masquées',
  zone: 'Zone',
  sites: 'Nombre de sites',
  survey: {
    title: 'Intentions de retour',
    round: 'Enquête',
    month: 'Mois',
    all: 'Tous les sites',
    otherZones: 'Autres zones',
    question: 'Question',
    questionLabel: 'Libellé de la question',
    answer: 'Réponse',
    answerLabel: 'Libellé de la réponse',
    respondents: 'Personnes ayant répondu',
    count: 'Nombre',
    percent: 'Pourcentage',
  },
};
