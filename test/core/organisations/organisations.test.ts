// The organisations that the product brings along, and those that a master lists.

import { describe, expect, test } from '@jest/globals';
import { organisationType } from '../../../core/forms/code-lists/organisation-type.ts';
import { defaultOrganisations } from '../../../core/organisations/default-organisations.ts';
import {
  operationOrganisations,
  organisationRows,
  readOrganisations,
} from '../../../core/organisations/read-organisations.ts';
import { fold } from '../../../core/table/fold.ts';

describe('the organisations of the product', () => {
  test('name each organisation once, and nothing people write means two of them', () => {
    const owners = new Map<string, string>();
    const clashes: string[] = [];
    for (const { code, name, labels, aliases = [] } of defaultOrganisations) {
      for (const key of new Set([code, name, ...Object.values(labels), ...aliases].map(fold))) {
        const owner = owners.get(key);
        if (owner !== undefined) clashes.push(`${key}: ${owner}, ${code}`);
        owners.set(key, code);
      }
    }
    expect(clashes).toEqual([]);
  });

  test('stand by type, the United Nations first and donors last', () => {
    const types = defaultOrganisations.map(({ type }) => type);
    expect([...new Set(types)]).toEqual(organisationType.codes.map(({ code }) => code));
  });

  test('show different acronyms for different organisations in every language', () => {
    for (const language of ['fr', 'en', 'es'] as const) {
      const acronyms = defaultOrganisations.map(({ labels }) => fold(labels[language]));
      expect(acronyms.filter((acronym, i) => acronyms.indexOf(acronym) !== i)).toEqual([]);
    }
  });
});

describe('the rows of the organisations tab', () => {
  test.each(['fr', 'en', 'es'] as const)(
    'in %s are read back as the organisations they were made from',
    (language) => {
      const rows = organisationRows(defaultOrganisations, language);
      expect(readOrganisations(rows)).toEqual(defaultOrganisations);
    },
  );

  test('say what the operation knows; without any the product’s own count', () => {
    const rows = [['HAITI-DPC', 'Protection civile', 'autorités', null, null, 'DPC; Protec']];
    expect(operationOrganisations(rows)).toEqual([
      {
        code: 'HAITI-DPC',
        name: 'Protection civile',
        type: 'authority',
        labels: { fr: 'HAITI-DPC', en: 'HAITI-DPC', es: 'HAITI-DPC' },
        aliases: ['DPC', 'Protec'],
      },
    ]);
    expect(operationOrganisations([[null, null, null, null, null, null]])).toBe(
      defaultOrganisations,
    );
  });

  test('need only an acronym; the first of two with one acronym counts', () => {
    const rows = [['XYZ'], [null, 'Nobody'], ['xyz', 'Other'], ['ABC', 'Alpha', 'club']];
    expect(readOrganisations(rows).map(({ code, name, type }) => [code, name, type])).toEqual([
      ['XYZ', 'XYZ', 'ingo'],
      ['ABC', 'Alpha', 'ingo'],
    ]);
  });
});
