// Rules about site profiles and the standards that sites are measured against.

import type { RulesOf } from './rule.ts';

export const profileRules: RulesOf<'profile' | 'sphere'> = {
  'profile/informants-few': {
    labels: { fr: 'Trop peu d’informateurs', en: 'Too few informants', es: 'Pocos informantes' },
    thresholds: ['profile.informants'],
  },
  'profile/over-capacity': {
    labels: { fr: 'Site surpeuplé', en: 'Overcrowded site', es: 'Sitio saturado' },
    thresholds: ['profile.over_capacity_percent'],
  },
  'profile/manager-missing': {
    labels: {
      fr: 'Gestionnaire absent du registre',
      en: 'Manager not in the registry',
      es: 'Gestor ausente del registro',
    },
  },
  'profile/shelter-unlikely': {
    labels: {
      fr: 'Abri inattendu dans un bâtiment',
      en: 'Unexpected shelter in a building',
      es: 'Refugio inesperado en un edificio',
    },
  },
  'profile/water-unlikely': {
    labels: {
      fr: 'Eau : chiffre trop élevé',
      en: 'Water: figure too high',
      es: 'Agua: cifra demasiado alta',
    },
    thresholds: ['profile.water_most'],
  },
  'profile/outbreak-without-alert': {
    labels: {
      fr: 'Épidémie suspectée sans alerte',
      en: 'Suspected outbreak without an alert',
      es: 'Sospecha de brote sin alerta',
    },
  },
  'profile/gap-covered': {
    labels: {
      fr: 'Lacune notée comme couverte',
      en: 'Gap rated as covered',
      es: 'Carencia dada por cubierta',
    },
  },
  'profile/owner-unknown': {
    labels: {
      fr: 'Expulsion probable, propriétaire inconnu',
      en: 'Eviction likely, owner not known',
      es: 'Desalojo probable, propietario desconocido',
    },
  },
  'sphere/water': {
    labels: {
      fr: 'Eau sous la norme',
      en: 'Water below the standard',
      es: 'Agua por debajo de la norma',
    },
    thresholds: ['sphere.water_litres', 'sphere.water_survival'],
  },
  'sphere/water-points': {
    labels: {
      fr: 'Trop de personnes par point d’eau',
      en: 'Too many persons per water point',
      es: 'Demasiadas personas por punto de agua',
    },
    thresholds: ['sphere.persons_per_tap'],
  },
  'sphere/latrines': {
    labels: {
      fr: 'Trop de personnes par latrine',
      en: 'Too many persons per latrine',
      es: 'Demasiadas personas por letrina',
    },
    thresholds: ['sphere.persons_per_latrine', 'sphere.persons_per_latrine_alert'],
  },
  'sphere/area': {
    labels: {
      fr: 'Superficie sous la norme',
      en: 'Area below the standard',
      es: 'Superficie por debajo de la norma',
    },
    thresholds: ['sphere.area_person', 'sphere.covered_area'],
  },
  'profile/missing': {
    labels: { fr: 'Profil manquant', en: 'Profile missing', es: 'Perfil que falta' },
    thresholds: ['month.due_days'],
  },
  'profile/weekly-differs': {
    labels: {
      fr: 'Profil et rapport hebdomadaire discordants',
      en: 'Profile and weekly report disagree',
      es: 'Perfil e informe semanal no concuerdan',
    },
    thresholds: ['compare.weekly_percent'],
  },
  'profile/open-defecation-covered': {
    labels: {
      fr: 'Défécation à l’air libre, mais besoin EHA couvert',
      en: 'Open defecation, yet WASH need covered',
      es: 'Defecación al aire libre, pero necesidad de agua cubierta',
    },
  },
};
