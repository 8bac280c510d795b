// The organisations that the product brings along, for an operation that lists none of its own.

import { authorities, donors } from './defaults/donors.ts';
import { internationalNgos, nationalNgos } from './defaults/ngos.ts';
import { redCross } from './defaults/red-cross.ts';
import { unitedNations } from './defaults/united-nations.ts';
import type { Organisation } from './organisation.ts';

/** By type, in the order in which people choose from them. */
export const defaultOrganisations: readonly Organisation[] = [
  ...unitedNations,
  ...redCross,
  ...internationalNgos,
  ...nationalNgos,
  ...authorities,
  ...donors,
];
