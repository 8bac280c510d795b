// What a spreadsheet knows of the operation: from the copy that the functions gave, or, as long as
// there is none, from what the product brings along.

import type { Organisation } from '../../core/organisations/organisation.ts';
import { operationOrganisations } from '../../core/organisations/read-organisations.ts';
import type { Gazetteer } from '../../core/places/gazetteer.ts';
import { operationPlaces } from '../../core/places/operation-places.ts';
import { readSettings } from '../../core/settings/read-settings.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { KnownSite, Reference } from '../../core/wire/reference.ts';

export interface Operation {
  readonly settings: Settings;
  readonly gazetteer: Gazetteer;
  readonly organisations: readonly Organisation[];
  /** Team codes; empty when not known. */
  readonly teams: readonly string[];
  readonly sites: readonly KnownSite[];
  readonly origin: 'copy' | 'defaults';
}

/**
 * The operation of a reference, or the product's defaults. A setting that cannot be read has its
 * default: the master's own commands stop there, but a facilitator cannot mend it.
 */
export function operationOf(reference: Reference | null): Operation {
  const { settings } = readSettings(reference?.settings ?? []);
  return {
    settings,
    gazetteer: operationPlaces(reference?.places ?? [], settings['country.iso3']),
    organisations: operationOrganisations(reference?.organisations ?? []),
    teams: reference?.teams ?? [],
    sites: reference?.sites ?? [],
    origin: reference === null ? 'defaults' : 'copy',
  };
}
