// The six needs of the weekly report and which priority answers which need.

/** Sectors of the weekly report, as they stand in its column ids. */
export const SECTORS = ['protection', 'wash', 'health', 'food', 'shelter', 'security'] as const;

export type Sector = (typeof SECTORS)[number];

/** The columns of each need. */
export const NEEDS = SECTORS.map((sector) => ({
  sector,
  level: `need_${sector}_level`,
  issue: `need_${sector}_issue`,
  comment: `need_${sector}_comment`,
})) as readonly {
  [S in Sector]: {
    readonly sector: S;
    readonly level: `need_${S}_level`;
    readonly issue: `need_${S}_issue`;
    readonly comment: `need_${S}_comment`;
  };
}[Sector][];

/** The sector whose level measures a priority need; priorities without one are left alone. */
export const SECTOR_OF_PRIORITY: ReadonlyMap<string, Sector> = new Map<string, Sector>([
  ['nourriture', 'food'],
  ['ame', 'shelter'],
  ['abri', 'shelter'],
  ['eau', 'wash'],
  ['assainissement', 'wash'],
  ['sante', 'health'],
  ['protection', 'protection'],
  ['securite', 'security'],
]);

/** From this level on a need is important (2) or critical (3). */
export function isSerious(level: string | null | undefined): level is '2' | '3' {
  return level === '2' || level === '3';
}

const NO_ACCESS = new Set<string | null | undefined>(['insecurite', 'route', 'refus']);

/** Whether nobody could reach the site, so that blanks are honest. */
export function isInaccessible(access: string | null | undefined): boolean {
  return NO_ACCESS.has(access);
}

/** Whether all six needs are called covered: then no need comes first. */
export function isEveryNeedCovered(values: Readonly<Record<string, unknown>>): boolean {
  return NEEDS.every(({ level }) => values[level] === '0');
}
