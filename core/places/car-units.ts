// The places of the Central African Republic as they were from 2013 to 2020, and what is known of the
// reform that followed: what a new operation starts with, and what a spreadsheet uses that has never
// been online.

import { arrondissements, reportingZones } from './car/bangui.ts';
import { communes } from './car/communes.ts';
import { prefectures, prefecturesOf2020 } from './car/prefectures.ts';
import { subPrefectures } from './car/sub-prefectures.ts';
import { toSerial } from '../table/serial-date.ts';
import type { Unit } from './gazetteer.ts';

const COUNTRY = 'CF';
/** The law on the new prefectures: 10 December 2020. */
const REFORM = toSerial({ year: 2020, month: 12, day: 10 });

function unit(
  level: Unit['level'],
  pcode: string,
  parent: string,
  name: string,
  aliases: readonly string[],
): Unit {
  return { level, pcode, name, parent, validFrom: null, validTo: null, aliases };
}

/** The country, 17 prefectures and two of 2020, 72 sub-prefectures, 177 communes and 14 reporting zones. */
export const carUnits: readonly Unit[] = [
  unit(0, COUNTRY, '', 'République centrafricaine', [
    'CAF',
    'RCA',
    'CAR',
    'Central African Republic',
    'República Centroafricana',
  ]),
  ...prefectures.map(([pcode, name, ...aliases]) => unit(1, pcode, COUNTRY, name, aliases)),
  ...prefecturesOf2020.map(([pcode, older, name, ...aliases]) => ({
    ...unit(1, pcode, older, name, aliases),
    validFrom: REFORM,
  })),
  ...subPrefectures.map(([pcode, parent, name, ...aliases]) =>
    unit(2, pcode, parent, name, aliases),
  ),
  ...communes.map(([pcode, parent, name, ...aliases]) => unit(3, pcode, parent, name, aliases)),
  ...arrondissements,
  ...reportingZones,
];
