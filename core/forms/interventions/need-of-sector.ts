// Which need of the weekly report an intervention of a sector answers. Sectors that the weekly report
// does not ask about (nutrition, education, logistics …) answer none of them.

type Need = 'protection' | 'wash' | 'health' | 'food' | 'shelter' | 'security';

/** Needs by sector code of the interventions log. */
export const NEED_OF_SECTOR: ReadonlyMap<string, Need> = new Map<string, Need>([
  ['PRO', 'protection'],
  ['PRO-CPN', 'protection'],
  ['PRO-GBV', 'protection'],
  ['WSH', 'wash'],
  ['HEA', 'health'],
  ['FSC', 'food'],
  ['SHL', 'shelter'],
  ['SEC', 'security'],
]);
