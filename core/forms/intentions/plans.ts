// Return intentions: what the household plans, obstacles and needs.

import {
  intention,
  obstacle,
  returnNeed,
  returnWhen,
  returnWho,
} from '../code-lists/intentions.ts';
import type { Column } from '../form.ts';

export const intentionsPlans = [
  {
    id: 'intention_4weeks',
    labels: {
      fr: 'Intention dans les 4 prochaines semaines',
      en: 'Intention in the next 4 weeks',
      es: 'Intention in the next 4 weeks',
    },
    kind: 'code',
    required: 'always',
    list: intention,
    hxl: '#indicator+intention+code',
    sensitivity: 'public',
    help: {
      fr: 'Intention dans les 4 prochaines semaines',
      en: 'Intention in the next 4 weeks',
      es: 'Intention in the next 4 weeks',
    },
  },
  {
    id: 'return_when',
    labels: {
      fr: 'Quand comptez-vous rentrer ?',
      en: 'When do you plan to return?',
      es: 'When do you plan to return?',
    },
    kind: 'code',
    required: 'conditional',
    list: returnWhen,
    hxl: '#indicator+return_when+code',
    sensitivity: 'public',
    help: {
      fr: 'Quand comptez-vous rentrer ?',
      en: 'When do you plan to return?',
      es: 'When do you plan to return?',
    },
  },
  {
    id: 'return_who',
    labels: { fr: 'Qui rentrerait', en: 'Who would return', es: 'Who would return' },
    kind: 'code',
    required: 'conditional',
    list: returnWho,
    hxl: '#indicator+return_who+code',
    sensitivity: 'public',
    help: { fr: 'Qui rentrerait', en: 'Who would return', es: 'Who would return' },
  },
  {
    id: 'relocation_destination',
    labels: {
      fr: 'Destination de relocalisation',
      en: 'Relocation destination',
      es: 'Relocation destination',
    },
    kind: 'code',
    required: 'conditional',
    list: { kind: 'places', level: 'adm1-or-abroad' },
    hxl: '#adm1+code+dest',
    sensitivity: 'public',
    help: {
      fr: 'Destination de relocalisation',
      en: 'Relocation destination',
      es: 'Relocation destination',
    },
  },
  {
    id: 'stay_reason',
    labels: { fr: 'Raison de rester', en: 'Reason for staying', es: 'Reason for staying' },
    kind: 'code',
    required: 'conditional',
    list: obstacle,
    hxl: '#cause+stay+type',
    sensitivity: 'public',
    help: { fr: 'Raison de rester', en: 'Reason for staying', es: 'Reason for staying' },
  },
  {
    id: 'obstacles',
    labels: {
      fr: 'Obstacles au retour (plusieurs réponses)',
      en: 'Obstacles to return (multiple)',
      es: 'Obstacles to return (multiple)',
    },
    kind: 'texts',
    required: 'always',
    list: obstacle,
    hxl: '#access+return+barrier',
    sensitivity: 'public',
    help: {
      fr: 'Obstacles au retour (plusieurs réponses)',
      en: 'Obstacles to return (multiple)',
      es: 'Obstacles to return (multiple)',
    },
  },
  {
    id: 'primary_need_return',
    labels: {
      fr: 'Premier besoin pour faciliter le retour',
      en: 'Primary need to facilitate return',
      es: 'Primary need to facilitate return',
    },
    kind: 'code',
    required: 'always',
    list: returnNeed,
    hxl: '#need+return+priority1+code',
    sensitivity: 'public',
    help: {
      fr: 'Premier besoin pour faciliter le retour',
      en: 'Primary need to facilitate return',
      es: 'Primary need to facilitate return',
    },
  },
  {
    id: 'second_need_return',
    labels: { fr: 'Deuxième besoin', en: 'Second need', es: 'Second need' },
    kind: 'code',
    required: 'optional',
    list: returnNeed,
    hxl: '#need+return+priority2+code',
    sensitivity: 'public',
    help: { fr: 'Deuxième besoin', en: 'Second need', es: 'Second need' },
  },
] as const satisfies readonly Column[];
