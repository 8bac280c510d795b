// Folding: what two spellings of the same words have in common. For comparing, never for storing.

/**
 * Lower case without accents, apostrophes, punctuation and repeated spaces.
 * @example fold("  Nombre d'Individus (PDI) ") // "nombre d individus pdi"
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
