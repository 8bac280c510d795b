// Which form a table fills, judged by its headings. Where they leave it open, people are asked.

import type { Form, FormId } from '../forms/form.ts';
import { forms } from '../forms/index.ts';
import { headerNames, columnNamed } from '../reading/header-names.ts';
import type { Grid } from '../table/cell.ts';
import { valuesAllow } from './cell-meaning.ts';
import { foreignHeadings, headingHints } from './foreign-names.ts';
import { matchColumns, type ColumnMatch } from './match-columns.ts';
import type { SourceHeader } from './source-header.ts';

/** A form and what of the table it takes. */
export interface FormFit {
  readonly form: Form;
  readonly matches: readonly ColumnMatch[];
  readonly score: number;
}

/** From here on a form is not there by chance. */
const CLEAR = 2;
/** The next form must be this far behind, as a share of the best one's score. */
const BEHIND = 0.7;
const FIGURES: readonly string[] = ['households', 'individuals'];

/** Whether a folded text names a column of any form. */
export function isKnownName(folded: string): boolean {
  return KNOWN.some(
    ({ form, names }) =>
      columnNamed(names, folded) !== undefined ||
      foreignHeadings[form.id].has(folded) ||
      headingHints[form.id].has(folded),
  );
}

const KNOWN = forms.map((form) => ({ form, names: headerNames(form) }));

/**
 * Every form with what it takes, the best first. A heading that several forms know says little about
 * which one is meant, and counts a part for each; a guess counts half.
 */
export function fitForms(
  { headings, rows: { first } }: SourceHeader,
  rows: Grid,
): readonly FormFit[] {
  const all = forms.map((form) => ({
    form,
    matches: matchColumns(headings, form).filter((match) =>
      valuesAllow(match, form.id, rows, first),
    ),
  }));
  const takers = new Map<number, number>();
  for (const { matches } of all) {
    for (const { heading } of matches) {
      takers.set(heading.index, (takers.get(heading.index) ?? 0) + 1);
    }
  }
  const scoreOf = ({ heading, trust }: ColumnMatch): number =>
    (trust === 'guessed' ? 0.5 : 1) / (takers.get(heading.index) ?? 1);
  return all
    .map((one) => ({ ...one, score: one.matches.reduce((sum, match) => sum + scoreOf(match), 0) }))
    .sort((a, b) => b.score - a.score);
}

/** What a record of a form is about; without one of these columns a table holds something else. */
const SUBJECT: Readonly<Record<FormId, readonly string[]>> = {
  sites: ['site_id', 'site_name', 'ssid_external'],
  weekly: ['site_id', 'site_name'],
  profile: ['site_id'],
  intentions: ['intention_4weeks', 'respondent_sex', 'consent'],
  interventions: ['org_lead', 'sector', 'activity_desc'],
};

/** The form that the headings name beyond doubt, or null when a person must say. */
export function clearForm(fits: readonly FormFit[]): FormId | null {
  const [best, ...others] = fits;
  if (best === undefined || best.score < CLEAR) return null;
  const taken = new Set(best.matches.map(({ column }) => column.id));
  if (!SUBJECT[best.form.id].some((id) => taken.has(id))) return null;
  const together = formsFilled(best.form.id, fits);
  // What a site list says about services is a profile only when it names the month.
  const isProfile = fits.some(
    ({ form, matches }) =>
      form.id === 'profile' && matches.some(({ column }) => column.id === 'profile_month'),
  );
  const next = others.find(
    ({ form: { id } }) =>
      !together.includes(id) && (id !== 'profile' || together.length === 1 || isProfile),
  );
  return next !== undefined && next.score > best.score * BEHIND ? null : best.form.id;
}

/**
 * The forms that a table fills when it is adopted as `chosen`. A site list with figures and without
 * weeks fills two: what a site is goes to the registry, its figures to one weekly row per site.
 */
export function formsFilled(chosen: FormId, fits: readonly FormFit[]): readonly FormId[] {
  if (chosen !== 'sites' && chosen !== 'weekly') return [chosen];
  const takes = (form: FormId): ReadonlySet<string> =>
    new Set(fits.find((fit) => fit.form.id === form)?.matches.map(({ column }) => column.id) ?? []);
  const weekly = takes('weekly');
  const sites = takes('sites');
  const hasFigures = FIGURES.some((id) => weekly.has(id)) && !weekly.has('week_end');
  // Figures of sites that the list only names belong to sites that are registered already.
  const describesSites = ['latitude', 'site_type', 'ssid_external'].some((id) => sites.has(id));
  return hasFigures && describesSites && sites.has('site_name') ? ['sites', 'weekly'] : [chosen];
}
