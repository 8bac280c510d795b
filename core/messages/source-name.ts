// What a source is called in a sentence.

import type { SourceOutcome } from '../wire/contract.ts';

/** Name of the spreadsheet, with its team unless the name begins with it. */
export function sourceName({ team, name }: Pick<SourceOutcome, 'team' | 'name'>): string {
  return name.startsWith(team) ? name : `${team} – ${name}`;
}
