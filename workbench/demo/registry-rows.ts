// The rows of `form.sites`.

import { typedDay } from './calendar.ts';
import type { DemoRow } from './demo-operation.ts';
import type { DemoSite } from './demo-sites.ts';
import { managerOf, ownerOf } from './managers.ts';

/** French labels of the reporting zones, as the drop-down shows them. */
export const ZONE_LABELS: Readonly<Record<string, string>> = {
  bangui_1: 'Bangui 1er arrondissement',
  bangui_2: 'Bangui 2e arrondissement',
  bangui_3: 'Bangui 3e arrondissement',
  bangui_4: 'Bangui 4e arrondissement',
  bangui_5: 'Bangui 5e arrondissement',
  bangui_6: 'Bangui 6e arrondissement',
  bangui_7: 'Bangui 7e arrondissement',
  bangui_8: 'Bangui 8e arrondissement',
  bimbo_1: 'Bimbo 1',
  bimbo_2: 'Bimbo 2',
  bimbo_3: 'Bimbo 3',
  bimbo_4: 'Bimbo 4',
  mpoko: "Aéroport M'Poko",
  hors_bangui: 'Hors Bangui',
};

/** The registry's row of a site. */
export function registryRow(site: DemoSite): DemoRow {
  const row: Record<string, string | number> = {
    site_id: site.id,
    site_name: site.name,
    site_type: site.type,
    site_category: site.category,
    settlement_context: site.zone.startsWith('bangui') ? 'Urbain' : 'Péri-urbain',
    ...placeCells(site.zone),
    locality: site.quarter,
    reporting_zone: ZONE_LABELS[site.zone] ?? site.zone,
    latitude: site.latitude,
    longitude: site.longitude,
    coord_precision: 'Relevé sur carte',
    open_date: typedDay(site.opened),
    site_status: site.closed === undefined ? 'Ouvert' : 'Fermé',
    land_ownership: ownerOf(site),
    facilitator_team: site.team,
  };
  const manager = managerOf(site);
  if (manager !== null) {
    row['site_manager_org'] = manager;
    row['coordinator_org'] = 'OIM';
  }
  if (site.alt !== undefined) row['site_name_alt'] = site.alt;
  if (site.closed !== undefined) row['close_date'] = typedDay(site.closed);
  return row;
}

/**
 * P-codes of the arrondissement, or of the commune of Bimbo, where the zones Bimbo and M'Poko lie
 * without a P-code of their own (COD-PS 2015).
 */
function placeCells(zone: string): DemoRow {
  const arrondissement = /^bangui_(\d)$/.exec(zone)?.[1];
  if (arrondissement === undefined) {
    return {
      admin1_pcode: 'CF11',
      admin1_name: "Ombella M'Poko",
      admin2_pcode: 'CF111',
      admin2_name: 'Bimbo',
      admin3_pcode: 'CF1111',
      admin3_name: 'Bimbo',
    };
  }
  return {
    admin1_pcode: 'CF71',
    admin1_name: 'Bangui',
    admin2_pcode: 'CF711',
    admin2_name: 'Bangui',
    admin3_pcode: `CF71${arrondissement}1`,
    admin3_name: `${arrondissement}${arrondissement === '1' ? 'er' : 'e'} Arrondissement`,
  };
}
