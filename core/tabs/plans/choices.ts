// What a person may choose in a column: labels of the language, or codes where people use codes.

import type { Column } from '../../forms/form.ts';
import { abroadLabels } from '../../places/abroad.ts';
import type { Unit } from '../../places/gazetteer.ts';
import type { PlanContext } from './plan-context.ts';

/** The values of the column's drop-down, in their order; empty where anything may be typed. */
export function choicesOf(column: Column, context: PlanContext): readonly string[] {
  const { list } = column;
  if (list === undefined) return [];
  switch (list.kind) {
    case 'codes':
      return list.codes.map((code) => code.labels[context.language]);
    case 'teams':
      return context.teams;
    case 'zones':
      return unitsAt('zone', context).map((unit) => unit.name);
    case 'places':
      // The column asks for a P-code, and two communes share a name.
      if (list.level === 'adm1-or-abroad') {
        return [...unitsAt(1, context).map(({ name }) => name), abroadLabels[context.language]];
      }
      return list.level === 'adm3-or-zone'
        ? [...unitsAt('zone', context), ...unambiguous(unitsAt(3, context))].map(
            (unit) => unit.name,
          )
        : unitsAt(list.level, context).map((unit) => unit.pcode);
    case 'organisations':
      return context.organisations.map(({ labels }) => labels[context.language]);
    case 'sites':
      return [];
  }
}

/** Units of a level; none when the gazetteer is of another country. */
function unitsAt(level: Unit['level'], { gazetteer }: PlanContext): readonly Unit[] {
  return gazetteer.covers ? gazetteer.units.filter((unit) => unit.level === level) : [];
}

function unambiguous(units: readonly Unit[]): readonly Unit[] {
  const count = new Map<string, number>();
  for (const { name } of units) count.set(name, (count.get(name) ?? 0) + 1);
  return units.filter(({ name }) => count.get(name) === 1);
}
