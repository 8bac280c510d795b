import { describe, expect, test } from '@jest/globals';
import { messagesFor } from '../../../core/messages/index.ts';
import { sheet } from '../../support/sheet.ts';
import { operation, picture, tabOf, valuesOf } from './small-operation.ts';

const weekly = sheet`
  site_id  | week_end     | households | individuals
  CF-S0001 | d:2014-11-18 | 200        | 1001
  CF-S0103 | d:2014-11-18 | 20         | 101
  CF-S0104 | d:2014-11-11 | 20         | 101
  CF-S0105 | d:2014-11-18 | 40         | 201
`;

test('the reports of the week whose site nobody has registered are known', () => {
  const { unregistered } = picture({ weekly }).quality;
  expect(unregistered.map(({ siteId }) => siteId)).toEqual(['CF-S0105', 'CF-S0103']);
  expect(picture().quality.unregistered).toEqual([]);
});

test('a site that another team has registered is not among them', () => {
  const found = picture({ weekly }, { registeredElsewhere: new Set(['CF-S0103']) });
  expect(found.quality.unregistered.map(({ siteId }) => siteId)).toEqual(['CF-S0105']);
});

describe('the data quality box counts and names them', () => {
  test.each([
    ['fr', 'Rapports de sites absents du registre', 'comptés sous «\u202fSans zone\u202f»'],
    ['en', 'Reports of sites not in the registry', 'counted under “No zone”'],
    ['es', 'Informes de sitios ausentes del registro', 'contados en «Sin zona»'],
  ] as const)('in %s', (language, label, detail) => {
    const rows = valuesOf(tabOf(operation({ weekly }), messagesFor(language)));
    const line = rows.find((row) => row.includes(label))?.filter((cell) => cell !== null);
    expect(line?.[1]).toBe(2);
    expect(line?.[2]).toMatch(/^CF-S0105, CF-S0103\u202f?; /);
    expect(String(line?.[2])).toContain(detail);
  });

  test('with zero and no names where there is none', () => {
    const rows = valuesOf(tabOf(operation(), messagesFor('fr')));
    const line = rows.find((row) => row.includes('Rapports de sites absents du registre'));
    expect(line?.filter((cell) => cell !== null)).toEqual([
      'Rapports de sites absents du registre',
      0,
    ]);
  });
});
