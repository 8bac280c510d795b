// Which reader reads which column.

import type { Column } from '../forms/form.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import type { ValueReader } from './oddity.ts';
import { codeReader } from './read-code.ts';
import { codesReader } from './read-codes.ts';
import { dateReader } from './read-date.ts';
import { decimalReader, integerReader } from './read-number.ts';
import { placeReader } from './read-place.ts';
import { textReader, textsReader } from './read-text.ts';

/**
 * The reader of a column. Lists that the operation fills (sites, teams, organisations) are read as
 * text and compared by the checks; places become codes when the gazetteer is there to name them.
 */
export function columnReader(column: Column, gazetteer: Gazetteer | null): ValueReader {
  switch (column.kind) {
    case 'integer':
      return integerReader(column);
    case 'decimal':
      return decimalReader(column);
    case 'date':
    case 'moment':
      return dateReader(column, column.kind);
    case 'texts':
      return column.list?.kind === 'codes' ? codesReader(column, column.list) : textsReader(column);
    case 'text':
      return textReader(column);
    case 'code':
    case 'yes-no': {
      const { list } = column;
      if (list?.kind === 'codes') return codeReader(column, list);
      return gazetteer !== null && (list?.kind === 'places' || list?.kind === 'zones')
        ? placeReader(column, list, gazetteer)
        : textReader(column);
    }
  }
}
