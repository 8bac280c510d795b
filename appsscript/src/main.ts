// What Google calls: each export becomes a global function of the deployed script. The names stand
// in menus, triggers and people's documents, so they do not change.

import { runCommand } from './run-command.ts';
import { showMenu } from './menu.ts';
import { adoptTab as adopt } from './commands/adopt-tab.ts';
import { applyCorrections as applySafeCorrections } from './commands/apply-corrections.ts';
import { buildWeeklyNeeds as buildReport } from './commands/build-weekly-needs.ts';
import { checkInstallation as check } from './commands/check-installation.ts';
import { clearFindings as clear } from './commands/clear-findings.ts';
import { consolidateNow as consolidate } from './commands/consolidate-now.ts';
import { prepareWorkbook as prepare } from './commands/prepare-workbook.ts';
import { submitWorkbook as submit } from './commands/submit-workbook.ts';
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
export const submitWorkbook = (): void => {
  runCommand('submitWorkbook', submit);
};
export const buildWeeklyNeeds = (): void => {
  runCommand('buildWeeklyNeeds', buildReport);
};
export const consolidateNow = (): void => {
  runCommand('consolidateNow', consolidate);
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
