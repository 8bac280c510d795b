import { describe, expect, test } from '@jest/globals';
import { clearForm, fitForms, formsFilled, isKnownName } from '../../../core/adopt/choose-forms.ts';
import { foreignHeadings, foreignTags, headingHints } from '../../../core/adopt/foreign-names.ts';
import { readSourceHeader } from '../../../core/adopt/source-header.ts';
import type { FormId } from '../../../core/forms/form.ts';
import { forms } from '../../../core/forms/index.ts';
import type { Grid } from '../../../core/table/cell.ts';
import { sheet } from '../../support/sheet.ts';

function fits(grid: Grid) {
  const header = readSourceHeader(grid, isKnownName);
  if (header === null) throw new Error('no header');
  return fitForms(header, grid);
}

function matches(grid: Grid, form: FormId): Readonly<Record<string, string>> {
  const fit = fits(grid).find((one) => one.form.id === form);
  return Object.fromEntries(
    fit?.matches.map(({ heading, column, trust }) => [heading.text, `${column.id} ${trust}`]) ?? [],
  );
}

describe('the columns of a table', () => {
  test('are matched by id, label, alias, tag and likeness, and say how', () => {
    expect(
      matches(
        sheet`
          site_id  | Nom officiel du site | Lat | Zone  | Longitudes
          CF-S0001 | Carmel               | 4.3 | Bimbo | 18.5
        `,
        'sites',
      ),
    ).toMatchObject({
      site_id: 'site_id named',
      'Nom officiel du site': 'site_name named',
      Lat: 'latitude known',
      Zone: 'reporting_zone known',
      Longitudes: 'longitude guessed',
    });
  });

  test('are matched by tags of HXL before 1.0 and by tags with a language', () => {
    expect(
      matches(
        sheet`
          a        | b             | c        | d
          #loc     | #people_num   | #lat_deg | #org+es
          Carmel   | 600           | 4.3      | ACNUR
        `,
        'sites',
      ),
    ).toEqual({ a: 'site_name known', c: 'latitude known', d: 'site_manager_org known' });
  });

  test('only hint at a column where the name says little', () => {
    expect(
      matches(
        sheet`
          name   | createdate
          Carmel | d:2014-01-01
        `,
        'sites',
      ),
    ).toEqual({ name: 'site_name known', createdate: 'open_date guessed' });
  });

  test('are left over where an optional list would hold something else', () => {
    const grid = sheet`
      ID du site | Milieu urbain / rural
      CF-S0001   | Forêt dense
    `;
    expect(matches(grid, 'sites')).not.toHaveProperty('Milieu urbain / rural');
  });

  test('keep the first of two headings for the same column', () => {
    const grid = sheet`
      ID du site | Nom    | Nom du site
      CF-S0001   | Carmel | Mission
    `;
    expect(matches(grid, 'sites')).toMatchObject({ Nom: 'site_name known' });
    expect(matches(grid, 'sites')).not.toHaveProperty('Nom du site');
  });
});

describe('the form of a table', () => {
  test('is clear where the headings belong to one', () => {
    const grid = sheet`
      Organisation | Secteur | Activité     | Statut   | Date de début
      OIM          | WASH    | Distribution | En cours | d:2014-09-01
    `;
    expect(clearForm(fits(grid))).toBe('interventions');
  });

  test('is asked for where several forms have the columns', () => {
    const grid = sheet`
      Site   | Ménages | Individus
      Carmel | 120     | 600
    `;
    expect(clearForm(fits(grid))).toBeNull();
  });

  test('is asked for where a table is about something else', () => {
    const grid = sheet`
      Adm1_name | Adm1_pcode | Adm2_name | Adm2_Pcode | T_TL
      Lobaye    | CF12       | Boda      | CF123      | 59411
    `;
    expect(clearForm(fits(grid))).toBeNull();
  });

  test('is two forms for a site list with figures and without weeks', () => {
    const list = sheet`
      SSID | Camp name | Lat | Lon  | Type of site | Households | Individuals
      1_1  | Carmel    | 4.3 | 18.5 | Spontaneous  | 120        | 600
    `;
    expect(clearForm(fits(list))).toBe('sites');
    expect(formsFilled('sites', fits(list))).toEqual(['sites', 'weekly']);
    expect(formsFilled('weekly', fits(list))).toEqual(['sites', 'weekly']);
    const weekly = sheet`
      ID du site | Nom du site | Latitude | Fin de semaine (clôture) | Ménages | Individus
      CF-S0001   | Carmel      | 4.3      | d:2014-09-30             | 120     | 600
    `;
    expect(formsFilled('weekly', fits(weekly))).toEqual(['weekly']);
  });
});

test('every foreign name belongs to a column of its form', () => {
  for (const { id, columns } of forms) {
    const ids = new Set(columns.map((column) => column.id));
    for (const names of [foreignHeadings[id], foreignTags[id], headingHints[id]]) {
      for (const column of names.values()) expect(ids).toContain(column);
    }
  }
});
