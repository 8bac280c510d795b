// Profiles and activities of the demonstration agree with its weekly rows.

import { describe, expect, test } from '@jest/globals';
import { demoOperation } from '../../../workbench/demo/demonstration.ts';

const { teams } = demoOperation();
const profiles = teams.flatMap((team) => team.profile);
const activities = teams.flatMap((team) => team.interventions);

describe('profiles', () => {
  test('are there for most sites in September, October and November, and miss a few', () => {
    for (const month of ['01/09/2014', '01/10/2014', '01/11/2014']) {
      const sites = profiles.filter((row) => row['profile_month'] === month);
      expect(sites.length).toBeGreaterThanOrEqual(32);
      expect(sites.length).toBeLessThan(40);
      expect(new Set(sites.map((row) => row['site_id'])).size).toBe(sites.length);
    }
  });

  test('have people by age and sex that add up, except the listed one', () => {
    const wrong = profiles.filter((row) => {
      const cells = Object.keys(row).filter((column) => /^[fm]_\d/u.test(column));
      const sum = cells.reduce((total, column) => total + Number(row[column]), 0);
      return cells.length !== 8 || sum !== row['individuals'];
    });
    expect(wrong.map((row) => row['site_id'])).toEqual(['CF-S0027']);
  });
});

describe('activities', () => {
  test('are completed, ongoing, planned and suspended, in most sectors, by many organisations', () => {
    const count = (status: string): number =>
      activities.filter((row) => row['status'] === status).length;
    expect(count('Terminé')).toBeGreaterThan(60);
    expect(count('En cours')).toBeGreaterThan(20);
    expect(count('Planifié')).toBeGreaterThan(8);
    expect(count('Suspendu')).toBeGreaterThan(0);
    expect(new Set(activities.map((row) => row['sector'])).size).toBeGreaterThanOrEqual(9);
    expect(new Set(activities.map((row) => row['org_lead'])).size).toBeGreaterThan(15);
  });

  test('that are planned have reached nobody, and the others say whom they reached', () => {
    for (const row of activities)
      expect(row['reached_ind'] === undefined).toBe(row['status'] === 'Planifié');
  });

  test('begin between August and December 2014, the planned ones after the last week', () => {
    for (const row of activities) {
      const day = String(row['start_date']).split('/').reverse().join('-');
      expect(day >= '2014-08-01' && day <= '2014-12-31').toBe(true);
      expect(day > '2014-11-19').toBe(row['status'] === 'Planifié');
    }
  });
});
