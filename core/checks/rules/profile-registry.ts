// A profile beside the registry's row of the same site: a managed site has a registered manager, a
// high eviction risk has a known owner, and a building shelters people otherwise than in tents.

import type { Draft } from '../../findings/draft.ts';
import { draft, NO_DRAFTS } from '../../findings/draft.ts';
import type { SiteValues } from '../../reading/reading.ts';
import { BUILDINGS, MAKESHIFT } from '../context/site-buildings.ts';
import type { ProfileRowRule } from '../rule.ts';

export const profileRegistry: ProfileRowRule = {
  id: 'profile-registry',
  scope: 'profile row',
  raises: ['profile/manager-missing', 'profile/owner-unknown', 'profile/shelter-unlikely'],
  check: ({ values }, { siteIndex }) => {
    const { site_id: site, site_management: management, eviction_risk: risk } = values;
    const registered = typeof site === 'string' ? siteIndex.get(site)?.own : undefined;
    if (typeof site !== 'string' || registered == null) return NO_DRAFTS;
    let found: Draft[] | null = null;
    if (management === 'oui' && registered.site_manager_org === null) {
      (found ??= []).push(draft('profile/manager-missing', 'site_management', { site }));
    }
    // REACH check 11 asks about a written agreement, which the registry does not have; whoever
    // would sign one is the owner.
    const owner = registered.land_ownership;
    if (risk === 'eleve' && (owner === null || owner === 'nsp')) {
      (found ??= []).push(draft('profile/owner-unknown', 'eviction_risk', { site }));
    }
    const unlikely = unlikelyShelter(site, values.shelter_main_type, registered);
    if (unlikely !== null) (found ??= []).push(unlikely);
    return found ?? NO_DRAFTS;
  },
};

/** Tents at a school or a place of worship (REACH check 7), makeshift shelter in a collective centre (Yemen). */
function unlikelyShelter(
  site: string,
  shelter: string | null | undefined,
  { site_category: category, site_type: type }: SiteValues,
): Draft | null {
  if (typeof shelter !== 'string') return null;
  if (shelter === 'tente' && typeof category === 'string' && BUILDINGS.has(category)) {
    const facts = { site, shelter, because: 'site_category', kind: category };
    return draft('profile/shelter-unlikely', 'shelter_main_type', facts);
  }
  if (type !== 'collectif' || !MAKESHIFT.has(shelter)) return null;
  const facts = { site, shelter, because: 'site_type', kind: type };
  return draft('profile/shelter-unlikely', 'shelter_main_type', facts);
}
