// What values of other organisations' lists mean in our lists, and which texts say that nothing is
// known. Every use is shown to the person who adopts a table before anything is written.

import type { FormId } from '../forms/form.ts';
import { fold } from '../table/fold.ts';

/** Form, column, foreign value, our code. */
type Meaning = readonly [form: FormId, column: string, value: string, code: string];

const MEANINGS: readonly Meaning[] = [
  // UNHCR's displacement locations: 1 is in use, 0 is closed.
  ['sites', 'site_status', '1', 'ouvert'],
  ['sites', 'site_status', '0', 'ferme'],
  ['sites', 'site_type', 'IDP Center', 'collectif'],
  ['sites', 'site_type', 'IDP Dispersed', 'disperse'],
  ['sites', 'site_type', 'Refugee Camp', 'planifie'],
  // Protection 3W of Mozambique, 2019, in Portuguese.
  ['interventions', 'sector', 'Proteção', 'PRO'],
  ['interventions', 'sector', 'Water Sanitation & Hygiene', 'WSH'],
  ['interventions', 'modality', 'em espécie (in-kind)', 'nature'],
  ['interventions', 'modality', 'dinheiro em espécie', 'cash'],
  ['interventions', 'status', 'Em curso', 'en_cours'],
  ['interventions', 'status', 'Planejado', 'planifie'],
  ['interventions', 'status', 'Concluído', 'termine'],
];

const CODES: ReadonlyMap<string, string> = new Map(
  MEANINGS.map(([form, column, value, code]) => [keyOf(form, column, value), code]),
);

/** Marks that people and programs put where they know nothing. Never a zero, never an answer. */
const NOT_GIVEN = new Set(
  [
    ...['n/a', 'na', 'n.a.', 'n/d', 'nd', 'n.d.', 'null', 'none', 'nan', 'nc', 'n/c', '#n/a'],
    ...['-', '--', '---', '–', '—', '.', '...', '…', '?', 's/o', 'sans objet', 'sin dato'],
    ...['non disponible', 'not available', 'no data', 'no disponible', 'non renseigné'],
  ].map((text) => text.normalize('NFC')),
);

/** The code that a foreign value stands for, or undefined. */
export function foreignCode(form: FormId, column: string, text: string): string | undefined {
  return CODES.get(keyOf(form, column, text));
}

/** Whether a text only says that nothing is known. */
export function isNotGiven(text: string): boolean {
  return NOT_GIVEN.has(text.trim().toLowerCase().normalize('NFC'));
}

function keyOf(form: FormId, column: string, value: string): string {
  return `${form}.${column}:${fold(value)}`;
}
