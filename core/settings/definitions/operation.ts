// What the operation is called and where it works. The defaults are those of the Central African
// Republic.

import type { DefinitionsOf } from '../setting-definition.ts';

export const operationSettings: DefinitionsOf<'operation' | 'country' | 'zone' | 'coordinates'> = {
  'operation.name': {
    labels: { fr: "Nom de l'opération", en: 'Name of the operation', es: 'Nombre de la operación' },
    notes: {
      fr: 'Figure en tête des rapports.',
      en: 'Stands at the top of reports.',
      es: 'Figura al inicio de los informes.',
    },
    kind: 'text',
    standard: '',
  },
  'country.iso3': {
    labels: { fr: 'Code ISO du pays', en: 'ISO code of the country', es: 'Código ISO del país' },
    notes: {
      fr: 'Trois lettres, par exemple CAF. Doit figurer au niveau 0 de l’onglet des lieux.',
      en: 'Three letters, for example CAF. Must stand at level 0 of the places tab.',
      es: 'Tres letras, por ejemplo CAF. Debe figurar en el nivel 0 de la pestaña de lugares.',
    },
    kind: 'country',
    standard: 'CAF',
  },
  // Box of the country: prefecture polygons give lat 2.2235–11.0076, lon 14.4201–27.4634.
  'country.lat_min': {
    labels: { fr: 'Latitude minimale', en: 'Lowest latitude', es: 'Latitud mínima' },
    notes: {
      fr: 'Degrés décimaux. Un site plus au sud est hors du pays.',
      en: 'Decimal degrees. A site further south is outside the country.',
      es: 'Grados decimales. Un sitio más al sur está fuera del país.',
    },
    kind: 'number',
    standard: 2.2,
    min: -90,
    max: 90,
  },
  'country.lat_max': {
    labels: { fr: 'Latitude maximale', en: 'Highest latitude', es: 'Latitud máxima' },
    notes: {
      fr: 'Degrés décimaux. Un site plus au nord est hors du pays.',
      en: 'Decimal degrees. A site further north is outside the country.',
      es: 'Grados decimales. Un sitio más al norte está fuera del país.',
    },
    kind: 'number',
    standard: 11.05,
    min: -90,
    max: 90,
  },
  'country.lon_min': {
    labels: { fr: 'Longitude minimale', en: 'Lowest longitude', es: 'Longitud mínima' },
    notes: {
      fr: 'Degrés décimaux. Un site plus à l’ouest est hors du pays.',
      en: 'Decimal degrees. A site further west is outside the country.',
      es: 'Grados decimales. Un sitio más al oeste está fuera del país.',
    },
    kind: 'number',
    standard: 14.4,
    min: -180,
    max: 180,
  },
  'country.lon_max': {
    labels: { fr: 'Longitude maximale', en: 'Highest longitude', es: 'Longitud máxima' },
    notes: {
      fr: 'Degrés décimaux. Un site plus à l’est est hors du pays.',
      en: 'Decimal degrees. A site further east is outside the country.',
      es: 'Grados decimales. Un sitio más al este está fuera del país.',
    },
    kind: 'number',
    standard: 27.5,
    min: -180,
    max: 180,
  },
  // Domain notes 3: CF711 is the city in one table and its first arrondissement in another.
  'country.adm3_required': {
    labels: {
      fr: 'Préfectures à commune obligatoire',
      en: 'Prefectures where the commune is required',
      es: 'Prefecturas con comuna obligatoria',
    },
    notes: {
      fr: 'P-codes de niveau 1, séparés par des espaces, dont les sites doivent indiquer la commune ou l’arrondissement.',
      en: 'P-codes of level 1, separated by spaces, whose sites must name the commune or arrondissement.',
      es: 'P-codes de nivel 1, separados por espacios, cuyos sitios deben indicar la comuna o el distrito.',
    },
    kind: 'text',
    standard: 'CF71',
  },
  // Dictionary, sheet 0: sites of Bangui and Bimbo lie between 4.20 and 4.60, 18.35 and 18.75.
  'zone.codes': {
    labels: { fr: 'Zones encadrées', en: 'Zones with a box', es: 'Zonas delimitadas' },
    notes: {
      fr: 'Expression régulière des codes de zone dont les sites doivent se trouver dans le cadre ci-dessous.',
      en: 'Regular expression of the zone codes whose sites must lie in the box below.',
      es: 'Expresión regular de los códigos de zona cuyos sitios deben estar en el recuadro siguiente.',
    },
    kind: 'pattern',
    standard: '^(?:bangui_|bimbo_|mpoko$)',
  },
  'zone.lat_min': {
    labels: {
      fr: 'Cadre des zones\u202f: latitude minimale',
      en: 'Box of the zones: lowest latitude',
      es: 'Recuadro de las zonas: latitud mínima',
    },
    notes: {
      fr: 'Degrés décimaux. Un site de ces zones plus au sud est à vérifier.',
      en: 'Decimal degrees. A site of these zones further south is questioned.',
      es: 'Grados decimales. Un sitio de esas zonas más al sur debe verificarse.',
    },
    kind: 'number',
    standard: 4.2,
    min: -90,
    max: 90,
  },
  'zone.lat_max': {
    labels: {
      fr: 'Cadre des zones\u202f: latitude maximale',
      en: 'Box of the zones: highest latitude',
      es: 'Recuadro de las zonas: latitud máxima',
    },
    notes: {
      fr: 'Degrés décimaux. Un site de ces zones plus au nord est à vérifier.',
      en: 'Decimal degrees. A site of these zones further north is questioned.',
      es: 'Grados decimales. Un sitio de esas zonas más al norte debe verificarse.',
    },
    kind: 'number',
    standard: 4.6,
    min: -90,
    max: 90,
  },
  'zone.lon_min': {
    labels: {
      fr: 'Cadre des zones\u202f: longitude minimale',
      en: 'Box of the zones: lowest longitude',
      es: 'Recuadro de las zonas: longitud mínima',
    },
    notes: {
      fr: 'Degrés décimaux. Un site de ces zones plus à l’ouest est à vérifier.',
      en: 'Decimal degrees. A site of these zones further west is questioned.',
      es: 'Grados decimales. Un sitio de esas zonas más al oeste debe verificarse.',
    },
    kind: 'number',
    standard: 18.35,
    min: -180,
    max: 180,
  },
  'zone.lon_max': {
    labels: {
      fr: 'Cadre des zones\u202f: longitude maximale',
      en: 'Box of the zones: highest longitude',
      es: 'Recuadro de las zonas: longitud máxima',
    },
    notes: {
      fr: 'Degrés décimaux. Un site de ces zones plus à l’est est à vérifier.',
      en: 'Decimal degrees. A site of these zones further east is questioned.',
      es: 'Grados decimales. Un sitio de esas zonas más al este debe verificarse.',
    },
    kind: 'number',
    standard: 18.75,
    min: -180,
    max: 180,
  },
  'coordinates.decimals': {
    labels: {
      fr: 'Décimales des coordonnées',
      en: 'Decimals of coordinates',
      es: 'Decimales de las coordenadas',
    },
    notes: {
      fr: 'Des coordonnées avec moins de décimales sont dites peu précises\u202f: quatre décimales font 11 m.',
      en: 'Coordinates with fewer decimals are called not precise: four decimals are 11 m.',
      es: 'Unas coordenadas con menos decimales se consideran poco precisas: cuatro decimales son 11 m.',
    },
    kind: 'whole',
    standard: 4,
    min: 0,
    max: 6,
  },
};
