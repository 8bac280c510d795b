// The languages there are. Only shells ask for one; everything else is given its words.

import type { Language } from '../forms/form.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';
import type { Messages } from './messages.ts';

const byLanguage: Readonly<Record<Language, Messages>> = { fr, en, es };

/** The words of a language. */
export function messagesFor(language: Language): Messages {
  return byLanguage[language];
}
