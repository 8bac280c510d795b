// Faults of answers that do not go together, in any form.

import { sheet } from '../../support/sheet.ts';
import type { CheckCase } from './cases.ts';
import { intentions, interventions, profile, weekly } from './cases.ts';

export const answerCases: readonly CheckCase[] = [
  {
    code: 'choice/exclusive',
    says: '"none" or "don’t know" beside other answers',
    bad: profile(sheet`
      site_id  | committees      | health_main_problems | nfi_most_needed
      CF-S0001 | Aucun; site     | paludisme; aucun     | bache
      CF-S0002 | femmes          | Aucun                | aucun, natte
    `),
    at: ['error Profils!B2', 'error Profils!C2', 'error Profils!D3'],
    good: profile(sheet`
      site_id  | committees       | health_main_problems | nfi_most_needed
      CF-S0001 | Aucun            | paludisme; diarrhee  | bache; natte
      CF-S0002 | femmes jeunes    | aucun                | aucun
    `),
  },
  {
    code: 'choice/exclusive',
    says: 'no obstacle beside an obstacle',
    bad: intentions(sheet`
      site_id  | consent | obstacles     | site_challenges
      CF-S0001 | oui     | aucun; moyens | eau; aucun
    `),
    at: ['error Intentions!C2', 'error Intentions!D2'],
    good: intentions(sheet`
      site_id  | consent | obstacles     | site_challenges
      CF-S0001 | oui     | maison moyens | aucun
    `),
  },
  {
    code: 'choice/too-many',
    says: 'more than the three most important',
    bad: profile(sheet`
      site_id  | health_main_problems          | nfi_most_needed            | committees
      CF-S0001 | paludisme;diarrhee;ira;fievre | bache; natte; seau; bidon  | site;femmes;jeunes;wash
    `),
    at: ['warning Profils!C2', 'warning Profils!B2'],
    good: profile(sheet`
      site_id  | health_main_problems   | nfi_most_needed    | committees
      CF-S0001 | paludisme;diarrhee;ira | bache; natte; seau | site;femmes;jeunes;wash
    `),
  },
  {
    code: 'choice/repeated',
    says: 'the same gap twice, the same need first and second',
    bad: profile(
      sheet`
        site_id  | service_gap_1 | service_gap_2 | service_gap_3
        CF-S0001 | eau           | sante         | eau
      `,
      {
        intentions: sheet`
          site_id  | consent | primary_need_return | second_need_return
          CF-S0001 | oui     | logement            | logement
        `,
      },
    ),
    at: ['error Profils!D2', 'error Intentions!D2'],
    good: profile(
      sheet`
        site_id  | service_gap_1 | service_gap_2 | service_gap_3
        CF-S0001 | eau           | sante         | education
        CF-S0002 | eau           |               |
      `,
      {
        intentions: sheet`
          site_id  | consent | primary_need_return | second_need_return
          CF-S0001 | oui     | logement            | argent
          CF-S0001 | oui     | logement            |
        `,
      },
    ),
  },
  {
    code: 'answer/not-asked',
    says: 'an answer to a question that the intention rules out',
    bad: intentions(sheet`
      site_id  | consent | intention_4weeks | return_when | return_who | relocation_destination | stay_reason
      CF-S0001 | oui     | rester           | lt1sem      |            | CF32                   | maison
      CF-S0001 | oui     | retour           | lt1sem      | tous       |                        | maison
      CF-S0001 | oui     | indecis          |             | tous       |                        |
    `),
    at: [
      'warning Intentions!D2',
      'warning Intentions!F2',
      'warning Intentions!G3',
      'warning Intentions!E4',
    ],
    good: intentions(sheet`
      site_id  | consent | intention_4weeks | return_when | return_who | relocation_destination | stay_reason
      CF-S0001 | oui     | rester           |             |            |                        | maison
      CF-S0001 | oui     | retour           | lt1sem      | tous       |                        |
      CF-S0001 | oui     | partir_ailleurs  |             |            | CF32                   |
      CF-S0001 | oui     | etranger         |             |            | CF32                   |
    `),
  },
  {
    code: 'answer/not-asked',
    says: 'a share of women where there is no committee, separate latrines where there is none',
    bad: profile(sheet`
      site_id  | committees | committee_f_pct | latrines_functional | latrines_sex_separated
      CF-S0001 | aucun      | 40              | 0                   | oui
    `),
    at: ['warning Profils!C2', 'warning Profils!E2'],
    good: profile(sheet`
      site_id  | committees  | committee_f_pct | latrines_functional | latrines_sex_separated
      CF-S0001 | aucun       |                 | 0                   |
      CF-S0002 | site; wash  | 40              | 12                  | oui
    `),
  },
  {
    code: 'answer/not-asked',
    says: 'a type of alert on a report that says there is no alert',
    bad: weekly(sheet`
      site_id  | urgent_alert | urgent_alert_type
      CF-S0001 | non          | sante
    `),
    at: ['warning Hebdo!C2'],
    good: weekly(sheet`
      site_id  | urgent_alert | urgent_alert_type
      CF-S0001 | oui          | sante
      CF-S0002 | non          |
    `),
  },
  {
    code: 'answer/not-asked',
    says: 'people reached by what is only planned, money for what is given in kind',
    bad: interventions(sheet`
      site_id  | status   | reached_ind | modality | value_xaf
      CF-S0001 | planifie | 120         | nature   | 50000
    `),
    at: ['warning Interventions!C2', 'warning Interventions!E2'],
    good: interventions(sheet`
      site_id  | status   | reached_ind | modality | value_xaf
      CF-S0001 | planifie |             | cash     | 50000
      CF-S0001 | termine  | 120         | coupon   | 50000
    `),
  },
  {
    code: 'answer/missing',
    says: 'no answer to a question that the intention leads to',
    bad: intentions(sheet`
      site_id  | consent | intention_4weeks | return_when | return_who | relocation_destination | stay_reason
      CF-S0001 | oui     | retour           |             | tous       |                        |
      CF-S0001 | oui     | partir_ailleurs  |             |            |                        |
      CF-S0001 | oui     | rester           |             |            |                        |
    `),
    at: ['warning Intentions!D2', 'warning Intentions!F3', 'warning Intentions!G4'],
    good: intentions(sheet`
      site_id  | consent | intention_4weeks | return_when | return_who | relocation_destination | stay_reason
      CF-S0001 | oui     | retour           | securite    | tous       |                        |
      CF-S0001 | oui     | etranger         |             |            |                        |
      CF-S0001 | oui     | indecis          |             |            |                        |
      CF-S0001 | non     |                  |             |            |                        |
    `),
  },
  {
    code: 'answer/missing',
    says: 'completed without an end or people reached, an item without a quantity or unit',
    bad: interventions(sheet`
      site_id  | status   | end_date | reached_ind | reached_hh | item  | quantity | unit
      CF-S0001 | termine  |          |             | 20         | bache |          |
      CF-S0001 | en_cours |          | 100         | 20         | natte | 200      |
    `),
    at: [
      'warning Interventions!C2',
      'warning Interventions!D2',
      'warning Interventions!G2',
      'info Interventions!H3',
    ],
    good: interventions(sheet`
      site_id  | status   | end_date     | reached_ind | reached_hh | item  | quantity | unit
      CF-S0001 | termine  | d:2014-10-02 | 100         | 20         | bache | 20       | piece
      CF-S0001 | planifie |              |             |            |       |          |
      CF-S0001 | en_cours |              | 100         | 20         | aucun |          |
    `),
  },
  {
    code: 'answer/contradiction',
    says: 'two answers of a profile that cannot both be true',
    bad: profile(sheet`
      site_id  | water_points_functional | water_source_main | health_facility_access | health_barrier | movement_restriction | protection_main_concern | eviction_risk | shelter_main_type | shelter_no_shelter_hh
      CF-S0001 | 0                       | borne             | aucun                  | aucun          | non                  | mouvement               | moyen         | plein_air         | 0
      CF-S0002 | 2                       | borne             | mobile                 | cout           | oui                  | expulsion               | faible        | tente             | 0
    `),
    at: [
      'warning Profils!B2',
      'warning Profils!J2',
      'warning Profils!E2',
      'warning Profils!G2',
      'warning Profils!G3',
    ],
    good: profile(sheet`
      site_id  | water_points_functional | water_source_main | health_facility_access | health_barrier | movement_restriction | protection_main_concern | eviction_risk | shelter_main_type | shelter_no_shelter_hh
      CF-S0001 | 0                       | riviere           | aucun                  | distance       | oui                  | mouvement               | moyen         | plein_air         | 12
      CF-S0002 | 2                       | borne             | mobile                 | aucun          | non                  | expulsion               | eleve         | tente             | 0
    `),
  },
  {
    code: 'answer/contradiction',
    says: 'cash given in kind, things given as a service',
    bad: interventions(sheet`
      site_id  | activity_type | modality
      CF-S0001 | cash          | nature
      CF-S0001 | distribution  | service
    `),
    at: ['warning Interventions!C2', 'warning Interventions!C3'],
    good: interventions(sheet`
      site_id  | activity_type | modality
      CF-S0001 | cash          | coupon
      CF-S0001 | distribution  | nature
      CF-S0001 | formation     | service
    `),
  },
];
