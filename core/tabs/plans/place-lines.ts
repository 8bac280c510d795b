// What the note of a place column says of the operation's own places: an example, and where the column
// must be filled in.

import type { Column } from '../../forms/form.ts';
import { communeRequiredIn } from '../../settings/commune-required-in.ts';
import type { PlanContext } from './plan-context.ts';

/** Lines for the note; none where the gazetteer is of another country or lists no such place. */
export function placeLines(
  { list }: Pick<Column, 'list'>,
  { gazetteer, settings, messages: { tabs } }: PlanContext,
): readonly string[] {
  const level = list?.kind === 'zones' ? 'zone' : list?.kind === 'places' ? list.level : null;
  if (!gazetteer.covers || level === null) return [];
  const example = gazetteer.units.find((unit) => unit.level === level);
  if (example === undefined) return [];
  const { pcode, name } = example;
  const lines = [tabs.placeExample(level === 'zone' ? name : `${pcode} (${name})`)];
  const required = communeRequiredIn(settings).flatMap(
    (code) => gazetteer.byCode.get(code)?.name ?? [],
  );
  if (level === 3 && required.length > 0) lines.push(tabs.communeRequired(required));
  return lines;
}
