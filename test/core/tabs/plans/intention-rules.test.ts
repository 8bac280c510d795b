// What the return-intention survey shows by itself, without a network: each case is a row as people leave it.

import { expect, test } from '@jest/globals';
import { returnIntention } from '../../../../core/forms/return-intention.ts';
import { day, ERROR, shownColours, WARNING } from '../../../support/shown-colours.ts';
import type { TypedRow } from '../../../support/shown-colours.ts';

const goodAnswer: TypedRow = {
  survey_round: 8,
  interview_date: day(2014, 9, 16),
  site_id: 'CF-S0001',
  interviewer_code: 'EQ-01',
  consent: 'Oui',
  respondent_sex: 'Femme',
  respondent_age_band: '25–59 ans',
  is_household_head: 'Oui',
  household_size: 6,
  origin_zone: 'Bimbo 2',
  displacement_month: day(2013, 12, 1),
  displacement_cause: 'Conflit armé',
  sites_stayed_count: 1,
  intention_4weeks: "Retourner au lieu d'origine",
  return_when: '1–2 semaines',
  return_who: 'Tout le ménage',
  obstacles: 'Pas de moyens financiers; Biens volés / pillés',
  primary_need_return: 'Sécurité',
  second_need_return: 'Information',
  housing_tenure_origin: 'Propriétaire',
  house_condition: 'Détruite',
  origin_school_open: 'Non',
  origin_market_open: 'Non',
  origin_health_open: 'Ne sait pas',
  origin_authorities_present: 'Non',
  occupation_interrupted: 'Oui',
  site_challenges: 'Nourriture',
  coping_fewer_meals: 'Oui',
  coping_smaller_portions: 'Oui',
  coping_adults_less: 'Oui',
  coping_whole_day: 'Non',
  coping_borrow_food: 'Non',
  coping_spend_savings: 'Non',
  coping_sell_assets: 'Non',
};

const answer = (changed: TypedRow): Readonly<Record<string, string>> | undefined =>
  shownColours(returnIntention, [{ ...goodAnswer, ...changed }])[0];

test('shows nothing on a good row and nothing on an empty one', () => {
  expect(shownColours(returnIntention, [goodAnswer, {}])).toEqual([{}, {}]);
});

const refused: TypedRow = {
  survey_round: 8,
  interview_date: day(2014, 9, 16),
  site_id: 'CF-S0001',
  interviewer_code: 'EQ-01',
  consent: 'Non',
};

test('asks a person who refused for nothing more', () => {
  expect(shownColours(returnIntention, [refused])).toEqual([{}]);
  expect(shownColours(returnIntention, [{ ...refused, consent: 'No' }])).toEqual([{}]);
});

test('shows every answer of a person who refused', () => {
  const kept = { respondent_sex: 'Femme', obstacles: 'Aucun', info_needs: 'Services' };
  expect(shownColours(returnIntention, [{ ...refused, ...kept }])).toEqual([
    { respondent_sex: ERROR, obstacles: ERROR, info_needs: ERROR },
  ]);
});

test('asks the questions that follow from the intention', () => {
  expect(answer({ return_when: null, return_who: null })).toEqual({
    return_when: WARNING,
    return_who: WARNING,
  });
  expect(answer({ intention_4weeks: 'Rester sur le site' })).toEqual({
    return_when: ERROR,
    return_who: ERROR,
    stay_reason: WARNING,
  });
  const gone = { return_when: null, return_who: null };
  expect(answer({ ...gone, intention_4weeks: "S'installer ailleurs en RCA" })).toEqual({
    relocation_destination: WARNING,
  });
  expect(answer({ ...gone, intention_4weeks: 'Undecided' })).toEqual({});
  const abroad = { ...gone, intention_4weeks: 'Go abroad' };
  expect(answer({ ...abroad, relocation_destination: 'Cameroun' })).toEqual({});
  expect(answer({ relocation_destination: 'Ouaka' })).toEqual({ relocation_destination: ERROR });
});

test('shows a second need that is the first, and a departure after the interview', () => {
  expect(answer({ second_need_return: 'Sécurité' })).toEqual({ second_need_return: ERROR });
  expect(answer({ displacement_month: day(2014, 10, 1) })).toEqual({ displacement_month: ERROR });
});

test('shows required cells that are empty', () => {
  expect(answer({ consent: null, household_size: null, site_challenges: null })).toEqual({
    consent: WARNING,
    household_size: WARNING,
    site_challenges: WARNING,
  });
});
