// Site profile: how many people, and the eight cells by age and sex.

import { ageSexColumns } from '../age-sex.ts';
import { saddMethod } from '../code-lists/profile-people.ts';
import type { Column, Labels } from '../form.ts';
import { MOST_HOUSEHOLDS, MOST_INDIVIDUALS } from '../largest-site.ts';

const sumIsIndividuals: Labels = {
  fr: 'Nombre de personnes. La somme des huit cases est le nombre d’individus. Écrivez 0 si personne.',
  en: 'Number of persons. The eight cells add up to the individuals. Write 0 if there is nobody.',
  es: 'Número de personas. Las ocho casillas suman el número de personas. Escriba 0 si no hay nadie.',
};

export const profilePopulation = [
  {
    id: 'households',
    labels: { fr: 'Nombre de ménages', en: 'Households', es: 'Número de hogares' },
    aliases: [
      'Nb ménages',
      'Nbre ménages',
      'Nombre ménages',
      'Ménages',
      'Total ménages',
      'HH',
      'Nb HH',
      'Number of households',
      'Number of families',
      'Familles',
      'Families',
      'Hogares',
      'Familias',
    ],
    kind: 'integer',
    required: 'always',
    min: 0,
    max: MOST_HOUSEHOLDS,
    hxl: '#affected+idps+hh',
    sensitivity: 'public',
    help: {
      fr: 'Ménages présents le jour de la visite, en nombre entier, par exemple 254.',
      en: 'Households present on the day of the visit, as a whole number, for example 254.',
      es: 'Hogares presentes el día de la visita, en número entero, por ejemplo 254.',
    },
  },
  {
    id: 'individuals',
    labels: { fr: "Nombre d'individus", en: 'Individuals', es: 'Número de personas' },
    aliases: [
      'Nb individus',
      'Nbre individus',
      'Individus',
      'Total individus',
      'Nombre de personnes',
      'Nombre de PDI',
      'PDI',
      'Population',
      'Number of individuals',
      'Number of IDPs',
      'IDPs',
      'IDP',
      'Personas',
      'Población',
    ],
    kind: 'integer',
    required: 'always',
    min: 0,
    max: MOST_INDIVIDUALS,
    hxl: '#affected+idps+ind',
    sensitivity: 'public',
    help: {
      fr: 'Personnes déplacées présentes le jour de la visite. Doit être la somme des huit cases d’âge et de sexe.',
      en: 'Displaced persons present on the day of the visit. Must be the sum of the eight age and sex cells.',
      es: 'Personas desplazadas presentes el día de la visita. Debe ser la suma de las ocho casillas de edad y sexo.',
    },
  },
  ...ageSexColumns('always', sumIsIndividuals),
  {
    id: 'sadd_method',
    labels: {
      fr: 'Méthode de désagrégation',
      en: 'Disaggregation method',
      es: 'Método de desagregación',
    },
    aliases: ['Méthode', 'Method', 'Méthode SADD', 'Méthode de calcul', 'Método'],
    kind: 'code',
    required: 'always',
    list: saddMethod,
    hxl: '#meta+method',
    sensitivity: 'public',
    help: {
      fr: 'Comment les huit cases ont été obtenues. Une extrapolation n’est jamais publiée comme un comptage.',
      en: 'How the eight cells were obtained. An extrapolation is never published as a count.',
      es: 'Cómo se obtuvieron las ocho casillas. Una extrapolación nunca se publica como recuento.',
    },
  },
] as const satisfies readonly Column[];
