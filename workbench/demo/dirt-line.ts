// One error of the demonstration and how it is put in.

import type { DemoDirt } from './demo-operation.ts';

/** A spoiled cell, or a whole row that is missing, copied, added or sent by a second team. */
export interface DirtLine extends DemoDirt {
  readonly change:
    | { readonly kind: 'type'; readonly value: string | number }
    | { readonly kind: 'leave-out' }
    | { readonly kind: 'copy-week-before' }
    | { readonly kind: 'second-team'; readonly cells: Readonly<Record<string, string | number>> }
    | { readonly kind: 'add'; readonly cells: Readonly<Record<string, string | number>> }
    | { readonly kind: 'rename-header'; readonly label: string };
}
