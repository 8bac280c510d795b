// Organisations as people write them in site lists and 3W matrices.

import { describe, expect, test } from '@jest/globals';
import { interventionLog } from '../../../core/forms/intervention-log.ts';
import { defaultOrganisations } from '../../../core/organisations/default-organisations.ts';
import { readForm } from '../../../core/reading/read-form.ts';
import { organisationReader } from '../../../core/reading/read-organisation.ts';
import { sheet } from '../../support/sheet.ts';
import { tableOf } from '../../support/table.ts';

const read = organisationReader({ id: 'org_lead' }, defaultOrganisations);

test.each([
  ['OIM', 'OIM'],
  ['iom', 'OIM'],
  ['International Organization for Migration', 'OIM'],
  [' O.I.M. ', 'OIM'],
  ['OIM / IOM', 'OIM'],
  ['UNHCR', 'HCR'],
  ['ACNUR', 'HCR'],
  ['United Nations High Commissioner for Refugees', 'HCR'],
  ['WFP', 'PAM'],
  ['World Food Programme (WFP)', 'PAM'],
  ['Pam', 'PAM'],
  ['OMS (WHO)', 'OMS'],
  ['ICRC', 'CICR'],
  ['PU AMI', 'PU-AMI'],
  ['PUAMI', 'PU-AMI'],
  ['Premiere Urgence Internationale', 'PU-AMI'],
  ['MSF Holland', 'MSF-H'],
  ['MSF-OCA', 'MSF-H'],
  ['SCF', 'SCI'],
  ['Save the children', 'SCI'],
  ['Agency for Technical Cooperation and Development', 'ACTED'],
  ['UN Women', 'ONU Femmes'],
  ['WVI', 'WVI'],
  ['USAID/OFDA', 'USAID'],
])('reads "%s" as %s', (words, code) => {
  expect(read(words)).toBe(code);
});

test('every acronym and name of every language is read as its organisation', () => {
  for (const { code, name, labels, aliases = [] } of defaultOrganisations) {
    for (const words of [code, name, ...Object.values(labels), ...aliases]) {
      expect([words, read(words)]).toEqual([words, code]);
    }
  }
});

test('an empty cell is no organisation', () => {
  expect([read(null), read('  ')]).toEqual([null, null]);
});

describe('an organisation that the operation does not list', () => {
  test('is kept as it was written, and the nearest one is proposed', () => {
    expect(read('Solidarités Internationale')).toEqual({
      value: 'Solidarités Internationale',
      draft: {
        code: 'value/not-in-list',
        severity: 'warning',
        columnId: 'org_lead',
        facts: {
          column: 'org_lead',
          raw: 'Solidarités Internationale',
          list: 'organisations',
          examples: ['SI'],
        },
        suggestion: { value: 'SI', safe: false },
      },
    });
  });

  test('has no proposal where nothing is near', () => {
    expect(read('MULEiDE')).toMatchObject({ value: 'MULEiDE', draft: { suggestion: null } });
  });

  test('two organisations in one cell are not one of them', () => {
    expect(read('OIM, UNICEF')).toMatchObject({ value: 'OIM, UNICEF' });
  });

  test('costs nobody the row', () => {
    const grid = sheet`
      Site      | Organisation | Partenaire | Cluster
      CF-S0001  | IOM          | MULEiDE    | WASH
    `;
    const { rows, findings } = readForm(tableOf(grid), interventionLog, null, defaultOrganisations);
    expect(rows[0]?.values).toMatchObject({
      org_lead: 'OIM',
      org_implementing: 'MULEiDE',
      sector: 'WSH',
    });
    expect(rows[0]?.unread).toEqual([]);
    const raised = findings.filter(({ code }) => code === 'value/not-in-list');
    expect(raised.map(({ severity }) => severity)).toEqual(['warning']);
  });
});

test('without a list of organisations what was typed stays', () => {
  const grid = sheet`
    Site      | Organisation
    CF-S0001  | IOM
  `;
  expect(readForm(tableOf(grid), interventionLog).rows[0]?.values.org_lead).toBe('IOM');
});
