// Rules about the interventions log.

import type { RulesOf } from './rule.ts';

export const activityRules: RulesOf<'activity'> = {
  'activity/sector-unlikely': {
    labels: {
      fr: 'Activité inhabituelle pour le secteur',
      en: 'Activity unusual for the sector',
      es: 'Actividad poco habitual en el sector',
    },
  },
  'activity/subsector-differs': {
    labels: {
      fr: 'Sous-secteur d’un autre secteur',
      en: 'Subsector of another sector',
      es: 'Subsector de otro sector',
    },
  },
  'activity/reached-exceeds-target': {
    labels: {
      fr: 'Plus de personnes atteintes que ciblées',
      en: 'More persons reached than targeted',
      es: 'Más personas alcanzadas que previstas',
    },
    thresholds: ['activity.reached_over_percent'],
  },
  'activity/targeted-exceeds-site': {
    labels: {
      fr: 'Plus de personnes ciblées que sur le site',
      en: 'More persons targeted than at the site',
      es: 'Más personas previstas que en el sitio',
    },
    thresholds: ['activity.targeted_over_percent'],
  },
  'activity/reached-incomplete': {
    labels: {
      fr: 'Femmes, hommes, filles, garçons incomplets',
      en: 'Women, men, girls, boys incomplete',
      es: 'Mujeres, hombres, niñas, niños incompletos',
    },
    fixed: true,
  },
  'activity/reached-total-differs': {
    labels: {
      fr: 'Somme des personnes atteintes fausse',
      en: 'Persons reached do not add up',
      es: 'La suma de personas alcanzadas no cuadra',
    },
    fixed: true,
  },
  'activity/report-unlikely': {
    labels: { fr: 'Rapport introuvable', en: 'Report not there', es: 'Informe inexistente' },
  },
  'activity/organisation-unnamed': {
    labels: {
      fr: 'Organisation sans nom',
      en: 'Organisation without a name',
      es: 'Organización sin nombre',
    },
  },
  'activity/likely-repeated': {
    labels: { fr: 'Activité en double', en: 'Activity twice', es: 'Actividad duplicada' },
  },
  'activity/site-closed': {
    labels: {
      fr: 'Intervention sur un site fermé',
      en: 'Intervention at a closed site',
      es: 'Intervención en un sitio cerrado',
    },
  },
  'activity/no-need': {
    labels: {
      fr: 'Intervention sans besoin signalé',
      en: 'Intervention without a reported need',
      es: 'Intervención sin necesidad señalada',
    },
  },
};
