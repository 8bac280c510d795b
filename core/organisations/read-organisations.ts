// The organisations as rows of the master's tab, and back: what a coordinator edits there decides
// which acronyms the operation knows.

import { organisationType } from '../forms/code-lists/organisation-type.ts';
import type { Language } from '../forms/form.ts';
import type { Cell, Grid } from '../table/cell.ts';
import { fold } from '../table/fold.ts';
import { defaultOrganisations } from './default-organisations.ts';
import type { Organisation, OrganisationType } from './organisation.ts';

/**
 * The organisations that the master lists; those that the product brings along as long as it lists
 * none.
 * @param rows rows of the organisations tab below its header
 */
export function operationOrganisations(rows: Grid): readonly Organisation[] {
  const read = readOrganisations(rows);
  return read.length === 0 ? defaultOrganisations : read;
}

/**
 * Rows in the order of the tab's columns: acronym, name, type, acronyms in English and Spanish, other
 * names. Types are written in the language, and read in any.
 */
export function organisationRows(organisations: readonly Organisation[], language: Language): Grid {
  return organisations.map(({ code, name, type, labels, aliases = [] }) => [
    code,
    name,
    organisationType.codes.find((known) => known.code === type)?.labels[language] ?? null,
    labels.en === code ? null : labels.en,
    labels.es === code ? null : labels.es,
    aliases.length === 0 ? null : aliases.join('; '),
  ]);
}

/** Rows without an acronym are no organisations; of two rows with one acronym the first counts. */
export function readOrganisations(rows: Grid): readonly Organisation[] {
  const found = new Map<string, Organisation>();
  for (const row of rows) {
    const [code = '', name = '', type = '', en = '', es = '', aliases = ''] = row.map(textOf);
    if (code === '' || found.has(fold(code))) continue;
    found.set(fold(code), {
      code,
      name: name === '' ? code : name,
      type: typeOf(type),
      labels: { fr: code, en: en === '' ? code : en, es: es === '' ? code : es },
      aliases: aliases
        .split(';')
        .map((alias) => alias.trim())
        .filter((alias) => alias !== ''),
    });
  }
  return [...found.values()];
}

const TYPES: ReadonlyMap<string, string> = new Map(
  organisationType.codes.flatMap(({ code, labels, aliases = [] }) =>
    [code, ...Object.values(labels), ...aliases].map((words) => [fold(words), code] as const),
  ),
);

/** Most organisations of an operation are non-governmental: a type nobody knows is that one. */
function typeOf(text: string): OrganisationType {
  return (TYPES.get(fold(text)) as OrganisationType | undefined) ?? 'ingo';
}

function textOf(cell: Cell): string {
  return cell === null ? '' : String(cell).trim();
}
