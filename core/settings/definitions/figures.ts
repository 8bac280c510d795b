// What a site code looks like and from where a figure is questioned.

import type { DefinitionsOf } from '../setting-definition.ts';

export const figureSettings: DefinitionsOf<'site' | 'household' | 'change' | 'compare'> = {
  'site.code_pattern': {
    labels: {
      fr: 'Forme du code de site',
      en: 'Shape of a site code',
      es: 'Forma del código de sitio',
    },
    notes: {
      fr: 'Expression régulière, par exemple ^CF-S\\d{4}$. Vide\u202f: CF-S suivi de 4 chiffres en RCA\u202f; ailleurs, tout code sans espace.',
      en: 'Regular expression, for example ^CF-S\\d{4}$. Empty: CF-S and 4 digits in CAR; elsewhere any code without spaces.',
      es: 'Expresión regular, por ejemplo ^CF-S\\d{4}$. Vacío: CF-S y 4 cifras en la RCA; en otro país, cualquier código sin espacios.',
    },
    kind: 'pattern',
    standard: '',
  },
  // Thresholds of change and household size: tested on 86 pairs of camp figures and four site lists
  // (domain notes 5.3).
  'household.size_min': {
    labels: {
      fr: 'Taille minimale des ménages',
      en: 'Smallest household size',
      es: 'Tamaño mínimo del hogar',
    },
    notes: {
      fr: 'Personnes par ménage. En dessous, le chiffre est à vérifier.',
      en: 'Persons per household. Below it the figure is questioned.',
      es: 'Personas por hogar. Por debajo, la cifra debe verificarse.',
    },
    kind: 'number',
    standard: 1.5,
    min: 1,
    max: 50,
  },
  'household.size_max': {
    labels: {
      fr: 'Taille maximale des ménages',
      en: 'Largest household size',
      es: 'Tamaño máximo del hogar',
    },
    notes: {
      fr: 'Personnes par ménage. Au-dessus, le chiffre est à vérifier.',
      en: 'Persons per household. Above it the figure is questioned.',
      es: 'Personas por hogar. Por encima, la cifra debe verificarse.',
    },
    kind: 'number',
    standard: 10,
    min: 1,
    max: 50,
  },
  'change.explain_persons': {
    labels: {
      fr: 'Variation à expliquer (personnes)',
      en: 'Change to explain (persons)',
      es: 'Variación que explicar (personas)',
    },
    notes: {
      fr: 'Une variation supérieure à ce nombre et au pourcentage doit être expliquée.',
      en: 'A change above both this number and the per cent must be explained.',
      es: 'Una variación superior a este número y al porcentaje debe explicarse.',
    },
    kind: 'number',
    standard: 50,
    min: 0,
  },
  'change.explain_percent': {
    labels: {
      fr: 'Variation à expliquer (%)',
      en: 'Change to explain (%)',
      es: 'Variación que explicar (%)',
    },
    notes: {
      fr: 'En pour cent du chiffre de la semaine précédente.',
      en: 'In per cent of last week’s figure.',
      es: 'En porcentaje de la cifra de la semana anterior.',
    },
    kind: 'number',
    standard: 15,
    min: 0,
  },
  'change.confirm_persons': {
    labels: {
      fr: 'Variation à confirmer (personnes)',
      en: 'Change to confirm (persons)',
      es: 'Variación que confirmar (personas)',
    },
    notes: {
      fr: 'Au-dessus de ce nombre et du pourcentage, un coordinateur confirme.',
      en: 'Above both this number and the per cent a coordinator confirms.',
      es: 'Por encima de este número y del porcentaje, confirma un coordinador.',
    },
    kind: 'number',
    standard: 200,
    min: 0,
  },
  'change.confirm_percent': {
    labels: {
      fr: 'Variation à confirmer (%)',
      en: 'Change to confirm (%)',
      es: 'Variación que confirmar (%)',
    },
    notes: {
      fr: 'En pour cent du chiffre de la semaine précédente.',
      en: 'In per cent of last week’s figure.',
      es: 'En porcentaje de la cifra de la semana anterior.',
    },
    kind: 'number',
    standard: 40,
    min: 0,
  },
  'change.shift_weeks': {
    labels: {
      fr: 'Glissement du niveau (semaines)',
      en: 'Shift of level (weeks)',
      es: 'Desplazamiento del nivel (semanas)',
    },
    notes: {
      fr: 'De petites variations qui, sur ce nombre de semaines, dépassent ensemble la variation à confirmer sont signalées.',
      en: 'Small changes that together, over this number of weeks, exceed the change to confirm are told.',
      es: 'Se señalan las pequeñas variaciones que, en este número de semanas, superan juntas la variación que confirmar.',
    },
    kind: 'whole',
    standard: 4,
    min: 2,
    max: 52,
  },
  // Dictionary, sheet 2: households and individuals against the nearest weekly report, 10 per cent.
  'compare.weekly_percent': {
    labels: {
      fr: 'Écart entre profil et semaine (%)',
      en: 'Difference between profile and week (%)',
      es: 'Diferencia entre perfil y semana (%)',
    },
    notes: {
      fr: 'En pour cent du chiffre hebdomadaire le plus proche. Au-dessus, le profil est à vérifier.',
      en: 'In per cent of the nearest weekly figure. Above it the profile is questioned.',
      es: 'En porcentaje de la cifra semanal más cercana. Por encima, el perfil debe verificarse.',
    },
    kind: 'number',
    standard: 10,
    min: 0,
    max: 100,
  },
  // Proposed: the 2014 rounds interviewed 300 to 600 respondents on 30 sites of 60,000 persons.
  'compare.respondents_percent': {
    labels: {
      fr: 'Part des ménages interrogés (%)',
      en: 'Share of households interviewed (%)',
      es: 'Parte de hogares entrevistados (%)',
    },
    notes: {
      fr: 'En pour cent des ménages du site. Au-dessus, le nombre d’entretiens est signalé.',
      en: 'In per cent of the site’s households. Above it the number of interviews is told.',
      es: 'En porcentaje de los hogares del sitio. Por encima, se señala el número de entrevistas.',
    },
    kind: 'number',
    standard: 50,
    min: 1,
    max: 100,
  },
};
