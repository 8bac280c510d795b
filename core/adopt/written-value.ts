// A value as it is written into a form's cell: what a person would have chosen from the drop-down.

import type { Column, Language } from '../forms/form.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import type { Cell } from '../table/cell.ts';

/** Codes of lists become labels, zones their names; everything else is written as it was read. */
export function writtenValue(
  { list }: Column,
  value: Cell,
  language: Language,
  gazetteer: Gazetteer,
): Cell {
  if (typeof value !== 'string') return value;
  if (list?.kind === 'codes') {
    return list.codes.find(({ code }) => code === value)?.labels[language] ?? value;
  }
  return list?.kind === 'zones' ? (gazetteer.byCode.get(value)?.name ?? value) : value;
}
