import { describe, expect, test } from '@jest/globals';
import { personalDataIn } from '../../../core/disclosure/personal-data.ts';
import { sharedCsv } from '../../support/shared-csv.ts';

describe('personal data', () => {
  test.each([
    ['Appeler le 75 12 34 56', 'phone'],
    ['70123456', 'phone'],
    ['tel:+23675123456', 'phone'],
    ['+236 75 12 34 56', 'phone'],
    ['00236 72 12 34 56', 'phone'],
    ['75-12-34-56 (président)', 'phone'],
    ['21.61.23.45', 'phone'],
    ['236 75 12 34 56', 'phone'],
    ['Tél. 3712-3456', 'phone'],
    ['whatsapp 37123456', 'phone'],
    ['+509 3712 3456', 'phone'],
    ['jean.dupont@example.org', 'e-mail'],
    ['Passeport O00123456', 'document'],
    ["carte d'identité n° 12345678", 'document'],
    ['CNI : 0012345', 'document'],
    ['pasaporte AB123456', 'document'],
    ['DNI 12345678Z', 'document'],
    ['permis de conduire n° 123456', 'document'],
    ['carte électeur 1234567', 'document'],
    ['Docteur Kossi', 'name'],
    ['Mlle Zoungoula', 'name'],
    ['MLLE ZOUNGOULA', 'name'],
    ['Doña María', 'name'],
    ['Srta. Gómez', 'name'],
    ['Miss Smith', 'name'],
    ['M. Ngaïssona signale', 'name'],
    ['Mme NGBANDO', 'name'],
    ['selon Monsieur Yakité', 'name'],
    ['Dr Kossi', 'name'],
    ['Sra. Gómez', 'name'],
  ])('%j has a %s', (text, what) => {
    expect(personalDataIn(text)).toEqual([what]);
  });

  test.each([
    '120 ménages sans bâche',
    'latrines 20 24 30 35 40',
    '75 000 à 77 000 personnes, 10 000 000 FCFA',
    'Don Bosco, site de Donana',
    'acte de naissance manquant pour 45 enfants',
    'le docteur du site, la señora presidenta',
    '1 475 personnes, 296 ménages',
    'du 12/08/2014 au 19/08/2014',
    '30.09.2014 10:30',
    '20141118',
    'CF-S0012-20140930',
    '4,3947 18,5582',
    'Mme la présidente du comité',
    'Monsieur le maire, Madame la Préfète',
    'M. le Maire du 3e arrondissement',
    'Mme Présidente du comité',
    'de 67 514 à 60 093 (−11 %)',
    "Aéroport M'Poko",
    'MSF et OIM présents',
    '12 34 56 78 sacs',
    '+1 200 personnes',
    '2014-2015-2016',
    'Sr Pauline'.replace('Sr ', 'Soeur supérieure '),
    '',
  ])('%j has none', (text) => {
    expect(personalDataIn(text)).toEqual([]);
  });

  test('names every kind once', () => {
    expect(personalDataIn('Mme Ngbando, 75 12 34 56, 70 12 34 56, a@b.org')).toEqual([
      'phone',
      'e-mail',
      'name',
    ]);
  });

  test('a text of 50,000 characters is scanned quickly', () => {
    const start = performance.now();
    personalDataIn('passeport '.repeat(5_000));
    personalDataIn('1 2 3 4 '.repeat(6_000));
    personalDataIn('a'.repeat(50_000) + '@');
    personalDataIn('tel '.repeat(12_000));
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

const published = [
  'data/iom-haiti-dtm_2013Q2_hxl_REDACTED.csv',
  'data/displacement_locations_unhcr_CAR_REDACTED.csv',
  'data/rowca-3w-hxl_2014.csv',
  'data/mozambique_protection_3w_2019.csv',
];

test.each(published)('no text of %s, which names nobody, is refused', (path) => {
  const texts = (sharedCsv(path) ?? []).flatMap((record) => Object.values(record));
  expect(texts.filter((text) => personalDataIn(text).length > 0)).toEqual([]);
});
