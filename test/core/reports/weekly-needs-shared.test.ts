// The weekly report as it may leave the operation.

import { describe, expect, test } from '@jest/globals';
import { discloseDocument } from '../../../core/disclosure/disclose-document.ts';
import { messagesFor } from '../../../core/messages/index.ts';
import { tabOfDocument } from '../../../core/reports/document/tab-of-document.ts';
import { weeklyNeeds } from '../../../core/reports/weekly-needs.ts';
import type { WeekMaterial } from '../../../core/reports/weekly-needs/week-material.ts';
import { sheet } from '../../support/sheet.ts';
import { demoInput } from './demo-week.ts';
import { operation, picture, valuesOf } from './small-operation.ts';

const fr = messagesFor('fr');

function shared(material: WeekMaterial): string[] {
  const document = weeklyNeeds.build({ ...material, audience: 'shared' }, material.week, fr);
  const disclosed = discloseDocument(document, material.settings, fr.disclosure);
  return valuesOf(tabOfDocument(disclosed, fr)).flat().map(String);
}

/** Two sites of Bimbo 1 have few people, and one has many. */
const SMALL = sheet`
  site_id  | week_end     | households | individuals | need_food_level | need_security_level | urgent_alert | urgent_alert_type
  CF-S0001 | d:2014-11-18 | 190        | 951         | 3               | 3                   | oui          | expulsion
  CF-S0002 | d:2014-11-18 | 8          | 40          | 2               | 1                   | non          |
  CF-S0003 | d:2014-11-18 | 5          | 27          | 2               | 1                   | non          |
`;

describe('a shared weekly report', () => {
  test('counts sites with few people together, in the lines and in the zones', () => {
    const { lines, zones, total } = picture({ weekly: SMALL }, { audience: 'shared' });
    expect(lines.map(({ sites, individuals }) => [sites, individuals])).toEqual([
      [1, 951],
      [2, 67],
    ]);
    expect(zones.map(({ totals }) => [totals.sites, totals.individuals])).toEqual([
      [1, 951],
      [2, 67],
    ]);
    expect(total.individuals).toBe(1018);
  });

  test('names none of them, and says no need of theirs', () => {
    const texts = shared(operation({ weekly: SMALL }));
    expect(texts).not.toContain('Carmel');
    expect(texts).toContain('Bimbo 1\u202f: 2 sites regroupés');
    const names = picture({ weekly: SMALL }, { audience: 'shared' }).needs.map(
      ({ line }) => line.name,
    );
    expect(new Set(names)).toEqual(new Set(['Castors']));
  });

  test('leaves out restricted needs of single sites and alerts', () => {
    const needs = picture({ weekly: SMALL }, { audience: 'shared' }).needs;
    expect(needs.map(({ sector }) => sector)).toEqual(['food']);
    const texts = shared(operation({ weekly: SMALL })).join('\n');
    expect(texts).not.toContain('Expulsion');
    expect(texts).not.toMatch(/alerte(?!s)/);
  });

  test('of the demonstration passes disclosure control', () => {
    const texts = shared(demoInput());
    expect(texts).not.toContain('Centre Jean XXIII');
    expect(texts).toContain('61244');
  });
});
