// What reports and exports are made from, read from sheets as people fill them in.

import { FORM_BY_ID } from '../../../core/forms/index.ts';
import type { FormId } from '../../../core/forms/form.ts';
import { carUnits } from '../../../core/places/car-units.ts';
import { gazetteerOf } from '../../../core/places/gazetteer-of.ts';
import { readForm } from '../../../core/reading/read-form.ts';
import type { ReportMaterial } from '../../../core/reports/report-material.ts';
import { defaultSettings } from '../../../core/settings/default-settings.ts';
import type { Settings } from '../../../core/settings/settings.ts';
import type { Grid } from '../../../core/table/cell.ts';
import { serial } from '../../support/sheet.ts';

const gazetteer = gazetteerOf(carUnits, 'CAF');

/** Material of these sheets; a form without a sheet has no rows. */
export function materialOf(
  sheets: Partial<Record<FormId, Grid>>,
  settings: Partial<Settings> = {},
): ReportMaterial {
  const rowsOf = <F extends FormId>(form: F): ReportMaterial[F] => {
    const rows = sheets[form];
    if (rows === undefined) return [];
    const table = { document: 'doc', tab: form, rows, bound: new Map<number, string>() };
    return readForm(table, FORM_BY_ID[form], gazetteer).rows as unknown as ReportMaterial[F];
  };
  return {
    scope: { kind: 'operation' },
    audience: 'shared',
    settings: { ...defaultSettings(), ...settings },
    gazetteer,
    sites: rowsOf('sites'),
    weekly: rowsOf('weekly'),
    profile: rowsOf('profile'),
    intentions: rowsOf('intentions'),
    interventions: rowsOf('interventions'),
    rejected: [],
    findings: [],
    justifications: [],
    conflictsOf: () => 0,
    today: serial('2014-11-19'),
  };
}
