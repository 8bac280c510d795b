// Rules about weeks, population and access.

import type { RulesOf } from './rule.ts';

export const weekRules: RulesOf<'week' | 'population' | 'access'> = {
  'week/duplicate-report': {
    labels: {
      fr: 'Deux rapports pour une semaine',
      en: 'Two reports for one week',
      es: 'Dos informes para una semana',
    },
    fixed: true,
  },
  'week/wrong-cut-off': {
    labels: {
      fr: 'Mauvais jour de clôture',
      en: 'Wrong cut-off day',
      es: 'Día de cierre incorrecto',
    },
    fixed: true,
    thresholds: ['week.cut_off'],
  },
  'week/correction-unlikely': {
    labels: {
      fr: 'Correction d’un rapport introuvable',
      en: 'Correction of a report that is not there',
      es: 'Corrección de un informe inexistente',
    },
  },
  'week/visit-outside': {
    labels: {
      fr: 'Visite hors de la semaine',
      en: 'Visit outside the week',
      es: 'Visita fuera de la semana',
    },
  },
  'week/copied-forward': {
    labels: {
      fr: 'Semaine recopiée',
      en: 'Week copied forward',
      es: 'Semana copiada',
    },
  },
  'week/missing-report': {
    labels: { fr: 'Rapport manquant', en: 'Report missing', es: 'Informe que falta' },
    thresholds: ['week.due_days'],
  },
  'population/fewer-individuals-than-households': {
    labels: {
      fr: 'Moins d’individus que de ménages',
      en: 'Fewer individuals than households',
      es: 'Menos individuos que hogares',
    },
    fixed: true,
  },
  'population/part-exceeds-whole': {
    labels: {
      fr: 'Partie plus grande que le total',
      en: 'Part larger than the whole',
      es: 'Parte mayor que el total',
    },
    fixed: true,
  },
  'population/household-size-unlikely': {
    labels: {
      fr: 'Taille de ménage inhabituelle',
      en: 'Unusual household size',
      es: 'Tamaño de hogar inusual',
    },
    thresholds: ['household.size_min', 'household.size_max'],
  },
  'population/sex-total-differs': {
    labels: {
      fr: 'Femmes et hommes ne font pas le total',
      en: 'Females and males do not make the total',
      es: 'Mujeres y hombres no suman el total',
    },
    fixed: true,
  },
  'population/age-sex-total-differs': {
    labels: {
      fr: 'Les tranches d’âge ne font pas le total',
      en: 'Age groups do not make the total',
      es: 'Los grupos de edad no suman el total',
    },
    fixed: true,
  },
  'population/age-sex-incomplete': {
    labels: {
      fr: 'Tranches d’âge incomplètes',
      en: 'Age groups incomplete',
      es: 'Grupos de edad incompletos',
    },
    fixed: true,
  },
  'population/rounded': {
    labels: { fr: 'Chiffre arrondi', en: 'Rounded figure', es: 'Cifra redondeada' },
  },
  'access/figures-unexpected': {
    labels: {
      fr: 'Chiffres d’un site inaccessible',
      en: 'Figures of a site out of reach',
      es: 'Cifras de un sitio inaccesible',
    },
  },
  'week/identical-weeks': {
    labels: {
      fr: 'Semaines identiques à revoir',
      en: 'Identical weeks to review',
      es: 'Semanas idénticas que revisar',
    },
    thresholds: ['week.identical_review'],
  },
};
