// Formulas as the page's calculator reads them: English names, commas between arguments.

/** Turns the semicolons of a French or Spanish sheet into commas, except inside quoted text. */
export function withCommas(formula: string): string {
  const text = formula.startsWith('=') ? formula : `=${formula}`;
  if (!text.includes(';')) return text;
  return text
    .split(/("(?:[^"]|"")*")/)
    .map((piece, index) => (index % 2 === 1 ? piece : piece.replaceAll(';', ',')))
    .join('');
}

/** A value inside a formula: numbers as they are, everything else as quoted text. */
export function literal(value: string): string {
  if (value.startsWith('=')) return withCommas(value).slice(1);
  return value.trim() !== '' && Number.isFinite(Number(value))
    ? value
    : `"${value.replaceAll('"', '""')}"`;
}
