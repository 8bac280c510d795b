// Findings of rules on trial as a coordinator wants to know them: how many, on how many sites.

import type { Finding, FindingCode } from '../findings/finding.ts';
import type { TrialCount } from '../wire/contract.ts';

/** One count for each code, in the order of the findings. */
export function countTrials(findings: readonly Finding[]): readonly TrialCount[] {
  const sites = new Map<FindingCode, Set<string>>();
  const counts = new Map<FindingCode, number>();
  for (const { code, siteId } of findings) {
    counts.set(code, (counts.get(code) ?? 0) + 1);
    const ofCode = sites.get(code) ?? new Set();
    sites.set(code, siteId === null ? ofCode : ofCode.add(siteId));
  }
  return [...counts].map(([code, count]) => ({
    code,
    findings: count,
    sites: sites.get(code)?.size ?? 0,
  }));
}

/** The counts of several sources together, the most frequent code first. */
export function addTrials(sources: readonly (readonly TrialCount[])[]): readonly TrialCount[] {
  const sums = new Map<FindingCode, TrialCount>();
  for (const { code, findings, sites } of sources.flat()) {
    const sum = sums.get(code) ?? { code, findings: 0, sites: 0 };
    sums.set(code, { code, findings: sum.findings + findings, sites: sum.sites + sites });
  }
  return [...sums.values()].sort((a, b) => b.findings - a.findings);
}
