// The rules that the site registry draws by itself.

import { siteStatus } from '../../forms/code-lists/sites.ts';
import type { Form } from '../../forms/form.ts';
import type { Settings } from '../../settings/settings.ts';
import type { ConditionalFormat } from '../edit.ts';
import { literal, ruleSheet, shows, whenNumbers } from './rule-sheet.ts';

/** Duplicate ids, coordinates outside the country, closing dates that cannot be. */
export function siteRules(
  form: Form,
  settings: Settings,
  rows: number,
): readonly ConditionalFormat[] {
  const { cell, down, error, warning } = ruleSheet(form, rows);
  const outside = (id: string, min: number, max: number): ConditionalFormat =>
    error(
      id,
      id,
      whenNumbers([cell(id)], `OR(${cell(id)}<${literal(min)},${cell(id)}>${literal(max)})`),
    );
  const open = cell('open_date');
  const close = cell('close_date');
  return [
    error(
      'site_id',
      'site_id',
      `AND(${cell('site_id')}<>"",COUNTIF(${down('site_id')},${cell('site_id')})>1)`,
    ),
    outside('latitude', settings['country.lat_min'], settings['country.lat_max']),
    outside('longitude', settings['country.lon_min'], settings['country.lon_max']),
    warning('latitude', 'latitude', `AND(ISNUMBER(${cell('longitude')}),${cell('latitude')}="")`),
    warning('longitude', 'longitude', `AND(ISNUMBER(${cell('latitude')}),${cell('longitude')}="")`),
    // A site that was reopened opened after it had closed.
    error(
      'close_date',
      'close_date',
      whenNumbers(
        [open, close],
        `${close}<${open},NOT(${shows(cell('site_status'), siteStatus, ['rouvert'])})`,
      ),
    ),
    error(
      'close_date',
      'close_date',
      `AND(${close}="",${shows(cell('site_status'), siteStatus, ['ferme'])})`,
    ),
  ];
}
