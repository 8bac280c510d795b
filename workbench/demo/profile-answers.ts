// What a profile tells of the ground, the services and safety of a site. All of it is invented, in
// the orders of magnitude of the sites of 2014, and does not change from month to month without reason.

import { typedDay } from './calendar.ts';
import type { DemoRow } from './demo-operation.ts';
import type { DemoSite } from './demo-sites.ts';
import { managerOf } from './managers.ts';
import { needOf } from './needs.ts';
import { isCounted } from './people.ts';
import { pick, portion } from './portion.ts';

/** How much of a thing there is for a number of people, at least one. */
function enough(people: number, each: number): number {
  return Math.max(1, Math.round(people / each));
}

function between(least: number, most: number, ...words: readonly string[]): number {
  return least + (most - least) * portion(...words);
}

/** Who answered. */
export function informantCells(site: DemoSite, day: string): DemoRow {
  const others = [
    'Représentante des femmes',
    'Représentant des jeunes',
    'Chef de quartier / leader',
    'Responsable religieux',
  ];
  return {
    informant_type: `Comité de site; ${pick(others, site.id, day, 'informant')}`,
    informant_f_count: 1 + Math.floor(3 * portion(site.id, day, 'women')),
    informant_m_count: 2 + Math.floor(3 * portion(site.id, day, 'men')),
    sadd_method: isCounted(site) ? 'Comptage' : 'Extrapolation (clé démographique)',
  };
}

/** Origin, room, committees and shelter. */
export function groundCells(site: DemoSite, individuals: number, households: number): DemoRow {
  const committees = committeesOf(site);
  const isOutside = portion(site.id, 'outside') < 0.25;
  return {
    first_arrival_month: typedDay(`${site.opened.slice(0, 7)}-01`),
    main_origin: pick(
      [
        'Bangui 3e arrondissement',
        'Bangui 5e arrondissement',
        'Bangui 5e arrondissement',
        'Bangui 6e arrondissement',
        'Bangui 8e arrondissement',
        'Bimbo 2',
        'Bimbo 4',
      ],
      site.id,
      'origin',
    ),
    displacement_cause: pick(
      ['Conflit armé', 'Conflit armé', 'Tensions intercommunautaires', 'Mesure préventive / peur'],
      site.id,
      'cause',
    ),
    // Of the ground that a site had in November: it does not grow with its people.
    site_area_m2: 50 * Math.round((site.individuals * between(14, 75, site.id, 'area')) / 50),
    max_capacity: 50 * Math.ceil((site.individuals * between(1.1, 1.9, site.id, 'capacity')) / 50),
    site_management:
      managerOf(site) === null ? pick(['Partiellement', 'Non'], site.id, 'managed') : 'Oui',
    committees: committees.join('; '),
    ...(committees[0] === 'Aucun'
      ? {}
      : { committee_f_pct: 5 * Math.round(between(3, 10, site.id, 'committee women')) }),
    complaints_mechanism: pick(['Oui', 'Oui', 'Non', 'Non', 'Ne sait pas'], site.id, 'complaints'),
    shelter_main_type: shelterOf(site),
    shelter_emergency_pct: site.type === 'Centre collectif' ? 'Peu (1–25 %)' : tarpaulins(site),
    shelter_no_shelter_hh: isOutside ? Math.round(households * 0.03) : 0,
    nfi_most_needed: `${pick(['Bâche', 'Natte', 'Couverture'], site.id, 'nfi')}; ${pick(
      ['Savon', 'Moustiquaire', 'Ustensiles de cuisine'],
      site.id,
      'nfi 2',
    )}; ${pick(['Bidon / jerrycan', "Kit d'hygiène intime", 'Lampe solaire'], site.id, 'nfi 3')}`,
    flood_risk: pick(['Non', 'Non', 'Partiellement', 'Partiellement', 'Oui'], site.id, 'flood'),
    // 2,000 people of the airport live under and between disused aircraft; nobody else does.
    ...(individuals > 15_000
      ? { shelter_main_type: 'Sous les avions / structures existantes' }
      : {}),
  };
}

function committeesOf(site: DemoSite): readonly string[] {
  if (site.individuals < 60) return ['Aucun'];
  const more = [
    'Comité des femmes',
    'Comité EHA',
    'Comité de distribution',
    'Comité des jeunes',
    'Comité sécurité',
  ];
  return [
    'Comité de site',
    ...more.filter(
      (committee) => portion(site.id, committee) < (site.individuals > 900 ? 0.7 : 0.35),
    ),
  ];
}

function shelterOf(site: DemoSite): string {
  if (site.type === 'Centre collectif') {
    return pick(
      ['Bâtiment collectif', 'Bâtiment collectif', 'Hangar communautaire'],
      site.id,
      'shelter',
    );
  }
  if (site.category === 'École') return 'Bâtiment collectif';
  return pick(["Bâche / abri d'urgence", 'Abri en paille / feuilles'], site.id, 'shelter');
}

function tarpaulins(site: DemoSite): string {
  return pick(['Beaucoup (51–75 %)', 'Presque tous (76–100 %)'], site.id, 'tarpaulins');
}

/** Water, sanitation, food, health, school and safety in the week of the visit. */
export function servicesCells(site: DemoSite, week: number, individuals: number): DemoRow {
  return {
    ...waterCells(site, week, individuals),
    ...foodAndHealthCells(site, week),
    ...schoolCells(site),
    ...safetyCells(site, week),
  };
}

function waterCells(site: DemoSite, week: number, individuals: number): DemoRow {
  const level = needOf(site, 'wash', week).level ?? 1;
  // Less water where the weekly report says that the need is grave.
  const litres = [19, 15.5, 11.5, 8][level] ?? 15;
  return {
    water_source_main: pick(
      [
        'Borne fontaine / réseau',
        'Bladder / camion-citerne',
        'Forage / pompe à motricité humaine',
        'Puits protégé',
      ],
      site.id,
      'water',
    ),
    water_l_ppd:
      Math.round(10 * (litres + between(-1.5, 2.5, site.id, String(week), 'litres'))) / 10,
    water_points_functional: enough(individuals, between(140, 330, site.id, 'points')),
    water_distance_min: pick(
      ['Sur le site', '< 15 min', '15–30 min', '30–60 min'],
      site.id,
      'time',
    ),
    latrines_functional: enough(individuals, personsPerLatrine(site, level)),
    latrines_sex_separated: pick(['Oui', 'Partiellement', 'Non'], site.id, 'separated'),
    showers_functional: enough(individuals, between(40, 110, site.id, 'showers')),
    waste_management: pick(
      ['Collecte organisée', 'Fosse à ordures', 'Bac / poubelle', 'Brûlage', 'Jeté dans la nature'],
      site.id,
      'waste',
    ),
    handwashing: pick(
      ['Aucun (0 %)', 'Peu (1–25 %)', 'Peu (1–25 %)', 'Certains (26–50 %)'],
      site.id,
      'handwashing',
    ),
  };
}

/** The airport, where latrines were never enough, and the others. */
function personsPerLatrine(site: DemoSite, level: number): number {
  return site.individuals > 10_000 ? 44 : between(7, 30, site.id, 'latrines') + 8 * level;
}

function foodAndHealthCells(site: DemoSite, week: number): DemoRow {
  const food = needOf(site, 'food', week).level ?? 1;
  const health = pick(
    ['Clinique mobile', 'Structure hors site accessible', 'Structure sur le site'],
    site.id,
    'health',
  );
  return {
    food_distribution_last:
      ['< 1 semaine', '1–4 semaines', '1–3 mois', '1–3 mois'][food] ?? 'Jamais',
    meals_per_day: ['2 repas', '2 repas', '1 repas', '1 repas'][food] ?? '1 repas',
    market_access: portion(site.id, 'market') < 0.8 ? 'Oui' : 'Non',
    malnutrition_screening: pick(['Oui', 'Oui', 'Non', 'Ne sait pas'], site.id, 'screening'),
    health_facility_access: health,
    health_main_problems: `Paludisme; ${pick(
      ['Diarrhée', 'Infections respiratoires', 'Fièvre'],
      site.id,
      String(week),
      'ill',
    )}; ${pick(['Maladies de peau', 'Malnutrition', 'Complications de grossesse'], site.id, 'ill 2')}`,
    health_barrier: pick(
      ['Coût', 'Coût', 'Pas de médicaments', 'Distance', 'Pas de personnel qualifié'],
      site.id,
      'barrier',
    ),
  };
}

function schoolCells(site: DemoSite): DemoRow {
  return {
    education_access_pct: pick(
      ['Peu (1–25 %)', 'Certains (26–50 %)', 'Certains (26–50 %)', 'Beaucoup (51–75 %)'],
      site.id,
      'school',
    ),
    education_distance: pick(['Sur le site', '< 1 km', '1–2 km', '2–5 km'], site.id, 'to school'),
    livelihood_main: pick(
      ['Petit commerce', 'Petit commerce', 'Travail journalier', 'Aide humanitaire'],
      site.id,
      'livelihood',
    ),
  };
}

function safetyCells(site: DemoSite, week: number): DemoRow {
  const level = needOf(site, 'security', week).level ?? 1;
  const concern = pick(
    ['Documents civils', 'Séparation familiale', 'Aucune signalée', 'Menaces / violence'],
    site.id,
    'concern',
  );
  return {
    security_provider: pick(
      ['Forces internationales', 'Auto-organisation', 'Police / gendarmerie', 'Gardien privé'],
      site.id,
      'provider',
    ),
    security_feeling: ['Bon', 'Moyen', 'Moyen', 'Mauvais'][level] ?? 'Moyen',
    movement_restriction: level >= 2 ? 'Oui' : 'Non',
    protection_main_concern: concern,
    women_space: pick(['Oui', 'Non', 'Non'], site.id, 'women space'),
    child_friendly_space: pick(['Oui', 'Oui', 'Non'], site.id, 'child space'),
    referral_pathway: pick(['Oui', 'Non', 'Ne sait pas'], site.id, 'referral'),
    eviction_risk: pick(['Faible', 'Faible', 'Moyen', 'Élevé'], site.id, 'eviction'),
    info_source_main: pick(
      ['Comité de site', 'Radio', 'Bouche à oreille', 'Leader communautaire / religieux'],
      site.id,
      'news',
    ),
  };
}
