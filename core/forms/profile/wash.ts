// Site profile: water, sanitation and hygiene.

import { ouiNonNsp, ouiPartielNon } from '../code-lists/answers.ts';
import { proportion, timeBand, wasteMethod, waterSource } from '../code-lists/profile-services.ts';
import type { Column } from '../form.ts';

export const profileWash = [
  {
    id: 'water_source_main',
    labels: { fr: "Source principale d'eau", en: 'Main water source', es: 'Main water source' },
    kind: 'code',
    required: 'always',
    list: waterSource,
    hxl: '#service+water+type',
    sensitivity: 'public',
    help: { fr: "Source principale d'eau", en: 'Main water source', es: 'Main water source' },
  },
  {
    id: 'water_l_ppd',
    labels: { fr: 'Eau disponible', en: 'Water available', es: 'Water available' },
    kind: 'decimal',
    required: 'always',
    hxl: '#indicator+water+num',
    sensitivity: 'public',
    help: { fr: 'Eau disponible', en: 'Water available', es: 'Water available' },
  },
  {
    id: 'water_points_functional',
    labels: {
      fr: "Points d'eau fonctionnels",
      en: 'Functional water points',
      es: 'Functional water points',
    },
    kind: 'integer',
    required: 'always',
    hxl: '#capacity+water+num',
    sensitivity: 'public',
    help: {
      fr: "Points d'eau fonctionnels",
      en: 'Functional water points',
      es: 'Functional water points',
    },
  },
  {
    id: 'water_distance_min',
    labels: {
      fr: 'Temps de collecte (aller, attente incluse)',
      en: 'Water collection time',
      es: 'Water collection time',
    },
    kind: 'code',
    required: 'optional',
    list: timeBand,
    hxl: '#access+water+time',
    sensitivity: 'public',
    help: {
      fr: 'Temps de collecte (aller, attente incluse)',
      en: 'Water collection time',
      es: 'Water collection time',
    },
  },
  {
    id: 'latrines_functional',
    labels: { fr: 'Latrines fonctionnelles', en: 'Functional latrines', es: 'Functional latrines' },
    kind: 'integer',
    required: 'always',
    hxl: '#capacity+latrine+num',
    sensitivity: 'public',
    help: { fr: 'Latrines fonctionnelles', en: 'Functional latrines', es: 'Functional latrines' },
  },
  {
    id: 'latrines_sex_separated',
    labels: {
      fr: 'Latrines séparées H/F',
      en: 'Sex-separated latrines',
      es: 'Sex-separated latrines',
    },
    kind: 'code',
    required: 'always',
    list: ouiPartielNon,
    hxl: '#service+latrine+separated',
    sensitivity: 'public',
    help: {
      fr: 'Latrines séparées H/F',
      en: 'Sex-separated latrines',
      es: 'Sex-separated latrines',
    },
  },
  {
    id: 'showers_functional',
    labels: { fr: 'Douches fonctionnelles', en: 'Functional showers', es: 'Functional showers' },
    kind: 'integer',
    required: 'optional',
    hxl: '#capacity+shower+num',
    sensitivity: 'public',
    help: { fr: 'Douches fonctionnelles', en: 'Functional showers', es: 'Functional showers' },
  },
  {
    id: 'open_defecation',
    labels: {
      fr: "Défécation à l'air libre observée",
      en: 'Open defecation observed',
      es: 'Open defecation observed',
    },
    kind: 'code',
    required: 'always',
    list: ouiNonNsp,
    hxl: '#indicator+open_defecation',
    sensitivity: 'public',
    help: {
      fr: "Défécation à l'air libre observée",
      en: 'Open defecation observed',
      es: 'Open defecation observed',
    },
  },
  {
    id: 'waste_management',
    labels: { fr: 'Gestion des déchets', en: 'Waste management', es: 'Waste management' },
    kind: 'code',
    required: 'always',
    list: wasteMethod,
    hxl: '#service+waste+type',
    sensitivity: 'public',
    help: { fr: 'Gestion des déchets', en: 'Waste management', es: 'Waste management' },
  },
  {
    id: 'handwashing',
    labels: {
      fr: 'Points de lavage des mains avec savon',
      en: 'Handwashing with soap',
      es: 'Handwashing with soap',
    },
    kind: 'code',
    required: 'optional',
    list: proportion,
    hxl: '#indicator+handwashing+pct',
    sensitivity: 'public',
    help: {
      fr: 'Points de lavage des mains avec savon',
      en: 'Handwashing with soap',
      es: 'Handwashing with soap',
    },
  },
] as const satisfies readonly Column[];
