// Columns of the source that no form has a place for. They are kept at the right of the first form,
// under their own headings, and recognised when another table brings them again.

import { columnLetters } from '../table/a1.ts';
import { fold } from '../table/fold.ts';
import type { AdoptionInput } from './adoption-input.ts';
import type { AddedColumn } from './append-rows.ts';

/** An extra column and the column of the source, from zero, that fills it. */
export interface ExtraColumn extends AddedColumn {
  readonly index: number;
}

/** What the id of an extra column begins with; no column of a form has a point in its id. */
const PREFIX = 'other.';

/** The headings that none of the forms to fill takes. */
export function extraColumns({
  header,
  fits,
  words,
}: Pick<AdoptionInput, 'header' | 'fits' | 'words'>): readonly ExtraColumn[] {
  const taken = new Set(fits.flatMap(({ matches }) => matches.map(({ heading }) => heading.index)));
  const times = new Map<string, number>();
  return header.headings
    .filter(({ index }) => !taken.has(index))
    .map(({ index, text, tag }) => {
      const name = text !== '' ? text : tag;
      const heading = name !== '' ? name : words.unnamed(columnLetters(index + 1));
      const key = fold(heading).replace(/ /g, '_');
      const seen = (times.get(key) ?? 0) + 1;
      times.set(key, seen);
      return { id: `${PREFIX}${key}${seen === 1 ? '' : `_${seen}`}`, heading, index };
    });
}
