// Univer's own words in our three languages, mended where its translation has a gap or a slip.
import { LocaleType, mergeLocales } from '@univerjs/presets';
import conditionalEn from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import conditionalEs from '@univerjs/preset-sheets-conditional-formatting/locales/es-ES';
import conditionalFr from '@univerjs/preset-sheets-conditional-formatting/locales/fr-FR';
import coreEn from '@univerjs/preset-sheets-core/locales/en-US';
import coreEs from '@univerjs/preset-sheets-core/locales/es-ES';
import coreFr from '@univerjs/preset-sheets-core/locales/fr-FR';
import validationEn from '@univerjs/preset-sheets-data-validation/locales/en-US';
import validationEs from '@univerjs/preset-sheets-data-validation/locales/es-ES';
import validationFr from '@univerjs/preset-sheets-data-validation/locales/fr-FR';
import noteEn from '@univerjs/preset-sheets-note/locales/en-US';
import noteEs from '@univerjs/preset-sheets-note/locales/es-ES';
import noteFr from '@univerjs/preset-sheets-note/locales/fr-FR';
import type { Language } from './snapshot.ts';

export const univerLocale: Readonly<Record<Language, LocaleType>> = {
  fr: LocaleType.FR_FR,
  en: LocaleType.EN_US,
  es: LocaleType.ES_ES,
};

/** Shown while formulas are computed; Univer has the keys but no words for them. */
function progress(analysing: string, calculating: string, done: string) {
  return {
    'sheets-formula': {
      progress: {
        analyzing: analysing,
        calculating,
        'array-analysis': analysing,
        'array-calculation': calculating,
        done,
      },
    },
  };
}

const fr = {
  ...progress('Lecture des formules…', 'Calcul…', 'Calculé'),
  // Otherwise "Collage spécial" stands in the menu twice.
  'sheets-ui': { rightClick: { copySpecial: 'Copie spéciale' } },
};
const en = progress('Reading formulas…', 'Calculating…', 'Calculated');
const es = progress('Leyendo fórmulas…', 'Calculando…', 'Calculado');

export const univerWords = {
  [univerLocale.fr]: mergeLocales(coreFr, noteFr, validationFr, conditionalFr, fr),
  [univerLocale.en]: mergeLocales(coreEn, noteEn, validationEn, conditionalEn, en),
  [univerLocale.es]: mergeLocales(coreEs, noteEs, validationEs, conditionalEs, es),
};
