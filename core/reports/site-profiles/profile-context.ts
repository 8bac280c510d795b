// What the parts of the report are drawn with.

import type { Messages } from '../../messages/messages.ts';
import type { ReportMaterial } from '../report-material.ts';
import type { Sum } from '../../disclosure/count.ts';

export interface ProfileContext extends Pick<
  ReportMaterial,
  'gazetteer' | 'settings' | 'audience'
> {
  readonly messages: Messages;
}

/** Blocks and how the people counted in them add up. */
export interface Counted<Blocks> {
  readonly blocks: Blocks;
  readonly sums: readonly Sum[];
}
