// What a spreadsheet remembers for the add-in, in its document properties: the language of the
// messages, its team and the last copy of the operation. One read gives all of it.

import type { Language } from '../../../core/forms/form.ts';
import type { ReferenceResponse } from '../../../core/wire/contract.ts';
import type { Reference } from '../../../core/wire/reference.ts';
import { referenceOf, referenceProperties } from '../reference-chunks.ts';

export interface Preferences {
  readonly language: Language;
  /** Team of the spreadsheet, as the functions last said; null when they never did. */
  readonly team: string | null;
  readonly reference: Reference | null;
}

const LANGUAGE = 'dtm.language';
const TEAM = 'dtm.team';

/** Reads all of them. One service call. */
export function readPreferences(): Preferences {
  const properties = PropertiesService.getDocumentProperties().getProperties();
  const reference = referenceOf(properties);
  const ofOperation = reference?.settings.find(([id]) => id === 'language')?.[1];
  return {
    // Chosen for this spreadsheet, or the operation's, or the staff's first language.
    language: languageOf(properties[LANGUAGE]) ?? languageOf(ofOperation) ?? 'fr',
    team: properties[TEAM] ?? null,
    reference,
  };
}

export function keepLanguage(language: Language): void {
  PropertiesService.getDocumentProperties().setProperty(LANGUAGE, language);
}

/** Keeps the copy that the functions gave. One service call. */
export function keepReference({ reference, team }: ReferenceResponse): void {
  PropertiesService.getDocumentProperties().setProperties({
    ...referenceProperties(reference),
    ...(team === null ? {} : { [TEAM]: team }),
  });
}

function languageOf(value: unknown): Language | null {
  return value === 'fr' || value === 'en' || value === 'es' ? value : null;
}
