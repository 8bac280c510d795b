// The eight cells by age and sex, as the weekly report and the site profile have them alike. Whether
// they must be filled in is each form's business.

import type { Column, Labels, Requirement } from './form.ts';
import { MOST_INDIVIDUALS } from './largest-site.ts';

type AgeSexId = `${'f' | 'm'}_${'0_4' | '5_17' | '18_59' | '60plus'}`;

/** The eight columns, women before men in each age band. */
export function ageSexColumns(
  required: Requirement,
  help: Labels,
): readonly Column<AgeSexId, 'integer'>[] {
  const cell = (
    id: AgeSexId,
    labels: Labels,
    aliases: readonly string[],
    hxl: string,
  ): Column<AgeSexId, 'integer'> => ({
    id,
    labels,
    aliases,
    kind: 'integer',
    required,
    min: 0,
    max: MOST_INDIVIDUALS,
    hxl: `#affected+idps+ind${hxl}`,
    // Published only from 10 persons up; smaller cells are suppressed.
    sensitivity: 'public',
    help,
  });
  return [
    cell(
      'f_0_4',
      { fr: 'Femmes 0–4 ans', en: 'Female 0–4 years', es: 'Mujeres 0–4 años' },
      ['Filles 0-4 ans', 'F 0-4 ans', 'Girls 0-4', 'Female 0-4', 'Niñas 0-4 años'],
      '+f+infants+age0_4',
    ),
    cell(
      'm_0_4',
      { fr: 'Hommes 0–4 ans', en: 'Male 0–4 years', es: 'Hombres 0–4 años' },
      ['Garçons 0-4 ans', 'M 0-4 ans', 'Boys 0-4', 'Male 0-4', 'Niños 0-4 años'],
      '+m+infants+age0_4',
    ),
    cell(
      'f_5_17',
      { fr: 'Femmes 5–17 ans', en: 'Female 5–17 years', es: 'Mujeres 5–17 años' },
      ['Filles 5-17 ans', 'F 5-17 ans', 'Girls 5-17', 'Female 5-17', 'Niñas 5-17 años'],
      '+f+children+age5_17',
    ),
    cell(
      'm_5_17',
      { fr: 'Hommes 5–17 ans', en: 'Male 5–17 years', es: 'Hombres 5–17 años' },
      ['Garçons 5-17 ans', 'M 5-17 ans', 'Boys 5-17', 'Male 5-17', 'Niños 5-17 años'],
      '+m+children+age5_17',
    ),
    cell(
      'f_18_59',
      { fr: 'Femmes 18–59 ans', en: 'Female 18–59 years', es: 'Mujeres 18–59 años' },
      ['F 18-59 ans', 'Women 18-59', 'Female 18-59'],
      '+f+adults+age18_59',
    ),
    cell(
      'm_18_59',
      { fr: 'Hommes 18–59 ans', en: 'Male 18–59 years', es: 'Hombres 18–59 años' },
      ['M 18-59 ans', 'Men 18-59', 'Male 18-59'],
      '+m+adults+age18_59',
    ),
    cell(
      'f_60plus',
      { fr: 'Femmes 60 ans et plus', en: 'Female 60+ years', es: 'Mujeres de 60 años y más' },
      ['Femmes 60+', 'F 60 ans et plus', 'F 60+', 'Women 60+', 'Mujeres 60+'],
      '+f+elderly+age60plus',
    ),
    cell(
      'm_60plus',
      { fr: 'Hommes 60 ans et plus', en: 'Male 60+ years', es: 'Hombres de 60 años y más' },
      ['Hommes 60+', 'M 60 ans et plus', 'M 60+', 'Men 60+', 'Hombres 60+'],
      '+m+elderly+age60plus',
    ),
  ];
}
