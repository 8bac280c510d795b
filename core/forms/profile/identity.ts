// Site profile: who gave the figures, for which site and month.

import { informantType } from '../code-lists/profile-people.ts';
import type { Column } from '../form.ts';

export const profileIdentity = [
  {
    id: 'profile_id',
    labels: { fr: 'ID du profil', en: 'Profile ID', es: 'Profile ID' },
    kind: 'text',
    required: 'computed',
    hxl: '#meta+id',
    sensitivity: 'public',
    help: { fr: 'ID du profil', en: 'Profile ID', es: 'Profile ID' },
  },
  {
    id: 'site_id',
    labels: { fr: 'ID du site', en: 'Site ID', es: 'Site ID' },
    kind: 'code',
    required: 'always',
    list: { kind: 'sites' },
    hxl: '#loc+site+code',
    sensitivity: 'public',
    help: { fr: 'ID du site', en: 'Site ID', es: 'Site ID' },
  },
  {
    id: 'profile_month',
    labels: { fr: 'Mois du profil', en: 'Profile month', es: 'Profile month' },
    kind: 'date',
    required: 'always',
    hxl: '#date+month',
    sensitivity: 'public',
    help: { fr: 'Mois du profil', en: 'Profile month', es: 'Profile month' },
  },
  {
    id: 'visit_date',
    labels: { fr: 'Date de visite', en: 'Visit date', es: 'Visit date' },
    kind: 'date',
    required: 'always',
    hxl: '#date+reported',
    sensitivity: 'public',
    help: { fr: 'Date de visite', en: 'Visit date', es: 'Visit date' },
  },
  {
    id: 'informant_type',
    labels: { fr: "Type d'informateur clé", en: 'Key-informant type', es: 'Key-informant type' },
    kind: 'texts',
    required: 'always',
    list: informantType,
    hxl: '#meta+source+type',
    sensitivity: 'internal',
    help: { fr: "Type d'informateur clé", en: 'Key-informant type', es: 'Key-informant type' },
  },
  {
    id: 'informant_f_count',
    labels: {
      fr: "Nombre d'informatrices",
      en: 'Female key informants',
      es: 'Female key informants',
    },
    kind: 'integer',
    required: 'always',
    hxl: '#meta+source+f+num',
    sensitivity: 'internal',
    help: {
      fr: "Nombre d'informatrices",
      en: 'Female key informants',
      es: 'Female key informants',
    },
  },
  {
    id: 'informant_m_count',
    labels: { fr: "Nombre d'informateurs", en: 'Male key informants', es: 'Male key informants' },
    kind: 'integer',
    required: 'always',
    hxl: '#meta+source+m+num',
    sensitivity: 'internal',
    help: { fr: "Nombre d'informateurs", en: 'Male key informants', es: 'Male key informants' },
  },
] as const satisfies readonly Column[];
