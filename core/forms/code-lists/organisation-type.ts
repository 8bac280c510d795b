// The kinds of organisations, for the operation's own list of them.

import { codeList } from './code-list.ts';

export const organisationType = codeList(
  'organisation_type',
  ['un', 'Nations Unies', 'United Nations', 'Naciones Unidas', 'ONU', 'UN', 'OIM'],
  [
    'red-cross',
    'Croix-Rouge',
    'Red Cross',
    'Cruz Roja',
    'Mouvement Croix-Rouge',
    'Croissant-Rouge',
  ],
  [
    'ingo',
    'ONG internationale',
    'International NGO',
    'ONG internacional',
    'ONGI',
    'INGO',
    'ONG',
    'NGO',
  ],
  [
    'nngo',
    'ONG nationale',
    'National NGO',
    'ONG nacional',
    'ONGN',
    'NNGO',
    'ONG locale',
    'Local NGO',
  ],
  ['authority', 'Autorité', 'Authority', 'Autoridad', 'Autorités', 'Gouvernement', 'Government'],
  ['donor', 'Bailleur', 'Donor', 'Donante', 'Bailleurs', 'Donors'],
);
