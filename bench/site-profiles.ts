// Times the profiles of a month of 100 and of 3,300 sites: as a document, through disclosure control
// and, for 100, as a tab.

import { discloseDocument } from '../core/disclosure/disclose-document.ts';
import { messagesFor } from '../core/messages/index.ts';
import { carUnits } from '../core/places/car-units.ts';
import { gazetteerOf } from '../core/places/gazetteer-of.ts';
import { FORM_BY_ID } from '../core/forms/index.ts';
import { readForm } from '../core/reading/read-form.ts';
import type { ReportDocument } from '../core/reports/document/document.ts';
import { tabOfDocument } from '../core/reports/document/tab-of-document.ts';
import type { ReportMaterial } from '../core/reports/report-material.ts';
import { siteProfiles } from '../core/reports/site-profiles.ts';
import { defaultSettings } from '../core/settings/default-settings.ts';
import { profileRow, profileSheet, SEPTEMBER } from '../test/core/reports/profile-sheets.ts';
import { siteTab, weeklyTab } from './fixtures/weekly-tab.ts';

const ROUNDS = 3;
const gazetteer = gazetteerOf(carUnits, 'CAF');
const messages = messagesFor('fr');

function materialOf(sites: number): ReportMaterial {
  const registry = readForm(siteTab(sites), FORM_BY_ID.sites, gazetteer).rows;
  const ids = registry.flatMap(({ values }) =>
    typeof values.site_id === 'string' ? [values.site_id] : [],
  );
  const rows = profileSheet(
    ids.map((id, index) =>
      profileRow(id, [30, 60, 80, 8, 30, 60, 70, 6 + (index % 20)], {
        water_l_ppd: 5 + (index % 20),
        latrines_functional: index % 40,
        water_points_functional: index % 6,
        site_area_m2: 1000 + index,
        service_gap_1: 'eau',
      }),
    ),
  );
  const table = { document: 'doc', tab: 'profile', rows, bound: new Map<number, string>() };
  return {
    scope: { kind: 'operation' },
    audience: 'coordination',
    settings: defaultSettings(),
    gazetteer,
    sites: registry,
    weekly: readForm(weeklyTab(sites * 52, sites), FORM_BY_ID.weekly, gazetteer).rows,
    profile: readForm(table, FORM_BY_ID.profile, gazetteer).rows,
    intentions: [],
    interventions: [],
    rejected: [],
    findings: [],
    justifications: [],
    conflictsOf: () => 0,
    today: SEPTEMBER + 32,
  };
}

for (const sites of [100, 3_300]) {
  const material = materialOf(sites);
  const best = { build: Infinity, disclose: Infinity, draw: Infinity };
  for (let round = 0; round < ROUNDS; round++) {
    best.build = Math.min(
      best.build,
      timeOf(() => build(material)),
    );
    const shared = build({ ...material, audience: 'shared' });
    best.disclose = Math.min(
      best.disclose,
      timeOf(() => disclose(shared, material)),
    );
    if (sites > 100) continue;
    const document = build(material);
    best.draw = Math.min(
      best.draw,
      timeOf(() => tabOfDocument(document, messages)),
    );
  }
  console.log(
    `site profiles: ${sites} sites in ${best.build.toFixed(0)} ms, ` +
      `disclosed in ${best.disclose.toFixed(0)} ms` +
      (sites > 100 ? '' : `, drawn as a tab in ${best.draw.toFixed(0)} ms`),
  );
}

function build(material: ReportMaterial): ReportDocument {
  return siteProfiles.build(material, SEPTEMBER, messages);
}

function disclose(document: ReportDocument, { settings }: ReportMaterial): ReportDocument {
  return discloseDocument(document, settings, messages.disclosure);
}

/** Milliseconds. */
function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
