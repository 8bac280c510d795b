// La typographie française : espaces fines insécables, guillemets, listes.

/**
 * Puts the narrow no-break space that French wants before `; : ! ? » %` and after `«`. Values are left
 * as they are: only the sentence's own words are set.
 */
export function french(texts: TemplateStringsArray, ...values: readonly string[]): string {
  return texts
    .map((text) => text.replace(/ ([;:!?»%])/g, '\u202f$1').replace(/« /g, '«\u202f'))
    .reduce((all, text, i) => `${all}${values[i - 1] ?? ''}${text}`);
}
