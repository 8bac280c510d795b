// Rules about movements, needs and alerts.

import type { RulesOf } from './rule.ts';

export const needRules: RulesOf<'movement' | 'need' | 'alert'> = {
  'movement/exceeds-population': {
    labels: {
      fr: 'Mouvement plus grand que le site',
      en: 'Movement larger than the site',
      es: 'Movimiento mayor que el sitio',
    },
    fixed: true,
  },
  'movement/does-not-add-up': {
    labels: {
      fr: 'Les mouvements n’expliquent pas le chiffre',
      en: 'Movements do not make the figure',
      es: 'Los movimientos no explican la cifra',
    },
  },
  'movement/change-unexplained': {
    labels: {
      fr: 'Variation à expliquer',
      en: 'Change to explain',
      es: 'Variación que explicar',
    },
    thresholds: ['change.explain_persons', 'change.explain_percent'],
  },
  'movement/change-to-confirm': {
    labels: {
      fr: 'Variation à confirmer',
      en: 'Change to confirm',
      es: 'Variación que confirmar',
    },
    thresholds: ['change.confirm_persons', 'change.confirm_percent'],
  },
  'movement/detail-missing': {
    labels: {
      fr: 'Origine ou motif du mouvement absent',
      en: 'Origin or cause of the movement missing',
      es: 'Origen o motivo del movimiento ausente',
    },
  },
  'need/issue-missing': {
    labels: {
      fr: 'Problème principal absent',
      en: 'Main issue missing',
      es: 'Problema principal ausente',
    },
  },
  'need/comment-missing': {
    labels: {
      fr: 'Précision sur «\u202fautre\u202f» absente',
      en: 'Detail of “other” missing',
      es: 'Detalle de «otro» ausente',
    },
  },
  'need/unknown-not-blank': {
    labels: {
      fr: 'Niveau de besoin vide',
      en: 'Level of need empty',
      es: 'Nivel de necesidad vacío',
    },
  },
  'need/priority-repeated': {
    labels: {
      fr: 'Priorité répétée',
      en: 'Priority repeated',
      es: 'Prioridad repetida',
    },
  },
  'need/priority-gap': {
    labels: {
      fr: 'Priorité sautée',
      en: 'Priority left out',
      es: 'Prioridad omitida',
    },
  },
  'need/priority-covered': {
    labels: {
      fr: 'Besoin prioritaire déjà couvert',
      en: 'Priority need already covered',
      es: 'Necesidad prioritaria ya cubierta',
    },
  },
  'alert/type-missing': {
    labels: {
      fr: 'Type d’alerte absent',
      en: 'Type of alert missing',
      es: 'Tipo de alerta ausente',
    },
  },
  'movement/level-shift': {
    labels: {
      fr: 'Glissement lent du chiffre',
      en: 'Slow shift of the figure',
      es: 'Desplazamiento lento de la cifra',
    },
    thresholds: ['change.shift_weeks', 'change.confirm_persons', 'change.confirm_percent'],
  },
  'need/level-jump': {
    labels: {
      fr: 'Besoin qui saute d’un extrême à l’autre',
      en: 'Need that jumps from one end to the other',
      es: 'Necesidad que salta de un extremo a otro',
    },
  },
};
