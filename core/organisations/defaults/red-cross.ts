// The Red Cross and Red Crescent movement in the CAR.

import { organisationsOf } from '../organisation.ts';

export const redCross = organisationsOf('red-cross', [
  [
    'CICR | ICRC | CICR',
    'Comité international de la Croix-Rouge',
    'International Committee of the Red Cross',
    'Comité Internacional de la Cruz Roja',
  ],
  [
    'FICR | IFRC | FICR',
    'Fédération internationale des Sociétés de la Croix-Rouge et du Croissant-Rouge',
    'International Federation of Red Cross and Red Crescent Societies',
    'Federación Internacional de la Cruz Roja',
  ],
  [
    'CRCA',
    'Croix-Rouge centrafricaine',
    'Central African Red Cross',
    'Cruz Roja Centroafricana',
    'CAR Red Cross',
  ],
  ['CRF', 'Croix-Rouge française', 'French Red Cross', 'Cruz Roja Francesa'],
]);
