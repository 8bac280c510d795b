// Which reader reads which column.

import type { Column } from '../forms/form.ts';
import type { Organisation } from '../organisations/organisation.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import type { ValueReader } from './oddity.ts';
import { codeReader } from './read-code.ts';
import { codesReader } from './read-codes.ts';
import { dateReader } from './read-date.ts';
import { decimalReader, integerReader } from './read-number.ts';
import { organisationReader } from './read-organisation.ts';
import { placeReader } from './read-place.ts';
import { textReader, textsReader } from './read-text.ts';

/**
 * The reader of a column. Sites and teams are read as text and compared by the checks; places and
 * organisations become codes where the operation's lists are there to name them.
 */
export function columnReader(
  column: Column,
  gazetteer: Gazetteer | null,
  organisations: readonly Organisation[] = [],
): ValueReader {
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
      if (list?.kind === 'organisations' && organisations.length > 0) {
        return organisationReader(column, organisations);
      }
      return gazetteer !== null && (list?.kind === 'places' || list?.kind === 'zones')
        ? placeReader(column, list, gazetteer)
        : textReader(column);
    }
  }
}
