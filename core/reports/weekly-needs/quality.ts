// How far the week's figures can be trusted: the content of the data quality box.

import type { Finding } from '../../findings/finding.ts';
import type { Absence } from './absences.ts';
import { placeKey } from './scope.ts';
import type { SiteLine } from './site-line.ts';
import { sum } from './totals.ts';
import type { WeekMaterial } from './week-material.ts';
import { isReportingZone } from './zone-order.ts';

/** What must be known before the figures are used. Lines are sorted by population. */
export interface Quality {
  readonly carriedOver: readonly SiteLine[];
  readonly rounded: readonly SiteLine[];
  readonly explained: readonly SiteLine[];
  readonly unexplained: readonly SiteLine[];
  readonly withoutZone: readonly SiteLine[];
  /** Individuals in sites that belong to no reporting zone. */
  readonly outsideZones: number;
  /** Reports of sites that nobody has registered; they belong to no zone. */
  readonly unregistered: readonly SiteLine[];
  /** Site-weeks reported by two sources. */
  readonly conflicts: number;
  /** Reports of the week that were sent and not accepted. */
  readonly rejected: number;
  /** What the checks ask about the rows of the week and nobody has answered. */
  readonly open: readonly Finding[];
  /** Sites whose explanation of the change holds personal data and must not be printed. */
  readonly withheld: ReadonlySet<string>;
}

/** The quality of the week's lines. */
export function qualityOf(
  input: WeekMaterial,
  lines: readonly SiteLine[],
  missing: readonly Absence[],
): Quality {
  const sorted = [...lines].sort((a, b) => b.individuals - a.individuals);
  const outliers = sorted.filter((line) => line.outlier);
  const findings = findingsOfWeek(input);
  const registry = new Set<string | null | undefined>([
    ...input.sites.map(({ values }) => values.site_id),
    ...(input.registeredElsewhere ?? []),
  ]);
  const withoutZone = sorted.filter((line) => !isReportingZone(line.zone));
  return {
    carriedOver: sorted.filter((line) => line.carriedOver),
    rounded: sorted.filter((line) => line.rounded),
    explained: outliers.filter((line) => line.explanation !== null),
    unexplained: outliers.filter((line) => line.explanation === null),
    withoutZone,
    outsideZones: sum(withoutZone.map((line) => line.individuals)) ?? 0,
    unregistered: sorted.filter((line) => line.sites === 1 && !registry.has(line.siteId)),
    conflicts: input.conflictsOf(input.week),
    rejected: rejectedReports(input, missing),
    open: findings.filter((finding) => finding.severity === 'warning'),
    withheld: new Set(findings.flatMap(siteWithPersonalData)),
  };
}

/** Every rejected report of the week, also of sites that nobody has registered. */
function rejectedReports(input: WeekMaterial, missing: readonly Absence[]): number {
  const rows = input.rejected.filter((report) => report.week === input.week).length;
  return Math.max(rows, missing.filter((site) => site.kind === 'rejected').length);
}

/** Findings on the week's rows; a shell may give those of every week. */
function findingsOfWeek({ findings, weekly, week }: WeekMaterial): readonly Finding[] {
  const rows = new Set(
    weekly.flatMap(({ values, place }) => (values.week_end === week ? [placeKey(place)] : [])),
  );
  return findings.filter(({ place }) => rows.has(placeKey(place)));
}

function siteWithPersonalData(finding: Finding): string[] {
  const isIt = finding.code === 'text/personal-data' && finding.columnId === 'change_comment';
  return isIt && finding.siteId !== null ? [finding.siteId] : [];
}
