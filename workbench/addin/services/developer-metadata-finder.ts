// DeveloperMetadataFinder: one call that answers every entry of a scope that fits.

import type { GridArea, Metadata } from '../../document/model.ts';
import type { Desk } from './desk.ts';
import { DeveloperMetadata } from './developer-metadata.ts';
import { StandIn } from './stand-in.ts';
import type { EnumValue } from './stand-in.ts';

/** Where to look: a whole document (null), a tab, or an area of a tab. */
export type FinderScope = { readonly sheetId: number; readonly area?: GridArea } | null;

const KIND_OF_TYPE: Readonly<Record<string, Metadata['location']['kind']>> = {
  SPREADSHEET: 'document',
  SHEET: 'tab',
  ROW: 'row',
  COLUMN: 'column',
};

export class DeveloperMetadataFinder extends StandIn {
  readonly #desk: Desk;
  readonly #scope: FinderScope;
  readonly #conditions: ((entry: Metadata) => boolean)[] = [];
  #intersecting = false;

  constructor(desk: Desk, scope: FinderScope) {
    super();
    this.#desk = desk;
    this.#scope = scope;
  }

  withKey(key: string): this {
    return this.#with((entry) => entry.key === key);
  }

  withValue(value: string): this {
    return this.#with((entry) => entry.value === value);
  }

  withId(id: number): this {
    return this.#with((entry) => entry.id === id);
  }

  withVisibility(visibility: EnumValue): this {
    return this.#with((entry) => entry.visibility === visibility.name());
  }

  withLocationType(type: EnumValue): this {
    return this.#with((entry) => entry.location.kind === KIND_OF_TYPE[type.name()]);
  }

  /** Also finds rows and columns that the range only crosses. */
  onIntersectingLocations(): this {
    this.#intersecting = true;
    return this;
  }

  find(): DeveloperMetadata[] {
    this.#desk.count('read');
    return this.#desk
      .ask('metadata')
      .filter((entry) => this.#inScope(entry.location))
      .filter((entry) => this.#conditions.every((fits) => fits(entry)))
      .map((entry) => new DeveloperMetadata(this.#desk, entry));
  }

  #with(condition: (entry: Metadata) => boolean): this {
    this.#conditions.push(condition);
    return this;
  }

  #inScope(location: Metadata['location']): boolean {
    if (this.#scope === null) return true;
    if (location.kind === 'document' || location.sheetId !== this.#scope.sheetId) return false;
    const { area } = this.#scope;
    if (area === undefined) return true;
    if (location.kind === 'tab') return this.#intersecting;
    const { rowCount, columnCount } = this.#desk.tab(location.sheetId);
    const column = location.kind === 'column';
    const [start, end] = column ? [area.startColumn, area.endColumn] : [area.startRow, area.endRow];
    const whole = column
      ? area.startRow === 0 && area.endRow === rowCount
      : area.startColumn === 0 && area.endColumn === columnCount;
    return location.index >= start && location.index < end && (whole || this.#intersecting);
  }
}
