// What a spreadsheet remembers for the add-in, in its document properties: the language of the
// messages and the last copy of the operation. One read gives both.

import type { Language } from '../../../core/forms/form.ts';
import type { Reference } from '../../../core/wire/reference.ts';
import { referenceOf, referenceProperties } from '../reference-chunks.ts';

export interface Preferences {
  readonly language: Language;
  readonly reference: Reference | null;
}

const LANGUAGE = 'dtm.language';

/** Reads both. One service call. */
export function readPreferences(): Preferences {
  const properties = PropertiesService.getDocumentProperties().getProperties();
  const language = properties[LANGUAGE];
  return {
    // The staff's language unless somebody chose another one for this spreadsheet.
    language: language === 'en' || language === 'es' ? language : 'fr',
    reference: referenceOf(properties),
  };
}

export function keepLanguage(language: Language): void {
  PropertiesService.getDocumentProperties().setProperty(LANGUAGE, language);
}

export function keepReference(reference: Reference): void {
  PropertiesService.getDocumentProperties().setProperties(referenceProperties(reference));
}
