// How a spreadsheet's locale writes numbers, dates and booleans. Only the locales of the product's
// three languages; another one is refused when a document is made.

export interface LocaleWriting {
  readonly decimal: ',' | '.';
  /** Between thousands when shown. */
  readonly group: string;
  /** Between thousands when typed: people type what their keyboard has. */
  readonly typedGroups: readonly string[];
  readonly dateOrder: 'dmy' | 'mdy';
  readonly true: string;
  readonly false: string;
  /** Format a date gets when it is typed into a cell without one. */
  readonly dateFormat: string;
  readonly months: readonly string[];
}

const LOCALES: Readonly<Record<string, LocaleWriting>> = {
  fr_FR: {
    decimal: ',',
    group: '\u202f',
    typedGroups: [' ', '\u00a0', '\u202f'],
    dateOrder: 'dmy',
    true: 'VRAI',
    false: 'FAUX',
    dateFormat: 'dd/mm/yyyy',
    months:
      'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
        ' ',
      ),
  },
  en_US: {
    decimal: '.',
    group: ',',
    typedGroups: [','],
    dateOrder: 'mdy',
    true: 'TRUE',
    false: 'FALSE',
    dateFormat: 'M/d/yyyy',
    months:
      'January February March April May June July August September October November December'.split(
        ' ',
      ),
  },
  es_ES: {
    decimal: ',',
    group: '.',
    typedGroups: ['.'],
    dateOrder: 'dmy',
    true: 'VERDADERO',
    false: 'FALSO',
    dateFormat: 'd/m/yyyy',
    months:
      'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
        ' ',
      ),
  },
};

/** The writing of a locale such as `fr_FR`. Throws for one the workbench does not know. */
export function localeWriting(locale: string): LocaleWriting {
  const found = LOCALES[locale];
  if (found === undefined) throw new Error(`The workbench does not know the locale ${locale}.`);
  return found;
}
