// Putting a form tab in order that is there already: like a new one where it stands as the template,
// and without moving anything where people have arranged it themselves.

import { describe, expect, test } from '@jest/globals';
import { weeklyReport } from '../../../core/forms/weekly-report.ts';
import { messagesFor } from '../../../core/messages/index.ts';
import { defaultOrganisations } from '../../../core/organisations/default-organisations.ts';
import { carUnits } from '../../../core/places/car-units.ts';
import { placeRows, readPlaces } from '../../../core/places/read-places.ts';
import { readForm } from '../../../core/reading/read-form.ts';
import { defaultSettings } from '../../../core/settings/default-settings.ts';
import type { Cell, Grid } from '../../../core/table/cell.ts';
import type { Edit } from '../../../core/tabs/edit.ts';
import { planEdits } from '../../../core/tabs/plan-edits.ts';
import { planFormTab } from '../../../core/tabs/plans/form-tab.ts';
import { repairEdits } from '../../../core/tabs/repair-edits.ts';
import { sheet } from '../../support/sheet.ts';
import { tableOf } from '../../support/table.ts';

const plan = planFormTab(weeklyReport, {
  language: 'fr',
  messages: messagesFor('fr'),
  gazetteer: readPlaces(placeRows(carUnits), 'CAF'),
  settings: defaultSettings(),
  organisations: defaultOrganisations,
  teams: [],
});

function repaired(rows: Grid, columns = 60): readonly Edit[] {
  const reading = readForm(tableOf(rows, { tab: 'Hebdo' }), weeklyReport);
  return repairEdits(plan, { exists: true, layout: null, rows: 1000, columns, reading });
}

const kinds = (edits: readonly Edit[]): readonly string[] => edits.map(({ kind }) => kind);
const header: Grid = [
  weeklyReport.columns.map(({ labels }) => labels.fr),
  weeklyReport.columns.map(({ hxl }) => hxl),
];

describe('a tab as the template', () => {
  test('is laid out as planned, its rows untouched', () => {
    const row: readonly Cell[] = weeklyReport.columns.map(() => 1);
    const now = { exists: true, layout: null, rows: 1000, columns: 60 };
    expect(repaired([...header, row])).toEqual(planEdits(plan, now));
  });

  test('without its row of tags gets it back as long as nothing stands below', () => {
    expect(kinds(repaired(header.slice(0, 1)))).toContain('set-layout');
  });

  test('without its row of tags keeps what has taken its place', () => {
    const edits = repaired([...header.slice(0, 1), weeklyReport.columns.map(() => 1)]);
    expect(kinds(edits)).toEqual(['bind-columns']);
  });

  test('that is empty is made like a new one', () => {
    expect(kinds(repaired([]))).toEqual(
      kinds(planEdits(plan, { exists: false, layout: null, rows: 1000, columns: 60 })),
    );
  });
});

describe('a tab that people have arranged', () => {
  const arranged = sheet`
    Nombre de ménages | À moi | ID du site | Fin de semaine (clôture)
    120               | x     | CF-S0001   | d:2014-11-18
  `;

  test('has its columns bound where they stand', () => {
    const bind = repaired(arranged).find((edit) => edit.kind === 'bind-columns');
    expect(bind?.kind === 'bind-columns' ? bind.ids.slice(0, 4) : []).toEqual([
      'households',
      null,
      'site_id',
      'week_end',
    ]);
  });

  test('gets the required columns that it lacks at the right, and nothing else is written', () => {
    const edits = repaired(arranged);
    const written = edits.filter((edit) => edit.kind === 'write-values');
    expect(written).toHaveLength(1);
    expect(written[0]).toMatchObject({ row: 1, column: 5 });
    expect(kinds(edits)).toEqual(['write-values', 'bind-columns']);
    const labels = written[0]?.kind === 'write-values' ? written[0].values.flat() : [];
    expect(labels).toContain('Date de visite');
    expect(labels).not.toContain('Nombre de ménages');
  });

  test('grows first when the new columns do not fit', () => {
    expect(kinds(repaired(arranged, 4))[0]).toBe('add-tab');
  });

  test('needs nothing more the second time', () => {
    const edits = repaired(arranged);
    const written = edits.find((edit) => edit.kind === 'write-values');
    const added = written?.kind === 'write-values' ? written.values[0] : [];
    const after = [[...(arranged[0] ?? []), ...(added ?? [])], ...arranged.slice(1)];
    expect(kinds(repaired(after))).toEqual(['bind-columns']);
  });

  test('keeps a header whose meaning was only guessed unbound', () => {
    const rows = sheet`
      ID du site | Fin de semaine (clôture) | Nombre de menagess | Accès au site
      CF-S0001   | d:2014-11-18             | 120                | x
    `;
    const { findings } = readForm(tableOf(rows, { tab: 'Hebdo' }), weeklyReport);
    expect(findings.filter(({ code }) => code === 'header/guessed')).toHaveLength(1);
    const bind = repaired(rows).find((edit) => edit.kind === 'bind-columns');
    expect(bind?.kind === 'bind-columns' ? bind.ids.slice(0, 3) : []).toEqual([
      'site_id',
      'week_end',
      null,
    ]);
  });

  test('that nobody can recognise is left as it is', () => {
    expect(
      repaired(sheet`
      Planning
      Lundi
    `),
    ).toEqual([]);
  });
});
