// Site profile: shelter and non-food items.

import { ouiPartielNon } from '../code-lists/answers.ts';
import { nfiItem, proportion, shelterType } from '../code-lists/profile-services.ts';
import type { Column } from '../form.ts';

export const profileShelter = [
  {
    id: 'shelter_main_type',
    labels: { fr: "Type d'abri principal", en: 'Main shelter type', es: 'Main shelter type' },
    kind: 'code',
    required: 'always',
    list: shelterType,
    hxl: '#item+shelter+type',
    sensitivity: 'public',
    help: { fr: "Type d'abri principal", en: 'Main shelter type', es: 'Main shelter type' },
  },
  {
    id: 'shelter_emergency_pct',
    labels: {
      fr: "Ménages en abri d'urgence / bâche",
      en: 'HH in emergency shelter',
      es: 'HH in emergency shelter',
    },
    kind: 'code',
    required: 'always',
    list: proportion,
    hxl: '#indicator+shelter+pct',
    sensitivity: 'public',
    help: {
      fr: "Ménages en abri d'urgence / bâche",
      en: 'HH in emergency shelter',
      es: 'HH in emergency shelter',
    },
  },
  {
    id: 'shelter_no_shelter_hh',
    labels: {
      fr: 'Ménages sans abri',
      en: 'HH sleeping in the open',
      es: 'HH sleeping in the open',
    },
    kind: 'integer',
    required: 'optional',
    hxl: '#inneed+shl+hh',
    sensitivity: 'public',
    help: { fr: 'Ménages sans abri', en: 'HH sleeping in the open', es: 'HH sleeping in the open' },
  },
  {
    id: 'nfi_most_needed',
    labels: {
      fr: 'AME les plus nécessaires (3 max)',
      en: 'Most needed NFIs (max 3)',
      es: 'Most needed NFIs (max 3)',
    },
    kind: 'texts',
    required: 'optional',
    list: nfiItem,
    hxl: '#need+item+code',
    sensitivity: 'public',
    help: {
      fr: 'AME les plus nécessaires (3 max)',
      en: 'Most needed NFIs (max 3)',
      es: 'Most needed NFIs (max 3)',
    },
  },
  {
    id: 'flood_risk',
    labels: { fr: "Risque d'inondation", en: 'Flood risk', es: 'Flood risk' },
    kind: 'code',
    required: 'always',
    list: ouiPartielNon,
    hxl: '#impact+flood+code',
    sensitivity: 'public',
    help: { fr: "Risque d'inondation", en: 'Flood risk', es: 'Flood risk' },
  },
] as const satisfies readonly Column[];
