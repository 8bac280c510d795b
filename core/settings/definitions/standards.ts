// Standards for living conditions, and from where profiles, interviews and activities are questioned.
// The figures of Sphere are those of domain notes 6.

import type { DefinitionsOf } from '../setting-definition.ts';

const perPersonAndDay = {
  fr: 'Litres par personne et par jour.',
  en: 'Litres per person and day.',
  es: 'Litros por persona y día.',
} as const;

export const standardSettings: DefinitionsOf<
  'crisis' | 'sphere' | 'profile' | 'interview' | 'activity'
> = {
  // Dictionary: the displacement that is tracked began in December 2012.
  'crisis.first_month': {
    labels: {
      fr: 'Premier mois de la crise',
      en: 'First month of the crisis',
      es: 'Primer mes de la crisis',
    },
    notes: {
      fr: 'Année et mois, par exemple 201212. Un déplacement ou un site plus ancien est à vérifier.',
      en: 'Year and month, for example 201212. An earlier displacement or site is questioned.',
      es: 'Año y mes, por ejemplo 201212. Un desplazamiento o un sitio anterior debe verificarse.',
    },
    kind: 'whole',
    standard: 201_212,
    min: 190_001,
    max: 210_012,
  },
  'sphere.water_litres': {
    labels: { fr: 'Eau\u202f: norme', en: 'Water: standard', es: 'Agua: norma' },
    notes: {
      fr: `${perPersonAndDay.fr} En dessous, le profil signale un écart à la norme Sphère.`,
      en: `${perPersonAndDay.en} Below it the profile says that Sphere is not met.`,
      es: `${perPersonAndDay.es} Por debajo, el perfil señala que no se cumple Esfera.`,
    },
    kind: 'number',
    standard: 15,
    min: 0,
    max: 100,
  },
  'sphere.water_survival': {
    labels: { fr: 'Eau\u202f: survie', en: 'Water: survival', es: 'Agua: supervivencia' },
    notes: {
      fr: `${perPersonAndDay.fr} En dessous, la situation est une urgence ou le chiffre est faux.`,
      en: `${perPersonAndDay.en} Below it there is an emergency, or the figure is wrong.`,
      es: `${perPersonAndDay.es} Por debajo hay una emergencia o la cifra es errónea.`,
    },
    kind: 'number',
    standard: 7.5,
    min: 0,
    max: 100,
  },
  'sphere.persons_per_latrine': {
    labels: {
      fr: 'Personnes par latrine\u202f: norme',
      en: 'Persons per latrine: standard',
      es: 'Personas por letrina: norma',
    },
    notes: {
      fr: 'Au-dessus, le profil signale un écart à la norme Sphère.',
      en: 'Above it the profile says that Sphere is not met.',
      es: 'Por encima, el perfil señala que no se cumple Esfera.',
    },
    kind: 'number',
    standard: 20,
    min: 1,
    max: 1000,
  },
  'sphere.persons_per_latrine_alert': {
    labels: {
      fr: 'Personnes par latrine\u202f: alerte',
      en: 'Persons per latrine: alert',
      es: 'Personas por letrina: alerta',
    },
    notes: {
      fr: 'Au-dessus, la situation est une urgence ou le chiffre est faux.',
      en: 'Above it there is an emergency, or the figure is wrong.',
      es: 'Por encima hay una emergencia o la cifra es errónea.',
    },
    kind: 'number',
    standard: 50,
    min: 1,
    max: 10_000,
  },
  'sphere.persons_per_tap': {
    labels: {
      fr: 'Personnes par point d’eau',
      en: 'Persons per water point',
      es: 'Personas por punto de agua',
    },
    notes: {
      fr: 'Au-dessus, le profil signale un écart à la norme Sphère.',
      en: 'Above it the profile says that Sphere is not met.',
      es: 'Por encima, el perfil señala que no se cumple Esfera.',
    },
    kind: 'number',
    standard: 250,
    min: 1,
    max: 10_000,
  },
  'sphere.area_person': {
    labels: {
      fr: 'Superficie par personne',
      en: 'Area per person',
      es: 'Superficie por persona',
    },
    notes: {
      fr: 'Mètres carrés de site. En dessous, le profil signale un écart à la norme Sphère.',
      en: 'Square metres of site. Below it the profile says that Sphere is not met.',
      es: 'Metros cuadrados de sitio. Por debajo, el perfil señala que no se cumple Esfera.',
    },
    kind: 'number',
    standard: 45,
    min: 0,
    max: 1000,
  },
  'sphere.covered_area': {
    labels: {
      fr: 'Superficie couverte par personne',
      en: 'Covered area per person',
      es: 'Superficie cubierta por persona',
    },
    notes: {
      fr: 'Mètres carrés. Un site entier plus exigu est à vérifier.',
      en: 'Square metres. A whole site that is smaller is questioned.',
      es: 'Metros cuadrados. Un sitio entero más pequeño debe verificarse.',
    },
    kind: 'number',
    standard: 3.5,
    min: 0,
    max: 1000,
  },
  'profile.water_most': {
    labels: {
      fr: 'Eau\u202f: maximum vraisemblable',
      en: 'Water: likely at most',
      es: 'Agua: máximo verosímil',
    },
    notes: {
      fr: `${perPersonAndDay.fr} Au-dessus, le chiffre est à vérifier.`,
      en: `${perPersonAndDay.en} Above it the figure is questioned.`,
      es: `${perPersonAndDay.es} Por encima, la cifra debe verificarse.`,
    },
    kind: 'number',
    standard: 60,
    min: 1,
    max: 1000,
  },
  'profile.over_capacity_percent': {
    labels: { fr: 'Site surpeuplé (%)', en: 'Overcrowded site (%)', es: 'Sitio saturado (%)' },
    notes: {
      fr: 'En pour cent de la capacité d’accueil.',
      en: 'In per cent of the site’s capacity.',
      es: 'En porcentaje de la capacidad de acogida.',
    },
    kind: 'number',
    standard: 110,
    min: 100,
    max: 1000,
  },
  'profile.informants': {
    labels: {
      fr: 'Informateurs par profil',
      en: 'Informants per profile',
      es: 'Informantes por perfil',
    },
    notes: {
      fr: 'Nombre d’informateurs clés en dessous duquel un profil est à vérifier.',
      en: 'Number of key informants below which a profile is questioned.',
      es: 'Número de informantes clave por debajo del cual un perfil debe verificarse.',
    },
    kind: 'whole',
    standard: 2,
    min: 1,
    max: 50,
  },
  'interview.per_day': {
    labels: {
      fr: 'Entretiens par jour',
      en: 'Interviews per day',
      es: 'Entrevistas por día',
    },
    notes: {
      fr: 'Entretiens qu’un enquêteur peut mener en un jour. Au-dessus, c’est à vérifier.',
      en: 'Interviews that one interviewer can do in a day. More are questioned.',
      es: 'Entrevistas que un encuestador puede hacer en un día. Más debe verificarse.',
    },
    kind: 'whole',
    standard: 25,
    min: 1,
    max: 1000,
  },
  'interview.household_most': {
    labels: {
      fr: 'Ménage d’un enquêté',
      en: 'Household of a respondent',
      es: 'Hogar de un encuestado',
    },
    notes: {
      fr: 'Personnes. Un ménage plus grand est à vérifier.',
      en: 'Persons. A larger household is questioned.',
      es: 'Personas. Un hogar más grande debe verificarse.',
    },
    kind: 'whole',
    standard: 15,
    min: 1,
    max: 100,
  },
  // Domain notes 1.3: the rounds of 2014 took 2 to 9 days.
  'interview.round_days': {
    labels: { fr: 'Durée d’une vague', en: 'Days of a round', es: 'Duración de una ronda' },
    notes: {
      fr: 'Jours. Un entretien en dehors de la période de sa vague est à vérifier.',
      en: 'Days. An interview outside the days of its round is questioned.',
      es: 'Días. Una entrevista fuera de los días de su ronda debe verificarse.',
    },
    kind: 'whole',
    standard: 9,
    min: 1,
    max: 31,
  },
  'interview.similar_answers': {
    labels: {
      fr: 'Réponses presque identiques',
      en: 'Nearly identical answers',
      es: 'Respuestas casi idénticas',
    },
    notes: {
      fr: 'Deux entretiens d’un même enquêteur sur un site, qui diffèrent en si peu de réponses, sont à vérifier. 0\u202f: jamais.',
      en: 'Two interviews of one interviewer at one site that differ in so few answers are questioned. 0: never.',
      es: 'Dos entrevistas del mismo encuestador en un sitio que difieren en tan pocas respuestas deben verificarse. 0: nunca.',
    },
    kind: 'whole',
    standard: 3,
    min: 0,
    max: 20,
  },
  'activity.reached_over_percent': {
    labels: {
      fr: 'Personnes atteintes (% de la cible)',
      en: 'Persons reached (% of target)',
      es: 'Personas alcanzadas (% del objetivo)',
    },
    notes: {
      fr: 'Au-dessus, les personnes atteintes sont à vérifier.',
      en: 'Above it the persons reached are questioned.',
      es: 'Por encima, las personas alcanzadas deben verificarse.',
    },
    kind: 'number',
    standard: 120,
    min: 100,
    max: 1000,
  },
  'activity.targeted_over_percent': {
    labels: {
      fr: 'Personnes ciblées (% du site)',
      en: 'Persons targeted (% of the site)',
      es: 'Personas previstas (% del sitio)',
    },
    notes: {
      fr: 'En pour cent des individus du site. Au-dessus, la cible est à vérifier.',
      en: 'In per cent of the site’s individuals. Above it the target is questioned.',
      es: 'En porcentaje de las personas del sitio. Por encima, el objetivo debe verificarse.',
    },
    kind: 'number',
    standard: 110,
    min: 100,
    max: 1000,
  },
};
