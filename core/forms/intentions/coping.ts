// Return intentions: difficulties on the site and coping.

import { ouiNonNsp } from '../code-lists/answers.ts';
import { infoNeed, siteChallenge } from '../code-lists/intentions.ts';
import type { Column } from '../form.ts';

export const intentionsCoping = [
  {
    id: 'site_challenges',
    labels: {
      fr: 'Principales difficultés sur le site',
      en: 'Main challenges on site',
      es: 'Main challenges on site',
    },
    kind: 'texts',
    required: 'always',
    list: siteChallenge,
    hxl: '#need+site+type',
    sensitivity: 'public',
    help: {
      fr: 'Principales difficultés sur le site',
      en: 'Main challenges on site',
      es: 'Main challenges on site',
    },
  },
  {
    id: 'coping_fewer_meals',
    labels: {
      fr: 'Stratégie (2 dernières semaines) : Réduire le nombre de repas par jour',
      en: 'Coping (last 2 weeks): Reduce number of meals per day',
      es: 'Coping (last 2 weeks): Reduce number of meals per day',
    },
    kind: 'code',
    required: 'always',
    list: ouiNonNsp,
    hxl: '#indicator+coping+fewer_meals',
    sensitivity: 'public',
    help: {
      fr: 'Stratégie (2 dernières semaines) : Réduire le nombre de repas par jour',
      en: 'Coping (last 2 weeks): Reduce number of meals per day',
      es: 'Coping (last 2 weeks): Reduce number of meals per day',
    },
  },
  {
    id: 'coping_smaller_portions',
    labels: {
      fr: 'Stratégie (2 dernières semaines) : Réduire les quantités',
      en: 'Coping (last 2 weeks): Reduce portion size',
      es: 'Coping (last 2 weeks): Reduce portion size',
    },
    kind: 'code',
    required: 'always',
    list: ouiNonNsp,
    hxl: '#indicator+coping+smaller_portions',
    sensitivity: 'public',
    help: {
      fr: 'Stratégie (2 dernières semaines) : Réduire les quantités',
      en: 'Coping (last 2 weeks): Reduce portion size',
      es: 'Coping (last 2 weeks): Reduce portion size',
    },
  },
  {
    id: 'coping_adults_less',
    labels: {
      fr: 'Stratégie (2 dernières semaines) : Adultes mangent moins pour nourrir les enfants',
      en: 'Coping (last 2 weeks): Adults eat less so children can eat',
      es: 'Coping (last 2 weeks): Adults eat less so children can eat',
    },
    kind: 'code',
    required: 'always',
    list: ouiNonNsp,
    hxl: '#indicator+coping+adults_less',
    sensitivity: 'public',
    help: {
      fr: 'Stratégie (2 dernières semaines) : Adultes mangent moins pour nourrir les enfants',
      en: 'Coping (last 2 weeks): Adults eat less so children can eat',
      es: 'Coping (last 2 weeks): Adults eat less so children can eat',
    },
  },
  {
    id: 'coping_whole_day',
    labels: {
      fr: 'Stratégie (2 dernières semaines) : Passer une journée entière sans manger',
      en: 'Coping (last 2 weeks): Whole day without eating',
      es: 'Coping (last 2 weeks): Whole day without eating',
    },
    kind: 'code',
    required: 'always',
    list: ouiNonNsp,
    hxl: '#indicator+coping+whole_day',
    sensitivity: 'public',
    help: {
      fr: 'Stratégie (2 dernières semaines) : Passer une journée entière sans manger',
      en: 'Coping (last 2 weeks): Whole day without eating',
      es: 'Coping (last 2 weeks): Whole day without eating',
    },
  },
  {
    id: 'coping_borrow_food',
    labels: {
      fr: 'Stratégie (2 dernières semaines) : Emprunter de la nourriture / aide de proches',
      en: 'Coping (last 2 weeks): Borrow food / rely on relatives',
      es: 'Coping (last 2 weeks): Borrow food / rely on relatives',
    },
    kind: 'code',
    required: 'always',
    list: ouiNonNsp,
    hxl: '#indicator+coping+borrow_food',
    sensitivity: 'public',
    help: {
      fr: 'Stratégie (2 dernières semaines) : Emprunter de la nourriture / aide de proches',
      en: 'Coping (last 2 weeks): Borrow food / rely on relatives',
      es: 'Coping (last 2 weeks): Borrow food / rely on relatives',
    },
  },
  {
    id: 'coping_spend_savings',
    labels: {
      fr: "Stratégie (2 dernières semaines) : Dépenser l'épargne",
      en: 'Coping (last 2 weeks): Spend savings',
      es: 'Coping (last 2 weeks): Spend savings',
    },
    kind: 'code',
    required: 'always',
    list: ouiNonNsp,
    hxl: '#indicator+coping+spend_savings',
    sensitivity: 'public',
    help: {
      fr: "Stratégie (2 dernières semaines) : Dépenser l'épargne",
      en: 'Coping (last 2 weeks): Spend savings',
      es: 'Coping (last 2 weeks): Spend savings',
    },
  },
  {
    id: 'coping_sell_assets',
    labels: {
      fr: 'Stratégie (2 dernières semaines) : Vendre des biens',
      en: 'Coping (last 2 weeks): Sell assets',
      es: 'Coping (last 2 weeks): Sell assets',
    },
    kind: 'code',
    required: 'always',
    list: ouiNonNsp,
    hxl: '#indicator+coping+sell_assets',
    sensitivity: 'public',
    help: {
      fr: 'Stratégie (2 dernières semaines) : Vendre des biens',
      en: 'Coping (last 2 weeks): Sell assets',
      es: 'Coping (last 2 weeks): Sell assets',
    },
  },
  {
    id: 'info_needs',
    labels: {
      fr: "Besoin d'information sur la zone d'origine",
      en: 'Information need about origin',
      es: 'Information need about origin',
    },
    kind: 'code',
    required: 'optional',
    list: infoNeed,
    hxl: '#need+info+code',
    sensitivity: 'public',
    help: {
      fr: "Besoin d'information sur la zone d'origine",
      en: 'Information need about origin',
      es: 'Information need about origin',
    },
  },
] as const satisfies readonly Column[];
