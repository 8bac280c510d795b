// From the rows of the places tab to a gazetteer, and back. Rows below the header, in the order of
// its columns: level, pcode, name, parent, valid_from, valid_to, aliases.

import type { Cell, Grid } from '../table/cell.ts';
import { fold } from '../table/fold.ts';
import { toSerial } from '../table/serial-date.ts';
import type { Gazetteer, Unit } from './gazetteer.ts';
import { gazetteerOf } from './gazetteer-of.ts';

/** Units read from rows, and the rows that are not units. */
export interface PlaceRows {
  readonly units: readonly Unit[];
  /** Index in the rows given, from 0, of every row that is not empty and could not be read. */
  readonly unreadable: readonly number[];
}

const LEVELS: ReadonlyMap<string, Unit['level']> = new Map<string, Unit['level']>([
  ...([0, 1, 2, 3] as const).flatMap((level) =>
    [`${level}`, `adm${level}`, `admin${level}`].map((text) => [text, level] as const),
  ),
  ['zone', 'zone'],
  ['zona', 'zone'],
]);

/**
 * The gazetteer of the rows of a places tab. A row without a usable level or code is no unit;
 * `readPlaceRows` names such rows.
 *
 * @param iso3 ISO 3166-1 alpha-3 code of the operation's country; decides `covers`.
 */
export function readPlaces(rows: Grid, iso3: string): Gazetteer {
  return gazetteerOf(readPlaceRows(rows).units, iso3);
}

/** The units of the rows of a places tab. A row with an unreadable date is no unit either. */
export function readPlaceRows(rows: Grid): PlaceRows {
  const units: Unit[] = [];
  const unreadable: number[] = [];
  rows.forEach((row, index) => {
    if (row.every((cell) => textOf(cell) === '')) return;
    const unit = readUnit(row);
    if (unit === undefined) unreadable.push(index);
    else units.push(unit);
  });
  return { units, unreadable };
}

/** The rows of a places tab for these units. */
export function placeRows(units: readonly Unit[]): Grid {
  return units.map(({ level, pcode, name, parent, validFrom, validTo, aliases }) => [
    level,
    pcode,
    name,
    parent === '' ? null : parent,
    validFrom,
    validTo,
    aliases.length === 0 ? null : aliases.join('; '),
  ]);
}

function readUnit(row: readonly Cell[]): Unit | undefined {
  const [level, pcode, name, parent, from, to, aliases] = row.map((cell) => cell ?? null);
  const levelRead = LEVELS.get(fold(textOf(level)).replace(/ /g, ''));
  const code = textOf(pcode);
  const validFrom = readDay(from);
  const validTo = readDay(to);
  if (levelRead === undefined || code === '') return undefined;
  if (validFrom === undefined || validTo === undefined) return undefined;
  return {
    level: levelRead,
    pcode: code,
    // A unit that nobody has named is called by its code.
    name: textOf(name) === '' ? code : textOf(name),
    parent: textOf(parent),
    validFrom,
    validTo,
    aliases: textOf(aliases)
      .split(';')
      .map((alias) => alias.trim())
      .filter((alias) => alias !== ''),
  };
}

function textOf(cell: Cell | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell).trim();
}

/** A serial number, an ISO day or d/m/y; `null` is open, `undefined` is not a day. */
function readDay(cell: Cell | undefined): number | null | undefined {
  if (typeof cell === 'number') return cell;
  const text = textOf(cell);
  if (text === '') return null;
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const dmy = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text);
  const [year, month, day] = iso
    ? [iso[1], iso[2], iso[3]]
    : dmy
      ? [dmy[3], dmy[2], dmy[1]]
      : [undefined, undefined, undefined];
  return toSerial({ year: Number(year), month: Number(month), day: Number(day) }) ?? undefined;
}
