// What the interventions log shows by itself, without a network: each case is a row as people leave it.

import { expect, test } from '@jest/globals';
import { interventionLog } from '../../../../core/forms/intervention-log.ts';
import { day, ERROR, shownColours, WARNING } from '../../../support/shown-colours.ts';
import type { TypedRow } from '../../../support/shown-colours.ts';

const goodActivity: TypedRow = {
  site_id: 'CF-S0001',
  org_lead: 'ACTED',
  sector: 'Eau, hygiène, assainissement',
  activity_type: 'Distribution',
  modality: 'En nature',
  start_date: day(2014, 9, 1),
  end_date: day(2014, 9, 20),
  status: 'Terminé',
  targeted_hh: 100,
  targeted_ind: 500,
  reached_hh: 90,
  reached_ind: 450,
  reached_f: 150,
  reached_m: 100,
  reached_girls: 100,
  reached_boys: 100,
  item: 'Savon',
  quantity: 180,
  source: "Déclaré par l'organisation",
};

const activity = (changed: TypedRow): Readonly<Record<string, string>> | undefined =>
  shownColours(interventionLog, [{ ...goodActivity, ...changed }])[0];

test('shows nothing on a good row and nothing on an empty one', () => {
  expect(shownColours(interventionLog, [goodActivity, {}])).toEqual([{}, {}]);
});

test('shows an end before the start and a completed activity without an end', () => {
  expect(activity({ end_date: day(2014, 8, 31) })).toEqual({ end_date: ERROR });
  expect(activity({ end_date: null })).toEqual({ end_date: WARNING });
  expect(activity({ end_date: null, status: 'En cours' })).toEqual({});
});

const parts = { reached_f: null, reached_m: null, reached_girls: null, reached_boys: null };

test('asks whom an activity reached once it is under way, and not before', () => {
  const nobody = { ...parts, reached_hh: null, reached_ind: null };
  expect(activity(nobody)).toEqual({ reached_hh: WARNING, reached_ind: WARNING });
  expect(activity({ ...nobody, status: 'Planifié', end_date: null })).toEqual({});
  expect(activity({ ...parts, status: 'Planned' })).toEqual({
    reached_hh: WARNING,
    reached_ind: WARNING,
  });
});

test('shows women, men, girls and boys that are not the persons reached', () => {
  const colours = activity({ reached_f: 151 });
  expect(Object.keys(colours ?? {})).toEqual(Object.keys(parts));
  expect(activity({ reached_girls: null })).toEqual({ reached_girls: WARNING });
  expect(activity(parts)).toEqual({});
});

test('shows more households than persons', () => {
  expect(activity({ targeted_hh: 501 })).toEqual({ targeted_hh: ERROR });
  expect(activity({ reached_hh: 451 })).toEqual({ reached_hh: ERROR });
});

test('asks how much of an item was given', () => {
  expect(activity({ quantity: null })).toEqual({ quantity: WARNING });
  expect(activity({ quantity: 0 })).toEqual({ quantity: ERROR });
  expect(activity({ quantity: null, item: null })).toEqual({});
});
