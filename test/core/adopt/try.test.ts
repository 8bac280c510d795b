import { test } from '@jest/globals';
import { adopt, sharedGrid, sumOf } from '../../support/adopted.ts';
import { messagesFor } from '../../../core/messages/index.ts';
import { clearForm } from '../../../core/adopt/choose-forms.ts';
import type { Grid } from '../../../core/table/cell.ts';
const files: [string, 'utf8'|'latin1', object][] = [
 ['iom-haiti-dtm_2013Q2_hxl_REDACTED.csv','utf8',{settings:{'country.iso3':'HTI'}, week: 41457}],
 ['displacement_locations_unhcr_CAR_REDACTED.csv','utf8',{}],
 ['mozambique_protection_3w_2019.csv','utf8',{settings:{'country.iso3':'MOZ'}}],
 ['rowca-3w-hxl_2014.csv','utf8',{}],
 ['caf_admpop_adm1_2015_v2.csv','latin1',{}],
 ['caf_admpop_adm2_2015_v2.csv','latin1',{}],
 ['libhxl_fixture_input-multiple-headers.csv','utf8',{}],
 ['libhxl_fixture_input-valid-latin1.csv','latin1',{}],
];
test('x', () => {
  for (const [f, e, o] of files) {
    const g = sharedGrid(f, e) as Grid;
    const a = adopt(g, o);
    console.log(f, clearForm(a.fits), a.fits.map((x) => x.form.id + ' ' + x.score.toFixed(2)).join(', ') + '\n' + messagesFor('fr').adopt.confirm(a.report));
    const b = adopt(g, { ...o, workbook: a.workbook });
    console.log(f, 'again', b.edits.length, messagesFor('fr').adopt.nothingNew(b.report));
    if (f.includes('haiti')) console.log(a.reading('weekly').rows.length, ['households','individuals','female_total','male_total'].map((c) => sumOf(a.reading('weekly'), c)));
  }
});
