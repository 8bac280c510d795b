// What the operation is called and where it works. The defaults are those of the Central African
// Republic.

import type { DefinitionsOf } from '../setting-definition.ts';

export const operationSettings: DefinitionsOf<'operation' | 'country'> = {
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
};
