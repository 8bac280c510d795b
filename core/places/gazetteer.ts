// The places of an operation, as the `places` tab lists them: administrative units with their
// parents, and reporting zones, which no P-code explains.

/** One row of the `places` tab. Level 0 is the country; `zone` is a reporting zone. */
export interface Unit {
  readonly level: 0 | 1 | 2 | 3 | 'zone';
  /** P-code, or the zone's code. */
  readonly pcode: string;
  readonly name: string;
  /**
   * P-code of the unit that contains this one; of a unit that was carved out of an older one of its
   * own level, the P-code of that one. Empty for the country.
   */
  readonly parent: string;
  /** Serial dates; `null` is open. */
  readonly validFrom: number | null;
  readonly validTo: number | null;
  readonly aliases: readonly string[];
}

/** Units found by code. Built by `readPlaces`. */
export interface Gazetteer {
  readonly units: readonly Unit[];
  readonly byCode: ReadonlyMap<string, Unit>;
  /**
   * Whether the units are those of the operation's country (a level 0 unit carries its ISO code).
   * When they are not, P-codes and zones cannot be checked and are not asked for.
   */
  readonly covers: boolean;
}
