// What the site profile and the return-intention survey ask alike of displacement.

import { codeList } from './code-list.ts';

export const displacementCause = codeList(
  'displacement_cause',
  ['conflit', 'Conflit armé', 'Armed conflict', 'Armed conflict'],
  [
    'intercommunautaire',
    'Tensions intercommunautaires',
    'Inter-community tension',
    'Inter-community tension',
  ],
  ['preventif', 'Mesure préventive / peur', 'Preventive / fear', 'Preventive / fear'],
  [
    'incendie_maison',
    'Maison brûlée / détruite',
    'House burnt / destroyed',
    'House burnt / destroyed',
  ],
  ['catastrophe', 'Catastrophe naturelle', 'Natural hazard', 'Natural hazard'],
  ['autre', 'Autre', 'Other', 'Other'],
);
