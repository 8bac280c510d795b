// Faults of needs, priorities and alerts.

import { sheet } from '../../support/sheet.ts';
import type { CheckCase } from './cases.ts';
import { weekly } from './cases.ts';

export const needCases: readonly CheckCase[] = [
  {
    code: 'need/unknown-not-blank',
    says: 'a blank level; a warning where nobody could reach the site',
    bad: weekly(sheet`
      ID du site | week_end     | Accès      | need_wash_level
      CF-S0001   | d:2014-09-30 | Accessible |
      CF-S0002   | d:2014-09-30 | insecurite |
    `),
    at: ['error Hebdo!D2', 'warning Hebdo!D3'],
    good: weekly(sheet`
      ID du site | week_end     | Accès      | need_wash_level
      CF-S0001   | d:2014-09-30 | Accessible | Ne sait pas / non évalué
      CF-S0002   | d:2014-09-30 | Accessible | 0
    `),
  },
  {
    code: 'need/issue-missing',
    says: 'an important need without its main issue',
    bad: weekly(sheet`
      ID du site | week_end     | need_wash_level | need_wash_issue
      CF-S0001   | d:2014-09-30 | 2               |
    `),
    at: ['warning Hebdo!D2'],
    good: weekly(sheet`
      ID du site | week_end     | need_wash_level | need_wash_issue
      CF-S0001   | d:2014-09-30 | 3               | Latrines
      CF-S0002   | d:2014-09-30 | 1               |
      CF-S0003   | d:2014-09-30 | nsp             |
    `),
  },
  {
    code: 'need/comment-missing',
    says: '"other" without an explanation',
    bad: weekly(sheet`
      ID du site | week_end     | need_food_level | need_food_issue | need_food_comment
      CF-S0001   | d:2014-09-30 | 2               | Autre           |
    `),
    at: ['warning Hebdo!E2'],
    good: weekly(sheet`
      ID du site | week_end     | need_food_level | need_food_issue | need_food_comment
      CF-S0001   | d:2014-09-30 | 2               | Autre           | moulin en panne
    `),
  },
  {
    code: 'need/priority-repeated',
    says: 'one need twice among the three',
    bad: weekly(sheet`
      ID du site | week_end     | priority_need_1 | priority_need_2 | priority_need_3
      CF-S0001   | d:2014-09-30 | Eau             | Nourriture      | Eau
    `),
    at: ['error Hebdo!E2'],
    good: weekly(sheet`
      ID du site | week_end     | priority_need_1 | priority_need_2 | priority_need_3
      CF-S0001   | d:2014-09-30 | Eau             | Nourriture      | Santé
    `),
  },
  {
    code: 'need/priority-gap',
    says: 'a third need without a second',
    bad: weekly(sheet`
      ID du site | week_end     | priority_need_1 | priority_need_2 | priority_need_3
      CF-S0001   | d:2014-09-30 | Eau             |                 | Santé
    `),
    at: ['error Hebdo!D2'],
    good: weekly(sheet`
      ID du site | week_end     | priority_need_1 | priority_need_2 | priority_need_3
      CF-S0001   | d:2014-09-30 | Eau             | Santé           |
    `),
  },
  {
    code: 'need/priority-covered',
    says: 'a first priority that is covered, or a priority that is only moderate',
    bad: weekly(sheet`
      ID du site | week_end     | need_wash_level | need_health_level | priority_need_1 | priority_need_2
      CF-S0001   | d:2014-09-30 | 0               | 1                 | Eau             | Santé
    `),
    at: ['error Hebdo!E2', 'warning Hebdo!F2'],
    good: weekly(sheet`
      ID du site | week_end     | need_wash_level | need_health_level | priority_need_1 | priority_need_2
      CF-S0001   | d:2014-09-30 | 2               | nsp               | Eau             | Santé
      CF-S0002   | d:2014-09-30 | 0               | 0                 | Éducation       | Autre
    `),
  },
  {
    code: 'alert/type-missing',
    says: 'an urgent alert without its type',
    bad: weekly(sheet`
      ID du site | week_end     | urgent_alert | urgent_alert_type
      CF-S0001   | d:2014-09-30 | Oui          |
    `),
    at: ['warning Hebdo!D2'],
    good: weekly(sheet`
      ID du site | week_end     | urgent_alert | urgent_alert_type
      CF-S0001   | d:2014-09-30 | Oui          | Alerte sanitaire
      CF-S0002   | d:2014-09-30 | Non          |
    `),
  },
];
