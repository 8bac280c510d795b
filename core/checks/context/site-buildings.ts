// Premises that are schools or places of worship, and shelters that one does not expect inside a
// building.

/** Codes of `site_category`: schools and places of worship. */
export const BUILDINGS: ReadonlySet<string> = new Set(['eglise', 'mosquee', 'ecole', 'seminaire']);

/** Codes of `shelter_type` that people make where there is no building. */
export const MAKESHIFT: ReadonlySet<string> = new Set(['tente', 'bache', 'paille', 'plein_air']);
