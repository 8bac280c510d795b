// The word for a code in the reader's language.

import type { CodeList } from '../../forms/code-lists/code-list.ts';
import type { Language } from '../../forms/form.ts';

/** The label of a code; a code that the list does not know is shown as it is. */
export function labelOf(list: CodeList, code: string, language: Language): string {
  return list.codes.find((each) => each.code === code)?.labels[language] ?? code;
}
