// Runs every check: one pass over the rows of each tab, then the checks that compare rows. A check
// that throws is reported once and does not stop the others.

import type { Draft } from '../findings/draft.ts';
import { draft, placed } from '../findings/draft.ts';
import type { Finding } from '../findings/finding.ts';
import { forms } from '../forms/index.ts';
import type { FormRow, Reading } from '../reading/reading.ts';
import type { RowPlace } from '../table/table.ts';
import type { RuledFindings } from './apply-rules.ts';
import { applyRules, isSwitchedOff } from './apply-rules.ts';
import type { CheckInput } from './check.ts';
import type { RowContext } from './context/check-context.ts';
import { checkContext, rowContext } from './context/check-context.ts';
import { checks } from './index.ts';
import type { AcrossRule, CheckRule, RowValues } from './rule.ts';

/** The part of a reading that placing a finding needs. */
type TabShape = Pick<Reading, 'table' | 'columns'>;

/** A row check, whatever its form. */
interface RowCheck<Values> {
  readonly id: string;
  readonly check: (row: FormRow<Values>, context: RowContext) => readonly Draft[];
}

/**
 * The findings of all checks as the settings want them, in the order of rows and checks. Findings of
 * the reading itself are not among them, nor those of rules that are off or on trial.
 * @param rules The checks to run: all of them, unless a test brings its own.
 */
export function runChecks(
  input: CheckInput,
  rules: readonly CheckRule[] = checks,
): readonly Finding[] {
  return runChecksOnTrial(input, rules).standing;
}

/** The same, and beside them the findings of rules on trial. */
export function runChecksOnTrial(
  input: CheckInput,
  rules: readonly CheckRule[] = checks,
): RuledFindings {
  const { rules: settings } = input.settings;
  const wanted = rules.filter(({ raises }) => !isSwitchedOff(raises, settings));
  return applyRules(findFaults(input, wanted), settings);
}

/** Every finding of these checks, each of the severity that its check gives. */
export function findFaults(input: CheckInput, rules: readonly CheckRule[]): readonly Finding[] {
  const context = checkContext(input);
  const findings: Finding[] = [];
  const crashed = new Set<string>();
  for (const { id } of forms) {
    const reading: Reading | null = input[id];
    if (reading === null) continue;
    // The scope names the form whose rows the rule takes, which the compiler cannot follow.
    const own = rules.filter(
      ({ scope }) => scope === 'row' || scope === `${id} row`,
    ) as readonly unknown[] as readonly RowCheck<RowValues>[];
    checkRows(reading, own, rowContext(context, reading), findings, crashed);
  }
  for (const rule of rules.filter((one): one is AcrossRule => one.scope === 'across rows')) {
    try {
      for (const { on, row, draft: found } of rule.check(context)) {
        const tab = input[on];
        if (tab !== null) findings.push(inRow(tab, row.place, siteOf(row.values), found));
      }
    } catch (error) {
      const tab = forms.map(({ id }) => input[id]).find((reading) => reading !== null);
      if (tab !== undefined) findings.push(crash(tab, null, rule.id, error));
    }
  }
  return findings;
}

function checkRows(
  reading: Reading,
  rules: readonly RowCheck<RowValues>[],
  context: RowContext,
  findings: Finding[],
  crashed: Set<string>,
): void {
  for (const row of reading.rows) {
    for (const rule of rules) {
      try {
        const drafts = rule.check(row, context);
        if (drafts.length === 0) continue;
        for (const found of drafts) {
          findings.push(inRow(reading, row.place, siteOf(row.values), found));
        }
      } catch (error) {
        if (crashed.has(rule.id)) continue;
        crashed.add(rule.id);
        findings.push(crash(reading, row.place, rule.id, error));
      }
    }
  }
}

function siteOf({ site_id: site }: RowValues): string | null {
  return typeof site === 'string' ? site : null;
}

function inRow({ columns }: TabShape, place: RowPlace, site: string | null, found: Draft): Finding {
  const index = found.columnId === null ? undefined : columns.get(found.columnId);
  const column = index === undefined ? null : index + 1;
  return placed(found, { ...place, column }, site);
}

/** The reference has the kind of error and the row, never what the row holds. */
function crash(
  { table }: TabShape,
  place: RowPlace | null,
  check: string,
  error: unknown,
): Finding {
  const kind = error instanceof Error ? error.name : 'Error';
  const { document, tab } = table;
  const row = place?.row ?? null;
  const reference = row === null ? kind : `${kind}@${row}`;
  const facts = { check, reference };
  return placed(draft('check/crashed', null, facts), { document, tab, row, column: null }, null);
}
