// The menu and its dialogs, in English.

import type { ProblemReport } from '../../problems/problem.ts';
import type { Intake, SourceOutcome } from '../../wire/contract.ts';
import type {
  CheckTally,
  CommandMessages,
  Consolidation,
  InstallationReport,
  PreparedTabs,
  ReferenceOrigin,
  RejectedLine,
} from '../command-messages.ts';
import { counted, figure } from '../figures.ts';
import { sourceName } from '../source-name.ts';
import { totalIntake } from '../total-intake.ts';
import { tryRule } from './try-rule.ts';

type Explain = (problem: ProblemReport) => string;

const count = (value: number, one: string, many: string): string => counted(value, one, many, 'en');
const rows = (value: number): string => count(value, 'row', 'rows');
const quoted = (titles: readonly string[]): string =>
  titles.map((title) => `“${title}”`).join(', ');

const FORMS: Readonly<Record<Intake['form'], string>> = {
  sites: 'Sites',
  weekly: 'Weekly report',
  profile: 'Site profiles',
  intentions: 'Return intentions',
  interventions: 'Interventions',
};

const ORIGINS: Readonly<Record<ReferenceOrigin, string>> = {
  functions: 'Settings, places and teams are up to date.',
  copy: 'The last copy of the settings, places and teams is used.',
  defaults:
    'The default settings and places are used. Run this command again when the server answers.',
};

function summary({
  bySeverity,
  justified,
  rows: read,
  blockedRows,
  correctable,
}: CheckTally): string {
  const { error, warning, info } = bySeverity;
  const settled = justified > 0 ? ` (${figure(justified, 'en')} justified)` : '';
  if (error + warning + info === 0)
    return `${rows(read)} checked, no findings${settled}: all is well.`;
  const parts = [
    count(error, 'error', 'errors'),
    `${figure(warning, 'en')} to check`,
    count(info, 'remark', 'remarks'),
  ];
  const lines = [
    `${count(error + warning + info, 'finding', 'findings')}: ${parts.join(', ')}${settled}.`,
    blockedRows === 0 ? 'All rows can be sent.' : `${rows(blockedRows)} cannot be sent.`,
  ];
  if (correctable > 0) {
    lines.push(`“Apply safe corrections” can settle ${figure(correctable, 'en')} for you.`);
  }
  return lines.join('\n');
}

function prepared(
  { made, adopted, kept, origin, problem }: PreparedTabs,
  explain: Explain,
): string {
  const lines: string[] = [];
  if (made.length > 0) lines.push(`Tabs made: ${quoted(made)}.`);
  if (adopted.length > 0) lines.push(`Tabs recognised and adopted: ${quoted(adopted)}.`);
  if (made.length + adopted.length === 0) {
    lines.push(`${count(kept.length, 'tab', 'tabs')} already in place, put in order if needed.`);
  }
  lines.push('None of your data was erased.', ORIGINS[origin]);
  if (problem !== null) lines.push('', explain(problem));
  return lines.join('\n');
}

function submitted(outcome: SourceOutcome, rejected: readonly RejectedLine[]): string {
  const total = totalIntake(outcome.intakes);
  const lines = outcome.unchanged
    ? ['Nothing has changed since it was last sent.']
    : [
        `${rows(total.read)} read: ${figure(total.accepted, 'en')} accepted, ${figure(total.rejected, 'en')} rejected.`,
        ...outcome.intakes.map(
          (intake) =>
            `${FORMS[intake.form]}: ${figure(intake.accepted, 'en')} of ${figure(intake.read, 'en')}, of which ${figure(intake.changed, 'en')} new or changed${intake.withdrawn === 0 ? '' : `; ${rows(intake.withdrawn)} removed from the base`}.`,
        ),
      ];
  if (rejected.length > 0) {
    lines.push('', total.rejected > rejected.length ? 'First rows to correct:' : 'To correct:');
    lines.push(...rejected.map((line) => `• ${line.tab}, row ${line.row}: ${line.reason}`));
    const others = total.rejected - rejected.length;
    if (others > 0) lines.push(`… and ${count(others, 'other row', 'other rows')}.`);
  }
  if (outcome.conflicts > 0) {
    lines.push(
      '',
      `${count(outcome.conflicts, 'report was', 'reports were')} also sent by another team: the coordination team will decide.`,
    );
  }
  return lines.join('\n');
}

function sourceLine(outcome: SourceOutcome, explain: Explain): string {
  const name = sourceName(outcome);
  if (outcome.problem !== null) return `• ${name}: not taken. ${explain(outcome.problem)}`;
  const { read, accepted, rejected, withdrawn } = totalIntake(outcome.intakes);
  const parts = [
    outcome.unchanged ? 'unchanged' : `${figure(accepted, 'en')} of ${rows(read)}`,
    ...(rejected > 0 ? [`${figure(rejected, 'en')} to correct`] : []),
    ...(withdrawn > 0 ? [`${figure(withdrawn, 'en')} removed`] : []),
    ...(outcome.conflicts > 0 ? [count(outcome.conflicts, 'double report', 'double reports')] : []),
  ];
  return `• ${name}: ${parts.join(', ')}`;
}

function consolidated(
  { sources, taken, rowsWritten, listed, onTrial }: Consolidation,
  explain: Explain,
): string {
  const lines = [
    `${figure(taken, 'en')} of ${count(sources, 'source', 'sources')} taken; ${count(rowsWritten, 'weekly row', 'weekly rows')} written.`,
  ];
  if (taken < sources) lines.push('Sources that were not taken keep their last good data.');
  lines.push('', ...listed.map((outcome) => sourceLine(outcome, explain)));
  const others = sources - listed.length;
  if (others > 0) lines.push(`… and ${count(others, 'other source', 'other sources')} taken.`);
  return [...lines, ...tryRule.onTrial(onTrial)].join('\n');
}

function installation(report: InstallationReport, explain: Explain): string {
  const kind =
    report.kind === null
      ? 'role unknown until the server answers'
      : report.kind === 'master'
        ? 'master spreadsheet'
        : `spreadsheet of team ${report.team ?? '…'}`;
  return [
    `Account: ${report.user === '' ? 'unknown' : report.user}`,
    `Spreadsheet: ${kind}`,
    report.tabs.length === 0
      ? 'DTM tabs: none. Choose “Prepare the spreadsheet”.'
      : `DTM tabs: ${quoted(report.tabs)}`,
    `Time zone: ${report.timeZone}`,
    report.problem === null
      ? `Server: connected (version ${report.contract})`
      : `Server: ${explain(report.problem)}`,
  ].join('\n');
}

export const commands: CommandMessages = {
  menu: {
    title: 'DTM',
    items: {
      prepareWorkbook: 'Prepare the spreadsheet',
      adoptTab: 'Adopt a table…',
      validateTab: 'Check this tab',
      validateWorkbook: 'Check the spreadsheet',
      applyCorrections: 'Apply safe corrections',
      clearFindings: 'Clear the findings',
      showSidebar: 'Findings panel',
      nextFinding: 'Next finding',
      applySuggestion: 'Apply the suggestion',
      justifyValue: 'Justify this figure…',
      submitWorkbook: 'Send…',
      consolidateNow: 'Consolidate now',
      shareReport: 'Share this report…',
      exportDataset: 'Export the data…',
      tryRule: 'Try a rule…',
      checkInstallation: 'Check the installation',
      useFrench: 'Français',
      useEnglish: 'English',
      useSpanish: 'Español',
    },
    language: 'Language',
  },
  check: {
    title: 'Check',
    summary,
    withDefaults:
      'The default settings and places were used; “Prepare the spreadsheet” brings those of the operation.',
  },
  corrections: {
    title: 'Corrections',
    done: (applied) =>
      `${count(applied, 'cell', 'cells')} corrected; the old and new values are in the corrections tab.`,
    none: 'There is no safe correction to apply.',
    fix: 'Writing put in order, meaning unchanged',
    filled: 'Code filled in from the rest of the row',
    accepted: 'Suggestion accepted',
    explained: 'Explanation added',
  },
  clear: {
    title: 'Findings',
    done: (removed) =>
      removed === 0
        ? 'There were no findings to clear.'
        : `${count(removed, 'finding', 'findings')} cleared. Your own colours and notes are kept.`,
  },
  prepare: { title: 'Preparation', done: prepared },
  submit: {
    title: 'Sending',
    confirm: (read, sendable) => {
      const left = read - sendable;
      const first = `${rows(read)} read, ${figure(sendable, 'en')} will be sent`;
      return left === 0
        ? `${first}. Send?`
        : `${first}, ${figure(left, 'en')} still to correct. Send?`;
    },
    rowsGone: (tab, gone, known) =>
      `Tab “${tab}”: ${rows(gone)} of the ${figure(known, 'en')} already in the base ${gone === 1 ? 'is' : 'are'} no longer in this spreadsheet.\n\nIf you submit, ${gone === 1 ? 'it' : 'they'} will leave the base and past reports will change. Really remove ${gone === 1 ? 'it' : 'them'}?`,
    result: submitted,
    cancelled: 'Nothing was sent.',
  },
  consolidate: { title: 'Consolidation', result: consolidated },
  tryRule,
  installation: { title: 'Installation', result: installation },
  language: {
    names: { fr: 'Français', en: 'English', es: 'Español' },
    changed: 'DTM messages will be in English in this spreadsheet.',
  },
  bug: {
    title: 'Unexpected error',
    text: (reference) =>
      `Something unexpected went wrong. None of your data was erased.\n\nGive this reference to your coordination team: ${reference}`,
  },
};
