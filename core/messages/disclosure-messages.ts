// Words for what is not shown where a report or a dataset leaves the operation.

export interface DisclosureMessages {
  /** In place of a count from 1 to `limit` less one. */
  readonly small: (limit: number) => string;
  /** In place of a count that would give a small one away. */
  readonly masked: string;
  /** What these mean, below a report in which they stand. */
  readonly note: (limit: number) => string;
  /** A zone's sites that are too small to be shown, and the sites they are counted with. */
  readonly otherSites: (zone: string, sites: number) => string;
  /** Sites of zones that are too small themselves. */
  readonly otherZones: (sites: number) => string;
}
