// Texts that a spreadsheet shows where a formula failed or has not finished. They are never values.

// In the languages of the forms: Sheets and Excel translate some of them.
const ERROR_TEXTS = new Set([
  '#N/A',
  '#N/D',
  '#REF!',
  '#¡REF!',
  '#VALUE!',
  '#VALEUR!',
  '#¡VALOR!',
  '#DIV/0!',
  '#¡DIV/0!',
  '#NAME?',
  '#NOM?',
  '#¿NOMBRE?',
  '#NUM!',
  '#NOMBRE!',
  '#¡NUM!',
  '#NULL!',
  '#NUL!',
  '#¡NULO!',
  '#ERROR!',
  '#ERREUR!',
  '#SPILL!',
  '#CALC!',
  'LOADING...',
  'CHARGEMENT...',
  'CARGANDO...',
]);
const LONGEST = 13;

/** Whether a cell's text is an error of the spreadsheet rather than something a person wrote. */
export function isErrorText(text: string): boolean {
  return text.length <= LONGEST && ERROR_TEXTS.has(text.trim().toUpperCase());
}
