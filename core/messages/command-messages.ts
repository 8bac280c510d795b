// What the menu and its dialogs say. Sentences take counts and names; they decide nothing.

import type { Severity } from '../findings/finding.ts';
import type { Language } from '../forms/form.ts';
import type { ProblemReport } from '../problems/problem.ts';
import type { ReportCommand } from '../reports/report-command.ts';
import type { SourceOutcome } from '../wire/contract.ts';
import type { TrialOfRule, TryRuleMessages } from './try-rule-messages.ts';

/** The commands of the menu, named as the add-in's global functions. */
export type MenuCommand =
  | 'prepareWorkbook'
  | 'adoptTab'
  | 'validateTab'
  | 'validateWorkbook'
  | 'applyCorrections'
  | 'clearFindings'
  | 'showSidebar'
  | 'nextFinding'
  | 'applySuggestion'
  | 'justifyValue'
  | 'submitWorkbook'
  | ReportCommand
  | 'consolidateNow'
  | 'shareReport'
  | 'exportDataset'
  | 'tryRule'
  | 'checkInstallation'
  | 'useFrench'
  | 'useEnglish'
  | 'useSpanish';

/** What was found, for the summary after a check. */
export interface CheckTally {
  readonly bySeverity: Readonly<Record<Severity, number>>;
  /** Findings that somebody has justified; they are not among those by severity. */
  readonly justified: number;
  /** Rows that were read. */
  readonly rows: number;
  /** Rows with at least one error: they are not sent. */
  readonly blockedRows: number;
  /** Findings whose safe suggestion the corrections command would write. */
  readonly correctable: number;
}

/** Where the settings, places and teams that a run works with came from. */
export type ReferenceOrigin = 'functions' | 'copy' | 'defaults';

/** What preparing did, in titles of tabs. */
export interface PreparedTabs {
  readonly made: readonly string[];
  readonly adopted: readonly string[];
  readonly kept: readonly string[];
  readonly origin: ReferenceOrigin;
  /** Why the functions did not answer, when they were asked in vain. */
  readonly problem: ProblemReport | null;
}

/** What checking the installation found out. */
export interface InstallationReport {
  readonly user: string;
  readonly kind: 'facilitator' | 'master' | null;
  readonly team: string | null;
  readonly tabs: readonly string[];
  readonly timeZone: string;
  /** Version of the wire contract the add-in speaks. */
  readonly contract: number;
  /** `null` when the functions answered. */
  readonly problem: ProblemReport | null;
}

/** The first rows that were not taken, with the reason in words. */
export interface RejectedLine {
  readonly tab: string;
  readonly row: number;
  readonly reason: string;
}

/** What consolidating all sources gave, as far as a dialog can show it. */
export interface Consolidation {
  readonly sources: number;
  /** Sources that could be taken. */
  readonly taken: number;
  readonly rowsWritten: number;
  /** The sources that get a line of their own, those in trouble first. */
  readonly listed: readonly SourceOutcome[];
  /** Rules on trial that would have found something. */
  readonly onTrial: readonly TrialOfRule[];
}

export interface CommandMessages {
  readonly menu: {
    readonly title: string;
    /** Labels of the commands; those that make reports are called by the report's name. */
    readonly items: Readonly<Record<Exclude<MenuCommand, ReportCommand>, string>>;
    /** Label of the submenu in which the language is chosen. */
    readonly language: string;
  };
  readonly check: {
    readonly title: string;
    readonly summary: (tally: CheckTally) => string;
    /** Shown when the last submission's settings and places are not known yet. */
    readonly withDefaults: string;
  };
  readonly corrections: {
    readonly title: string;
    /** `applied` cells were changed; what is left is in the tally of a new check. */
    readonly done: (applied: number) => string;
    readonly none: string;
    /** What was done, in the log of corrections. */
    readonly fix: string;
    /** What was done to a blank cell. */
    readonly filled: string;
    /** A person confirmed a suggestion, or wrote an explanation. */
    readonly accepted: string;
    readonly explained: string;
  };
  readonly clear: { readonly title: string; readonly done: (removed: number) => string };
  readonly prepare: {
    readonly title: string;
    readonly done: (tabs: PreparedTabs, explain: (problem: ProblemReport) => string) => string;
  };
  readonly submit: {
    readonly title: string;
    readonly confirm: (read: number, sendable: number) => string;
    /** Asks whether rows that the master has and the tab no longer shall leave the master. */
    readonly rowsGone: (tab: string, gone: number, known: number) => string;
    readonly result: (outcome: SourceOutcome, rejected: readonly RejectedLine[]) => string;
    readonly cancelled: string;
  };
  readonly consolidate: {
    readonly title: string;
    readonly result: (
      consolidation: Consolidation,
      explain: (problem: ProblemReport) => string,
    ) => string;
  };
  readonly tryRule: TryRuleMessages;
  readonly installation: {
    readonly title: string;
    readonly result: (
      report: InstallationReport,
      explain: (problem: ProblemReport) => string,
    ) => string;
  };
  readonly language: {
    /** Names of the languages, each in its own. */
    readonly names: Readonly<Record<Language, string>>;
    readonly changed: string;
  };
  readonly bug: { readonly title: string; readonly text: (reference: string) => string };
}
