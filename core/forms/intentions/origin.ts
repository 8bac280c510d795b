// Return intentions: the home and the area of origin, occupation.

import { ouiNonNsp, yesNo } from '../code-lists/answers.ts';
import { houseCondition, tenure } from '../code-lists/intentions.ts';
import { occupation } from '../code-lists/respondents.ts';
import type { Column } from '../form.ts';

export const intentionsOrigin = [
  {
    id: 'housing_tenure_origin',
    labels: {
      fr: "Statut d'occupation du logement d'origine",
      en: 'Tenure of home of origin',
      es: 'Tenure of home of origin',
    },
    kind: 'code',
    required: 'always',
    list: tenure,
    hxl: '#indicator+tenure+code',
    sensitivity: 'public',
    help: {
      fr: "Statut d'occupation du logement d'origine",
      en: 'Tenure of home of origin',
      es: 'Tenure of home of origin',
    },
  },
  {
    id: 'house_condition',
    labels: {
      fr: "État du logement d'origine",
      en: 'Condition of home of origin',
      es: 'Condition of home of origin',
    },
    kind: 'code',
    required: 'always',
    list: houseCondition,
    hxl: '#impact+house+code',
    sensitivity: 'public',
    help: {
      fr: "État du logement d'origine",
      en: 'Condition of home of origin',
      es: 'Condition of home of origin',
    },
  },
  {
    id: 'origin_school_open',
    labels: {
      fr: "École fonctionnel(le) dans la zone d'origine",
      en: 'School functioning in area of origin',
      es: 'School functioning in area of origin',
    },
    kind: 'code',
    required: 'always',
    list: ouiNonNsp,
    hxl: '#service+origin+school+code',
    sensitivity: 'public',
    help: {
      fr: "École fonctionnel(le) dans la zone d'origine",
      en: 'School functioning in area of origin',
      es: 'School functioning in area of origin',
    },
  },
  {
    id: 'origin_market_open',
    labels: {
      fr: "Marché fonctionnel(le) dans la zone d'origine",
      en: 'Market functioning in area of origin',
      es: 'Market functioning in area of origin',
    },
    kind: 'code',
    required: 'always',
    list: ouiNonNsp,
    hxl: '#service+origin+market+code',
    sensitivity: 'public',
    help: {
      fr: "Marché fonctionnel(le) dans la zone d'origine",
      en: 'Market functioning in area of origin',
      es: 'Market functioning in area of origin',
    },
  },
  {
    id: 'origin_health_open',
    labels: {
      fr: "Centre de santé fonctionnel(le) dans la zone d'origine",
      en: 'Health centre functioning in area of origin',
      es: 'Health centre functioning in area of origin',
    },
    kind: 'code',
    required: 'always',
    list: ouiNonNsp,
    hxl: '#service+origin+health+code',
    sensitivity: 'public',
    help: {
      fr: "Centre de santé fonctionnel(le) dans la zone d'origine",
      en: 'Health centre functioning in area of origin',
      es: 'Health centre functioning in area of origin',
    },
  },
  {
    id: 'origin_authorities_present',
    labels: {
      fr: "Autorités présentes dans la zone d'origine",
      en: 'Authorities present in area of origin',
      es: 'Authorities present in area of origin',
    },
    kind: 'code',
    required: 'always',
    list: ouiNonNsp,
    hxl: '#service+origin+authority+code',
    sensitivity: 'public',
    help: {
      fr: "Autorités présentes dans la zone d'origine",
      en: 'Authorities present in area of origin',
      es: 'Authorities present in area of origin',
    },
  },
  {
    id: 'visited_origin',
    labels: {
      fr: "A visité la zone d'origine",
      en: 'Visited area of origin',
      es: 'Visited area of origin',
    },
    kind: 'code',
    required: 'optional',
    list: yesNo,
    hxl: '#indicator+visited_origin',
    sensitivity: 'public',
    help: {
      fr: "A visité la zone d'origine",
      en: 'Visited area of origin',
      es: 'Visited area of origin',
    },
  },
  {
    id: 'occupation_before',
    labels: {
      fr: 'Activité avant le déplacement',
      en: 'Occupation before displacement',
      es: 'Occupation before displacement',
    },
    kind: 'code',
    required: 'optional',
    list: occupation,
    hxl: '#respondee+occupation',
    sensitivity: 'restricted',
    help: {
      fr: 'Activité avant le déplacement',
      en: 'Occupation before displacement',
      es: 'Occupation before displacement',
    },
  },
  {
    id: 'occupation_interrupted',
    labels: {
      fr: 'Activité interrompue par le déplacement',
      en: 'Occupation interrupted',
      es: 'Occupation interrupted',
    },
    kind: 'code',
    required: 'always',
    list: yesNo,
    hxl: '#impact+livelihood+code',
    sensitivity: 'public',
    help: {
      fr: 'Activité interrompue par le déplacement',
      en: 'Occupation interrupted',
      es: 'Occupation interrupted',
    },
  },
  {
    id: 'expects_resume',
    labels: {
      fr: 'Pense reprendre son activité au retour',
      en: 'Expects to resume occupation',
      es: 'Expects to resume occupation',
    },
    kind: 'code',
    required: 'optional',
    list: ouiNonNsp,
    hxl: '#indicator+resume_work',
    sensitivity: 'public',
    help: {
      fr: 'Pense reprendre son activité au retour',
      en: 'Expects to resume occupation',
      es: 'Expects to resume occupation',
    },
  },
] as const satisfies readonly Column[];
