// Rules about answers, months and records that stand twice.

import type { RulesOf } from './rule.ts';

export const answerRules: RulesOf<'choice' | 'answer' | 'month' | 'record'> = {
  'choice/exclusive': {
    labels: {
      fr: '«\u202fAucun\u202f» avec d’autres réponses',
      en: '“None” beside other answers',
      es: '«Ninguno» junto a otras respuestas',
    },
    fixed: true,
  },
  'choice/too-many': {
    labels: { fr: 'Trop de réponses', en: 'Too many answers', es: 'Demasiadas respuestas' },
  },
  'choice/repeated': {
    labels: {
      fr: 'Même réponse à deux rangs',
      en: 'Same answer at two ranks',
      es: 'Misma respuesta en dos rangos',
    },
  },
  'answer/not-asked': {
    labels: {
      fr: 'Réponse à une question sans objet',
      en: 'Answer to a question that was ruled out',
      es: 'Respuesta a una pregunta que no procede',
    },
  },
  'answer/missing': {
    labels: {
      fr: 'Réponse attendue vide',
      en: 'Expected answer empty',
      es: 'Respuesta esperada vacía',
    },
  },
  'answer/contradiction': {
    labels: {
      fr: 'Réponses contradictoires',
      en: 'Answers that contradict each other',
      es: 'Respuestas contradictorias',
    },
  },
  'month/not-first': {
    labels: {
      fr: 'Mois écrit avec un autre jour',
      en: 'Month written as another day',
      es: 'Mes escrito con otro día',
    },
  },
  'month/visit-outside': {
    labels: {
      fr: 'Visite hors du mois',
      en: 'Visit outside the month',
      es: 'Visita fuera del mes',
    },
  },
  'record/duplicate': {
    labels: { fr: 'Ligne en double', en: 'Row twice', es: 'Fila duplicada' },
    fixed: true,
  },
};
