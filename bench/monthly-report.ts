// Times the monthly DTM report of the largest operation known, 3,300 sites over 52 weeks, from its
// rows to the tab. The goals are 3 s and 512 MiB.

import { messagesFor } from '../core/messages/index.ts';
import { carUnits } from '../core/places/car-units.ts';
import { gazetteerOf } from '../core/places/gazetteer-of.ts';
import type {
  FormRow,
  InterventionValues,
  SiteValues,
  WeeklyValues,
} from '../core/reading/reading.ts';
import { tabOfDocument } from '../core/reports/document/tab-of-document.ts';
import { monthly } from '../core/reports/monthly.ts';
import type { ReportMaterial } from '../core/reports/report-material.ts';
import { defaultSettings } from '../core/settings/default-settings.ts';

const SITES = 3_300;
const WEEKS = 52;
const ROUNDS = 3;
/** Tuesday 30 September 2014. */
const LAST_WEEK = 41_912;
const ZONES = ['bangui_1', 'bangui_2', 'bangui_3', 'bimbo_1', 'bimbo_2', 'mpoko'];
const NEEDS = ['nourriture', 'eau', 'sante', 'abri', 'protection'];

function row<Values>(tab: string, index: number, values: object): FormRow<Values> {
  const place = { document: 'doc', tab, row: index + 3 };
  return { place, values: values as Values, unread: [] };
}

const id = (site: number): string => `CF-S${String(site).padStart(4, '0')}`;

const sites = Array.from({ length: SITES }, (_, site) =>
  row<SiteValues>('Sites', site, {
    site_id: id(site),
    site_name: `Site ${site}`,
    reporting_zone: ZONES[site % ZONES.length],
    site_status: 'ouvert',
    facilitator_team: `EQ-${site % 50}`,
    latitude: 4.3 + (site % 100) / 1000,
    longitude: 18.5 + (site % 100) / 1000,
  }),
);

const weekly = Array.from({ length: SITES * WEEKS }, (_, index) => {
  const site = Math.floor(index / WEEKS);
  const week = index % WEEKS;
  const individuals = 100 + ((site * 37) % 900) + week;
  const level = (shift: number): string => String((site + shift + Math.floor(week / 8)) % 4);
  return row<WeeklyValues>('Hebdo', index, {
    site_id: id(site),
    week_end: LAST_WEEK - 7 * (WEEKS - 1 - week),
    households: Math.floor(individuals / 5),
    individuals,
    arrivals_ind: site % 7,
    departures_ind: site % 5,
    arrivals_origin: 'CF7131',
    departures_destination: 'origine',
    movement_reason: 'retour',
    need_protection_level: level(0),
    need_wash_level: level(1),
    need_health_level: level(2),
    need_food_level: level(3),
    need_shelter_level: level(4),
    need_security_level: level(5),
    priority_need_1: NEEDS[site % NEEDS.length],
  });
});

const interventions = Array.from({ length: 20_000 }, (_, index) =>
  row<InterventionValues>('Interventions', index, {
    site_id: id(index % SITES),
    sector: ['WSH', 'HEA', 'FSC', 'SHL', 'PRO'][index % 5],
    status: ['termine', 'en_cours', 'planifie'][index % 3],
    start_date: LAST_WEEK - (index % 300),
    end_date: LAST_WEEK - (index % 300) + 20,
    org_lead: `ORG${index % 40}`,
    reached_ind: index % 500,
  }),
);

const material: ReportMaterial = {
  scope: { kind: 'operation' },
  audience: 'coordination',
  settings: defaultSettings(),
  gazetteer: gazetteerOf(carUnits, 'CAF'),
  sites,
  weekly,
  profile: [],
  intentions: [],
  interventions,
  justifications: [],
  rejected: [],
  findings: [],
  conflictsOf: () => 0,
  today: LAST_WEEK + 1,
};

const messages = messagesFor('fr');
let best = Infinity;
for (let round = 0; round < ROUNDS; round++) {
  const start = performance.now();
  const plan = tabOfDocument(monthly.build(material, LAST_WEEK, messages), messages);
  best = Math.min(best, performance.now() - start);
  if (plan.rows.length < SITES) throw new Error('the annex lacks sites');
}
const memory = process.resourceUsage().maxRSS / 1024;
console.log(
  `monthly report, ${SITES} sites x ${WEEKS} weeks: ${(best / 1000).toFixed(2)} s best of ${ROUNDS}, ${memory.toFixed(0)} MiB`,
);
