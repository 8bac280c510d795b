// Times reading and checking 100,000 weekly rows of 60 columns, and prints rows per second and peak
// memory. The goal is 1.5 s on two cores.

import { NO_READINGS } from '../core/reading/reading.ts';
import { runChecks } from '../core/checks/run-checks.ts';
import { siteRegistry } from '../core/forms/site-registry.ts';
import { weeklyReport } from '../core/forms/weekly-report.ts';
import { carUnits } from '../core/places/car-units.ts';
import { gazetteerOf } from '../core/places/gazetteer-of.ts';
import { readForm } from '../core/reading/read-form.ts';
import { defaultSettings } from '../core/settings/default-settings.ts';
import { siteTab, weeklyTab } from './fixtures/weekly-tab.ts';

const ROWS = 100_000;
const SITES = 500;
const ROUNDS = 5;

const gazetteer = gazetteerOf(carUnits, 'CAF');
const table = weeklyTab(ROWS, SITES);
const registry = siteTab(SITES);

let best = Infinity;
for (let round = 0; round < ROUNDS; round++) {
  const start = performance.now();
  const sites = readForm(registry, siteRegistry, gazetteer);
  const weekly = readForm(table, weeklyReport, gazetteer);
  const read = performance.now();
  const findings = runChecks({
    ...NO_READINGS,
    sites,
    weekly,
    known: [],
    earlier: [],
    settings: defaultSettings(),
    gazetteer,
    teams: ['EQ-01'],
    today: 60_000,
  });
  const end = performance.now();
  best = Math.min(best, end - start);
  console.log(
    `read ${(read - start).toFixed(0)} ms, check ${(end - read).toFixed(0)} ms, ` +
      `${weekly.rows.length} rows, ${weekly.findings.length + findings.length} findings`,
  );
}
const { maxRSS } = process.resourceUsage();
console.log(
  `read and check: ${Math.round(ROWS / (best / 1000))} rows/s (best of ${ROUNDS}: ${best.toFixed(0)} ms), ` +
    `peak memory ${Math.round(maxRSS / 1024)} MB`,
);
