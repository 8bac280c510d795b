// Rules about the return-intention survey.

import type { RulesOf } from './rule.ts';

export const surveyRules: RulesOf<'survey'> = {
  'survey/answers-without-consent': {
    labels: {
      fr: 'Réponses sans consentement',
      en: 'Answers without consent',
      es: 'Respuestas sin consentimiento',
    },
    fixed: true,
  },
  'survey/round-differs': {
    labels: {
      fr: 'Deux vagues dans un mois',
      en: 'Two rounds in a month',
      es: 'Dos rondas en un mes',
    },
  },
  'survey/outside-round': {
    labels: {
      fr: 'Entretien hors de sa vague',
      en: 'Interview outside its round',
      es: 'Entrevista fuera de su ronda',
    },
    thresholds: ['interview.round_days'],
  },
  'survey/too-many-interviews': {
    labels: {
      fr: 'Trop d’entretiens en un jour',
      en: 'Too many interviews in a day',
      es: 'Demasiadas entrevistas en un día',
    },
    thresholds: ['interview.per_day'],
  },
  'survey/similar-answers': {
    labels: {
      fr: 'Entretiens presque identiques',
      en: 'Nearly identical interviews',
      es: 'Entrevistas casi idénticas',
    },
    thresholds: ['interview.similar_answers'],
  },
  'survey/more-than-households': {
    labels: {
      fr: 'Plus d’entretiens que de ménages',
      en: 'More interviews than households',
      es: 'Más entrevistas que hogares',
    },
  },
  'survey/large-share': {
    labels: {
      fr: 'Grande part du site interrogée',
      en: 'Large share of the site interviewed',
      es: 'Gran parte del sitio entrevistada',
    },
    thresholds: ['compare.respondents_percent'],
  },
};
