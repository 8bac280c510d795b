// Weekly report: how many households and individuals, and the eight cells by age and sex.

import { yesNo } from '../code-lists/answers.ts';
import type { Column, Labels } from '../form.ts';

// Limits: the DSA tool of Somalia stops at 108,000 individuals; the largest CAR site, M'Poko, was
// said to hold 100,000 in January 2014.
const MOST_INDIVIDUALS = 120_000;
const MOST_HOUSEHOLDS = 20_000;

const allEightOrNone: Labels = {
  fr: 'Nombre de personnes. Remplissez les huit cases d’âge et de sexe, ou aucune. Zéro n’est pas vide.',
  en: 'Number of persons. Fill in all eight age and sex cells, or none. Zero is not empty.',
  es: 'Número de personas. Complete las ocho casillas de edad y sexo, o ninguna. Cero no es vacío.',
};

/** A cell by age and sex; the whole block is given or left out, as a check says. */
function ageSexColumn<Id extends string>(
  id: Id,
  labels: Labels,
  aliases: readonly string[],
  hxl: string,
): Column<Id, 'integer'> {
  return {
    id,
    labels,
    aliases,
    kind: 'integer',
    required: 'optional',
    min: 0,
    max: MOST_INDIVIDUALS,
    hxl: `#affected+idps+ind${hxl}`,
    // Published only from 10 persons up; smaller cells are suppressed.
    sensitivity: 'public',
    help: allEightOrNone,
  };
}

export const weeklyPopulation = [
  {
    id: 'households',
    labels: { fr: 'Nombre de ménages', en: 'Number of households', es: 'Número de hogares' },
    aliases: [
      'Nb ménages',
      'Nbre ménages',
      'Nombre ménages',
      'Ménages',
      'Total ménages',
      'HH',
      'Nb HH',
      'Households',
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
      fr: 'Ménages présents à la fin de la semaine, en nombre entier, par exemple 254.',
      en: 'Households present at the end of the week, as a whole number, for example 254.',
      es: 'Hogares presentes al final de la semana, en número entero, por ejemplo 254.',
    },
  },
  {
    id: 'individuals',
    labels: {
      fr: "Nombre d'individus (PDI)",
      en: 'Number of individuals (IDPs)',
      es: 'Número de personas (PDI)',
    },
    aliases: [
      "Nombre d'individus",
      'Nb individus',
      'Nbre individus',
      'Individus',
      'Total individus',
      'Nombre de personnes',
      'Nombre de PDI',
      'PDI',
      'PDIs',
      'Personnes déplacées',
      'Population',
      'Number of individuals',
      'Individuals',
      'Number of IDPs',
      'IDPs',
      'IDP',
      'Personas',
      'Personas desplazadas',
      'Población',
    ],
    kind: 'integer',
    required: 'always',
    min: 0,
    max: MOST_INDIVIDUALS,
    hxl: '#affected+idps+ind',
    sensitivity: 'public',
    help: {
      fr: 'Personnes déplacées présentes à la fin de la semaine, en nombre entier. Jamais moins que les ménages.',
      en: 'Displaced persons present at the end of the week, as a whole number. Never fewer than households.',
      es: 'Personas desplazadas presentes al final de la semana, en número entero. Nunca menos que los hogares.',
    },
  },
  {
    id: 'carried_over',
    labels: {
      fr: 'Chiffre reporté de la semaine précédente',
      en: 'Figure carried over from last week',
      es: 'Cifra de la semana anterior',
    },
    aliases: ['Chiffre reporté', 'Reporté', 'Carried over', 'Cifra anterior'],
    kind: 'yes-no',
    required: 'always',
    list: yesNo,
    hxl: '#meta+carried_over',
    sensitivity: 'public',
    help: {
      fr: '«\u202fOui\u202f» si vous n’avez pas pu compter et reprenez le chiffre de la semaine précédente.',
      en: '“Yes” if you could not count and repeat the figure of last week.',
      es: '«Sí» si no pudo contar y repite la cifra de la semana anterior.',
    },
  },
  {
    id: 'rounded_estimate',
    labels: { fr: 'Estimation arrondie', en: 'Rounded estimate', es: 'Estimación redondeada' },
    aliases: ['Arrondi', 'Rounded', 'Redondeado'],
    kind: 'yes-no',
    required: 'computed',
    list: yesNo,
    hxl: '#meta+estimate',
    sensitivity: 'public',
    help: {
      fr: 'Déduit du chiffre. Vous pouvez laisser cette cellule vide.',
      en: 'Derived from the figure. You may leave this cell empty.',
      es: 'Se deduce de la cifra. Puede dejar esta celda vacía.',
    },
  },
  {
    id: 'female_total',
    labels: {
      fr: 'Femmes et filles (total)',
      en: 'Females (total)',
      es: 'Mujeres y niñas (total)',
    },
    aliases: ['Femmes', 'Total femmes', 'Female', 'Females', 'Women and girls', 'Mujeres', 'F'],
    kind: 'integer',
    required: 'optional',
    min: 0,
    max: MOST_INDIVIDUALS,
    hxl: '#affected+idps+ind+f',
    sensitivity: 'public',
    help: {
      fr: 'Si vous le connaissez. Avec les hommes, le total doit être le nombre d’individus.',
      en: 'If you know it. With males, the sum must be the number of individuals.',
      es: 'Si lo conoce. Con los hombres, la suma debe ser el número de personas.',
    },
  },
  {
    id: 'male_total',
    labels: {
      fr: 'Hommes et garçons (total)',
      en: 'Males (total)',
      es: 'Hombres y niños (total)',
    },
    aliases: ['Hommes', 'Total hommes', 'Male', 'Males', 'Men and boys', 'Hombres', 'M'],
    kind: 'integer',
    required: 'optional',
    min: 0,
    max: MOST_INDIVIDUALS,
    hxl: '#affected+idps+ind+m',
    sensitivity: 'public',
    help: {
      fr: 'Si vous le connaissez. Avec les femmes, le total doit être le nombre d’individus.',
      en: 'If you know it. With females, the sum must be the number of individuals.',
      es: 'Si lo conoce. Con las mujeres, la suma debe ser el número de personas.',
    },
  },
  ageSexColumn(
    'f_0_4',
    { fr: 'Femmes 0–4 ans', en: 'Female 0–4 years', es: 'Mujeres 0–4 años' },
    ['Filles 0-4 ans', 'F 0-4 ans', 'Girls 0-4', 'Female 0-4', 'Niñas 0-4 años'],
    '+f+infants+age0_4',
  ),
  ageSexColumn(
    'm_0_4',
    { fr: 'Hommes 0–4 ans', en: 'Male 0–4 years', es: 'Hombres 0–4 años' },
    ['Garçons 0-4 ans', 'M 0-4 ans', 'Boys 0-4', 'Male 0-4', 'Niños 0-4 años'],
    '+m+infants+age0_4',
  ),
  ageSexColumn(
    'f_5_17',
    { fr: 'Femmes 5–17 ans', en: 'Female 5–17 years', es: 'Mujeres 5–17 años' },
    ['Filles 5-17 ans', 'F 5-17 ans', 'Girls 5-17', 'Female 5-17', 'Niñas 5-17 años'],
    '+f+children+age5_17',
  ),
  ageSexColumn(
    'm_5_17',
    { fr: 'Hommes 5–17 ans', en: 'Male 5–17 years', es: 'Hombres 5–17 años' },
    ['Garçons 5-17 ans', 'M 5-17 ans', 'Boys 5-17', 'Male 5-17', 'Niños 5-17 años'],
    '+m+children+age5_17',
  ),
  ageSexColumn(
    'f_18_59',
    { fr: 'Femmes 18–59 ans', en: 'Female 18–59 years', es: 'Mujeres 18–59 años' },
    ['F 18-59 ans', 'Women 18-59', 'Female 18-59'],
    '+f+adults+age18_59',
  ),
  ageSexColumn(
    'm_18_59',
    { fr: 'Hommes 18–59 ans', en: 'Male 18–59 years', es: 'Hombres 18–59 años' },
    ['M 18-59 ans', 'Men 18-59', 'Male 18-59'],
    '+m+adults+age18_59',
  ),
  ageSexColumn(
    'f_60plus',
    { fr: 'Femmes 60 ans et plus', en: 'Female 60+ years', es: 'Mujeres de 60 años y más' },
    ['Femmes 60+', 'F 60 ans et plus', 'F 60+', 'Women 60+', 'Mujeres 60+'],
    '+f+elderly+age60plus',
  ),
  ageSexColumn(
    'm_60plus',
    { fr: 'Hommes 60 ans et plus', en: 'Male 60+ years', es: 'Hombres de 60 años y más' },
    ['Hommes 60+', 'M 60 ans et plus', 'M 60+', 'Men 60+', 'Hombres 60+'],
    '+m+elderly+age60plus',
  ),
] as const satisfies readonly Column[];
