// Another country works by its places and settings alone: two départements of Haiti, with nothing of
// the Central African Republic in what staff choose from, are told or are asked.

import { describe, expect, test } from '@jest/globals';
import { explainFinding, oneLine } from '../../../core/findings/explain-finding.ts';
import type { Form } from '../../../core/forms/form.ts';
import { siteRegistry } from '../../../core/forms/site-registry.ts';
import { messagesFor } from '../../../core/messages/index.ts';
import { operationPlaces } from '../../../core/places/operation-places.ts';
import { choicesOf } from '../../../core/tabs/plans/choices.ts';
import { headerNote } from '../../../core/tabs/plans/header-note.ts';
import type { Settings } from '../../../core/settings/settings.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { cellsOf, check } from '../../support/checked.ts';
import { sheet } from '../../support/sheet.ts';
import { contextOf } from '../tabs/plans/context.ts';

const places = sheet`
  0    | HTI     | Haïti            |       |              |   |
  1    | HT01    | Ouest            | HTI   |              |   | West
  1    | HT05    | Artibonite       | HTI   |              |   |
  1    | HT99    | Ouest-Nord       | HT01  | d:2015-01-01 |   |
  2    | HT0111  | Port-au-Prince   | HT01  |              |   | PAP
  2    | HT0112  | Delmas           | HT01  |              |   |
  2    | HT0511  | Gonaïves         | HT05  |              |   |
  zone | capital | Zone capitale    | HT01  |              |   | Capital area
`;
const settings: Partial<Settings> = {
  'country.lat_min': 17.9,
  'country.lat_max': 20.2,
  'country.lon_min': -74.6,
  'country.lon_max': -71.6,
  'country.adm3_required': '',
  'zone.codes': '^capital$',
  'zone.lat_min': 18.4,
  'zone.lat_max': 18.7,
  'zone.lon_min': -72.5,
  'zone.lon_max': -72.1,
};
const registry: Form = siteRegistry;
const haiti = { places, iso3: 'HTI', settings };
const ofCar = /\bCF|centrafri|Bangui|Bimbo|M['’]Poko|\bRCA\b|\bCAR\b/;

describe('two départements of Haiti', () => {
  const good = check({
    ...haiti,
    sites: sheet`
      site_id | site_name | P-code préfecture | admin2_pcode | reporting_zone | latitude | longitude
      HT-0001 | Camp Toto | West              | PAP          | Capital area   | 18.5392  | -72.3350
      HT-0002 | Camp Bleu | HT05              | Gonaives     |                | 19.4500  | -72.6833
    `,
  });

  test('names and codes of their own are read', () => {
    expect(good.sites?.rows.map(({ values }) => values.admin2_pcode)).toEqual(['HT0111', 'HT0511']);
    expect(good.sites?.rows[0]?.values.reporting_zone).toBe('capital');
    expect(good.findings.filter(({ code }) => code.startsWith('place/'))).toEqual([]);
  });

  const bad = check({
    ...haiti,
    sites: sheet`
      site_id | site_name | admin1_pcode | admin2_pcode | reporting_zone | latitude | longitude
      HT-0001 | Camp Toto | HT05         | HT0111       | capital        | 19.4500  | -72.6833
      HT-0002 | Camp Bleu | CF71         | HT0111       | bangui_1       | 4.3947   | 18.5582
      HT-0003 | Camp Vert | HT99         | HT0112       | capital        | 18.5392  | -72.3350
    `,
  });

  test('places are compared with the tab of places', () => {
    expect(cellsOf(bad.findings, 'place/parent-differs')).toEqual(['error Sites!D2']);
    expect(cellsOf(bad.findings, 'place/unknown-pcode')).toEqual(['error Sites!C3']);
    expect(cellsOf(bad.findings, 'value/not-in-list')).toEqual(['error Sites!E3']);
    expect(cellsOf(bad.findings, 'place/outside-zone')).toEqual([
      'warning Sites!F2',
      'warning Sites!G2',
    ]);
    expect(cellsOf(bad.findings, 'place/outside-country')).toEqual([
      'error Sites!F3',
      'error Sites!G3',
    ]);
    expect(cellsOf(bad.findings, 'place/not-valid')).toEqual(['warning Sites!C4']);
  });

  test.each(['fr', 'en', 'es'] as const)(
    'nothing said of a place in %s is Central African',
    (l) => {
      const typed = new Set<Cell>(['CF71', 'bangui_1']);
      const said = bad.findings
        .filter(({ code, facts }) => /^place|not-in-list/.test(code) && !holds(facts, typed))
        .map((one) => oneLine(explainFinding(one, messagesFor(l), siteRegistry)));
      expect(said.length).toBeGreaterThan(5);
      expect(said.filter((text) => ofCar.test(text))).toEqual([]);
    },
  );

  test.each(['fr', 'en', 'es'] as const)('drop-downs and notes in %s are of the country', (l) => {
    const context = { ...contextOf(l, settings), gazetteer: operationPlaces(places, 'HTI') };
    const columns = registry.columns.filter(
      ({ list }) => list?.kind === 'places' || list?.kind === 'zones',
    );
    expect(columns.map((column) => choicesOf(column, context))).toEqual([
      ['HT01', 'HT05', 'HT99'],
      ['HT0111', 'HT0112', 'HT0511'],
      [],
      ['Zone capitale'],
    ]);
    const notes = columns.map((column) => headerNote(column, context));
    expect(notes[0]).toContain('HT01 (Ouest)');
    expect(notes.filter((note) => ofCar.test(note))).toEqual([]);
  });
});

function holds(facts: object, typed: ReadonlySet<Cell>): boolean {
  return Object.values(facts).some((fact: Cell) => typed.has(fact));
}
