// Site profile: shelter and non-food items.

import { ouiPartielNon } from '../code-lists/answers.ts';
import { proportion } from '../code-lists/profile-services.ts';
import { nfiItem, shelterType } from '../code-lists/profile-site.ts';
import type { Column } from '../form.ts';
import { MOST_HOUSEHOLDS } from '../largest-site.ts';

export const profileShelter = [
  {
    id: 'shelter_main_type',
    labels: {
      fr: "Type d'abri principal",
      en: 'Main shelter type',
      es: 'Tipo de alojamiento principal',
    },
    aliases: [
      'Type d’abri',
      'Abri principal',
      'Abris',
      'Shelter type',
      'Type of shelter',
      'Main shelter',
      'Tipo de alojamiento',
    ],
    kind: 'code',
    required: 'always',
    list: shelterType,
    hxl: '#item+shelter+type',
    sensitivity: 'public',
    help: {
      fr: 'L’abri où dorment le plus de ménages.',
      en: 'The shelter in which most households sleep.',
      es: 'El alojamiento en el que duerme la mayoría de los hogares.',
    },
  },
  {
    id: 'shelter_emergency_pct',
    labels: {
      fr: "Ménages en abri d'urgence / bâche",
      en: 'HH in emergency shelter',
      es: 'Hogares en alojamiento de emergencia / lona',
    },
    aliases: [
      'Ménages sous bâche',
      'Abri d’urgence',
      'Households in emergency shelter',
      'Emergency shelter',
      'Hogares bajo lona',
    ],
    kind: 'code',
    required: 'always',
    list: proportion,
    hxl: '#indicator+shelter+pct',
    sensitivity: 'public',
    help: {
      fr: 'Part des ménages sous bâche ou sous tente, d’après votre tour du site.',
      en: 'Share of households under tarpaulins or tents, from your walk through the site.',
      es: 'Proporción de hogares bajo lona o tienda, según su recorrido por el sitio.',
    },
  },
  {
    id: 'shelter_no_shelter_hh',
    labels: {
      fr: 'Ménages sans abri',
      en: 'HH sleeping in the open',
      es: 'Hogares sin alojamiento',
    },
    aliases: [
      'Sans abri',
      'Ménages à l’air libre',
      'Ménages dormant dehors',
      'Households without shelter',
      'Without shelter',
      'No shelter',
      'Hogares a la intemperie',
    ],
    kind: 'integer',
    required: 'optional',
    min: 0,
    max: MOST_HOUSEHOLDS,
    hxl: '#inneed+shl+hh',
    sensitivity: 'public',
    help: {
      fr: 'Nombre de ménages qui dorment dehors. Écrivez 0 s’il n’y en a pas.',
      en: 'Number of households that sleep in the open. Write 0 if there are none.',
      es: 'Número de hogares que duermen a la intemperie. Escriba 0 si no hay ninguno.',
    },
  },
  {
    id: 'nfi_most_needed',
    labels: {
      fr: 'AME les plus nécessaires (3 max)',
      en: 'Most needed NFIs (max 3)',
      es: 'Artículos más necesarios (máx. 3)',
    },
    aliases: [
      'AME',
      'AME les plus nécessaires',
      'Besoins en AME',
      'Articles les plus nécessaires',
      'NFI',
      'NFIs',
      'NFI needs',
      'Most needed NFIs',
      'Artículos más necesarios',
    ],
    kind: 'texts',
    required: 'optional',
    list: nfiItem,
    maxLength: 300,
    maxChoices: 3,
    hxl: '#need+item+code',
    sensitivity: 'public',
    help: {
      fr: 'Trois articles au plus, du plus urgent au moins urgent, séparés par «\u202f;\u202f», par exemple Natte\u202f; Bâche.',
      en: 'At most three items, the most urgent first, separated by “;”, for example Mat; Tarpaulin.',
      es: 'Tres artículos como máximo, primero el más urgente, separados por «;», por ejemplo Estera; Lona.',
    },
  },
  {
    id: 'flood_risk',
    labels: { fr: "Risque d'inondation", en: 'Flood risk', es: 'Riesgo de inundación' },
    aliases: ['Inondation', 'Inondations', 'Flooding', 'Flood', 'Zone inondable', 'Inundación'],
    kind: 'code',
    required: 'always',
    list: ouiPartielNon,
    hxl: '#impact+flood+code',
    sensitivity: 'public',
    help: {
      fr: '«\u202fPartiellement\u202f» si seule une partie du site est inondée quand il pleut.',
      en: '“Partly” if only part of the site is flooded when it rains.',
      es: '«Parcialmente» si solo una parte del sitio se inunda cuando llueve.',
    },
  },
] as const satisfies readonly Column[];
