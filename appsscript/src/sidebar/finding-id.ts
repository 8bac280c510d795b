// Names a finding between two runs: while the page waits, somebody may sort the tab or mend the cell,
// and then nothing must be written in the wrong place.

import { hashText } from '../../../core/consolidate/content-hash.ts';
import type { Finding } from '../../../core/findings/finding.ts';
import { matterOf } from '../../../core/justifications/matter-of.ts';

/** Fingerprint of the place, the code and what is found. */
export function findingId(finding: Finding): string {
  const { code, columnId, place } = finding;
  const { tab, row, column } = place;
  return hashText(JSON.stringify([tab, row, column, columnId, code, matterOf(finding)]));
}
