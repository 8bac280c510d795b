// What Google calls: each export becomes a global function of the deployed script. The names stand
// in menus, triggers and people's documents, so they do not change.

import type { Report } from '../../core/reports/report.ts';
import { REPORT_COMMANDS } from '../../core/reports/report-command.ts';
import { monthly } from '../../core/reports/monthly.ts';
import { returnIntentions } from '../../core/reports/return-intentions.ts';
import { siteProfiles } from '../../core/reports/site-profiles.ts';
import { weeklyNeeds } from '../../core/reports/weekly-needs.ts';
import { runCommand } from './run-command.ts';
import { showMenu } from './menu.ts';
import { adoptTab as adopt } from './commands/adopt-tab.ts';
import { answerPage } from './sidebar/answer-page.ts';
import { serveCell, serveJustification, serveSuggestion, stateNow } from './sidebar/serve-page.ts';
import type {
  CellRequest,
  FindingRequest,
  ReasonRequest,
  SidebarAnswer,
} from './sidebar/sidebar-state.ts';
import { applyCorrections as applySafeCorrections } from './commands/apply-corrections.ts';
import { applySuggestion as applyOne } from './commands/apply-suggestion.ts';
import { buildReport } from './commands/build-report.ts';
import { justifyValue as justifyOne } from './commands/justify-value.ts';
import { nextFinding as goToNext } from './commands/next-finding.ts';
import { showSidebar as openSidebar } from './commands/show-sidebar.ts';
import { checkInstallation as check } from './commands/check-installation.ts';
import { clearFindings as clear } from './commands/clear-findings.ts';
import { consolidateNow as consolidate } from './commands/consolidate-now.ts';
import { exportDataset as exportAll } from './commands/export-dataset.ts';
import { prepareWorkbook as prepare } from './commands/prepare-workbook.ts';
import { shareReport as share } from './commands/share-report.ts';
import { submitWorkbook as submit } from './commands/submit-workbook.ts';
import { tryRule as tryOne } from './commands/try-rule.ts';
import { useLanguage } from './commands/use-language.ts';
import { validateTab as validateOne } from './commands/validate-tab.ts';
import { validateWorkbook as validateAll } from './commands/validate-workbook.ts';

export const onOpen = (): void => {
  showMenu();
};
export const onInstall = onOpen;

export const prepareWorkbook = (): void => {
  runCommand('prepareWorkbook', prepare);
};
export const adoptTab = (): void => {
  runCommand('adoptTab', adopt);
};
export const validateTab = (): void => {
  runCommand('validateTab', validateOne);
};
export const validateWorkbook = (): void => {
  runCommand('validateWorkbook', validateAll);
};
export const applyCorrections = (): void => {
  runCommand('applyCorrections', applySafeCorrections);
};
export const clearFindings = (): void => {
  runCommand('clearFindings', clear);
};
export const showSidebar = (): void => {
  runCommand('showSidebar', openSidebar);
};
export const nextFinding = (): void => {
  runCommand('nextFinding', goToNext);
};
export const applySuggestion = (): void => {
  runCommand('applySuggestion', applyOne);
};
export const justifyValue = (): void => {
  runCommand('justifyValue', justifyOne);
};

// What the sidebar's page calls through google.script.run.
export const sidebarState = (): SidebarAnswer =>
  answerPage('sidebarState', (context) => ({
    state: stateNow(context),
    said: '',
    problem: null,
  }));
export const sidebarCell = (request: CellRequest): SidebarAnswer =>
  answerPage('sidebarCell', (context) => serveCell(context, request), stateNow);
export const sidebarApply = (request: FindingRequest): SidebarAnswer =>
  answerPage('sidebarApply', (context) => serveSuggestion(context, request), stateNow);
export const sidebarJustify = (request: ReasonRequest): SidebarAnswer =>
  answerPage('sidebarJustify', (context) => serveJustification(context, request), stateNow);

export const submitWorkbook = (): void => {
  runCommand('submitWorkbook', submit);
};
export const buildWeeklyNeeds = making(weeklyNeeds);
export const buildSiteProfiles = making(siteProfiles);
export const buildReturnIntentions = making(returnIntentions);
export const buildMonthlyReport = making(monthly);
export const consolidateNow = (): void => {
  runCommand('consolidateNow', consolidate);
};
export const tryRule = (): void => {
  runCommand('tryRule', tryOne);
};
export const shareReport = (): void => {
  runCommand('shareReport', share);
};
export const exportDataset = (): void => {
  runCommand('exportDataset', exportAll);
};
export const checkInstallation = (): void => {
  runCommand('checkInstallation', check);
};
export const useFrench = (): void => {
  runCommand('useFrench', () => {
    useLanguage('fr');
  });
};
export const useEnglish = (): void => {
  runCommand('useEnglish', () => {
    useLanguage('en');
  });
};
export const useSpanish = (): void => {
  runCommand('useSpanish', () => {
    useLanguage('es');
  });
};

/** The command that makes a report. */
function making(report: Report): () => void {
  return () => {
    runCommand(REPORT_COMMANDS[report.id], (context) => {
      buildReport(report, context);
    });
  };
}
