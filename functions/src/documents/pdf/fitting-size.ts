// The size at which the longest word of a text fits its column, so that no word is broken.

/** Mean width of a letter of the typeface, in sizes of it: bold capitals are the widest. */
const LETTER = 0.6;
/** Nothing smaller can be read on paper. */
const SMALLEST = 4.5;

/** @param width points of the column without its padding */
export function fittingSize(text: string, size: number, width: number): number {
  let longest = 0;
  // A hyphen, a slash and a plain space let a line end; the no-break spaces do not.
  for (const word of text.split(/[ \n/-]/)) longest = Math.max(longest, word.length);
  return longest * LETTER * size <= width ? size : Math.max(SMALLEST, width / (longest * LETTER));
}
