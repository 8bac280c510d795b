// The lists of the return-intention survey about the home left behind.

import { codeList } from './code-list.ts';

export const tenure = codeList(
  'tenure',
  ['proprietaire', 'Propriétaire', 'Owner', 'Propietario', 'Propietaria', 'Owned'],
  ['locataire', 'Locataire', 'Tenant', 'Inquilino', 'Inquilina', 'Rented', 'Renter'],
  [
    'heberge',
    'Hébergé gratuitement',
    'Hosted for free',
    'Alojado gratis',
    'Hébergé',
    'Hébergée',
    'Hosted',
    'Alojada gratis',
  ],
  [
    'nsp',
    'Ne sait pas / refuse',
    'Unknown / refused',
    'No sabe / no contesta',
    'Ne sait pas',
    'Unknown',
    'No sabe',
  ],
);

export const houseCondition = codeList(
  'house_condition',
  ['intact', 'Intacte', 'Intact', 'Intacta', 'Bon état', 'Good condition', 'Buen estado'],
  [
    'partiel',
    'Partiellement endommagée',
    'Partly damaged',
    'Parcialmente dañada',
    'Endommagée',
    'Damaged',
    'Partially damaged',
    'Dañada',
  ],
  ['detruit', 'Détruite', 'Destroyed', 'Destruida', 'Brûlée', 'Burnt', 'Quemada'],
  [
    'occupee',
    "Occupée par d'autres",
    'Occupied by others',
    'Ocupada por otros',
    'Occupée',
    'Occupied',
    'Ocupada',
  ],
  ['nsp', 'Ne sait pas', 'Unknown', 'No sabe', "Don't know", 'Inconnu'],
);
