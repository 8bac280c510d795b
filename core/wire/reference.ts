// What a facilitator's spreadsheet keeps of the operation, so that it works without a network.

import type { Grid } from '../table/cell.ts';

/** One registered source: a facilitator's spreadsheet and who may submit it. */
export interface Source {
  readonly team: string;
  /** Spreadsheet id. */
  readonly document: string;
  readonly name: string;
  /** E-mail addresses in lower case. */
  readonly users: readonly string[];
}

/** A site of the operation's registry, as far as other teams need to know it. */
export interface KnownSite {
  readonly siteId: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly admin3: string | null;
  readonly zone: string | null;
  readonly team: string | null;
  readonly closed: number | null;
}

/** The copy of the operation's settings, places, teams and sites. */
export interface Reference {
  /** Rows of the `settings` tab below its headers: id, value. */
  readonly settings: readonly (readonly [string, string | number | boolean | null])[];
  /** Rows of the `places` tab below its headers, in its column order. */
  readonly places: Grid;
  /** Rows of the `organisations` tab; not in a copy that was made before there was such a tab. */
  readonly organisations?: Grid;
  readonly teams: readonly string[];
  readonly sites: readonly KnownSite[];
  /** When the copy was made, serial moment, UTC. */
  readonly at: number;
}
