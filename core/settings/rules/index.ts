// Every finding code as a rule of the settings tab, in groups. A new code is one entry in one of the
// files beside; it does not compile without.

import type { FindingCode } from '../../findings/finding.ts';
import { activityRules } from './activities.ts';
import { answerRules } from './answers.ts';
import { needRules } from './needs.ts';
import { profileRules } from './profiles.ts';
import type { RuleEntry, RuleGroup } from './rule.ts';
import { siteRules } from './sites.ts';
import { surveyRules } from './surveys.ts';
import { valueRules } from './values.ts';
import { weekRules } from './weeks.ts';

/** Rules by code. */
export const RULES: Readonly<Record<FindingCode, RuleEntry>> = {
  ...valueRules,
  ...siteRules,
  ...weekRules,
  ...needRules,
  ...answerRules,
  ...profileRules,
  ...surveyRules,
  ...activityRules,
};

/** The same in the order of the settings tab. */
export const RULE_GROUPS: readonly RuleGroup[] = [
  {
    titles: { fr: 'Valeurs et textes', en: 'Values and texts', es: 'Valores y textos' },
    rules: valueRules,
  },
  {
    titles: { fr: 'Sites et lieux', en: 'Sites and places', es: 'Sitios y lugares' },
    rules: siteRules,
  },
  {
    titles: { fr: 'Semaines et population', en: 'Weeks and population', es: 'Semanas y población' },
    rules: weekRules,
  },
  {
    titles: {
      fr: 'Mouvements et besoins',
      en: 'Movements and needs',
      es: 'Movimientos y necesidades',
    },
    rules: needRules,
  },
  {
    titles: {
      fr: 'Réponses et doublons',
      en: 'Answers and repeats',
      es: 'Respuestas y duplicados',
    },
    rules: answerRules,
  },
  {
    titles: { fr: 'Profils de site', en: 'Site profiles', es: 'Perfiles de sitio' },
    rules: profileRules,
  },
  {
    titles: {
      fr: 'Intentions de retour',
      en: 'Return intentions',
      es: 'Intenciones de retorno',
    },
    rules: surveyRules,
  },
  {
    titles: { fr: 'Interventions', en: 'Interventions', es: 'Intervenciones' },
    rules: activityRules,
  },
];
